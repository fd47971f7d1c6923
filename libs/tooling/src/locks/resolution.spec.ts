// Lock 2. For a server project the aliases of opening, sealing and every client do not exist.
import path from 'node:path';
import ts from 'typescript';
import { allProjects, readJson, runtimeOf } from './projects';

interface Config {
  readonly extends?: string;
  readonly compilerOptions?: { readonly paths?: Record<string, [string]> };
}

const base = (readJson('tsconfig.base.json') as Config).compilerOptions?.paths ?? {};
const SERVER = 'libs/tooling/tsconfig/server.json';
const server = (readJson(SERVER) as Config).compilerOptions?.paths ?? {};
const projects = allProjects();

const ownerOf = (file: string): string => {
  const owner = projects.find(({ root }) => file.startsWith(`./${root}/`));
  return owner === undefined ? `no project: ${file}` : runtimeOf(owner);
};

describe('aliases of the server', () => {
  it('are those of projects that a server may use, all of them, and lead to the same files', () => {
    const allowed = Object.entries(base).filter(([, [file]]) => ['any', 'server', 'build'].includes(ownerOf(file)));
    const expected = Object.fromEntries(allowed.map(([alias, [file]]) => [alias, path.normalize(file)]));
    const actual = Object.entries(server).map(([alias, [file]]) => [
      alias,
      path.normalize(path.join(path.dirname(SERVER), file)),
    ]);
    expect(Object.fromEntries(actual)).toEqual(expected);
  });

  it('leave out opening and sealing', () => {
    expect(Object.keys(server).filter((alias) => /crypto\/(open|seal)|client|web|\/ui$/.test(alias))).toEqual([]);
  });

  it.each(projects.filter((project) => runtimeOf(project) === 'server').map(({ root }) => [root]))(
    'are used by %s, which adds none',
    (root) => {
      const config = readJson(`${root}/tsconfig.json`) as Config;
      expect(path.normalize(path.join(root, config.extends ?? ''))).toBe(SERVER);
      expect(config.compilerOptions?.paths).toBeUndefined();
    },
  );
});

describe('compiling for the server', () => {
  const { config } = ts.readConfigFile('apps/api/tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('apps/api'));
  const resolves = (name: string): boolean =>
    ts.resolveModuleName(name, path.resolve('apps/api/src/probe.ts'), options, ts.sys).resolvedModule !== undefined;

  it.each(['@vrijhaven/crypto/envelope', '@vrijhaven/crypto/verify/noble', '@vrijhaven/domain'])('finds %s', (name) => {
    expect(resolves(name)).toBe(true);
  });

  it.each(['@vrijhaven/crypto/open', '@vrijhaven/crypto/open/noble', '@vrijhaven/crypto/seal', '@vrijhaven/client'])(
    'does not find %s',
    (name) => {
      expect(resolves(name)).toBe(false);
    },
  );

  it('fails on a forbidden import', () => {
    const file = path.resolve('apps/api/src/lock-probe.ts');
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    const text = `import { openDocument } from '@vrijhaven/crypto/open'; export const x = openDocument;`;
    host.getSourceFile = (name, target) =>
      name === file ? ts.createSourceFile(name, text, target) : read(name, target);
    const program = ts.createProgram([file], { ...options, types: [] }, host);
    const codes = program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ code }) => code);
    expect(codes).toEqual([2307]); // cannot find module
  });
});
