import { importedPackages, runtimeModules } from './runtime-modules.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/server': { dependencies: { shared: '1' }, peerDependenciesMeta: { engine: { optional: true } } },
    'node_modules/shared': { optionalDependencies: { native: '1' } },
    'node_modules/server/node_modules/shared': { dependencies: { deep: '1' } },
    'node_modules/deep': { peerDependencies: { core: '1' } },
    'node_modules/core': {},
    'node_modules/engine': {},
    'node_modules/unused': {},
  },
};
const modules = (imported: string[], direct: string[] = []): string[] =>
  runtimeModules(lock, imported, new Set(direct));

describe('the packages of an image', () => {
  it('are what the bundle imports and what that needs, nested versions first', () => {
    expect(modules(['server'])).toEqual([
      'node_modules/core',
      'node_modules/deep',
      'node_modules/server',
      'node_modules/server/node_modules/shared',
    ]);
  });

  it('include an optional peer only when the project names it itself', () => {
    expect(modules(['server'])).not.toContain('node_modules/engine');
    expect(modules(['server'], ['engine'])).toContain('node_modules/engine');
  });

  it('miss an optional package that this platform lacks, and refuse a missing one that is needed', () => {
    expect(modules(['shared'])).toEqual(['node_modules/shared']);
    expect(() => modules(['absent'])).toThrow('absent');
  });

  it('are read from the account of the bundler, without the modules of Node', () => {
    const imports = [
      { path: '@scope/name/part', external: true },
      { path: 'node:fs', external: true },
      { path: 'fs', external: true },
      { path: 'libs/x.ts' },
    ];
    expect(importedPackages({ outputs: { 'main.mjs': { imports } } })).toEqual(['@scope/name']);
  });
});
