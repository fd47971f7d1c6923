// Lock 1. Lints forbidden imports: in a small workspace that has a detour, and with the real configuration on the
// real projects.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}
interface Report {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

const here = process.cwd();
const RULE = '@nx/enforce-module-boundaries';
const environment = { ...process.env, NX_DAEMON: 'false', NX_INTERACTIVE: 'false', NX_TUI: 'false' };
const graph = (cwd: string): void => {
  execFileSync(process.execPath, [path.join(here, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], {
    cwd,
    env: { ...environment, NX_WORKSPACE_ROOT_PATH: cwd },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

/** Project → its tags and its source. Every import that is wrong stands in a file of its own. */
const workspace: Record<string, [tags: string, files: Record<string, string>]> = {
  open: ['runtime:client,scope:crypto', { index: 'export const open = 1; export type Key = string;' }],
  envelope: ['runtime:any,scope:crypto', { index: 'export const envelope = 1;' }],
  detour: ['runtime:any,scope:kernel', { index: `export { open } from '@try/open';` }],
  access: ['runtime:server,scope:kernel', { index: 'export const access = 1;' }],
  shelter: ['runtime:any,scope:shelter-city', { index: 'export const shelter = 1;' }],
  choice: ['runtime:any,scope:selection', { index: 'export const choice = 1;', wrong: `import '@try/shelter';` }],
  stay: ['runtime:any,scope:shelter-city', { index: `import '@try/choice'; export const stay = 1;` }],
  pairs: ['runtime:any,scope:connect2protect', { index: 'export const pairs = 1;', wrong: `import '@try/shelter';` }],
  page: ['runtime:client,scope:kernel', { index: 'export const page = 1;', wrong: `import '@try/access';` }],
  journey: ['runtime:e2e,scope:app', { index: `import '@try/open'; import '@try/access';` }],
  api: [
    'runtime:server,scope:app',
    {
      fine: `import { envelope } from '@try/envelope'; import '@try/access'; export const x = envelope;`,
      direct: `import { open } from '@try/open'; export const x = open;`,
      typeOnly: `import type { Key } from '@try/open'; export type X = Key;`,
      inlineType: `import { type Key } from '@try/open'; export type X = Key;`,
      again: `export { open } from '@try/open';`,
      late: `export const x = import('@try/open');`,
      path: `import { open } from '../../open/src/index'; export const x = open;`,
      detour: `import { open } from '@try/detour'; export const x = open;`,
    },
  ],
};

describe('the fence between runtimes and scopes', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fence-'));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    const paths: Record<string, string[]> = {};
    symlinkSync(path.join(here, 'node_modules'), path.join(folder, 'node_modules'));
    const write = (name: string, content: unknown): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    };
    for (const [name, [tags, files]] of Object.entries(workspace)) {
      paths[`@try/${name}`] = [`./libs/${name}/src/index.ts`];
      write(`libs/${name}/project.json`, { name, tags: tags.split(','), projectType: 'library', root: `libs/${name}` });
      for (const [file, text] of Object.entries(files)) write(`libs/${name}/src/${file}.ts`, text);
    }
    write('package.json', { name: 'try', private: true, type: 'module' });
    write('package-lock.json', { lockfileVersion: 3, packages: {} });
    write('nx.json', { analytics: false, pluginsConfig: { '@nx/js': { analyzeSourceFiles: true } } });
    write('tsconfig.base.json', { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths } });
    write(
      'eslint.config.mjs',
      `import nx from '@nx/eslint-plugin';
       import tseslint from 'typescript-eslint';
       import { sourceBoundaries } from ${JSON.stringify(path.join(here, 'libs/tooling/src/eslint/boundaries.mjs'))};
       export default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { '@nx': nx },
         rules: { '${RULE}': ['error', sourceBoundaries] } }];`,
    );
    graph(folder);
    let output: string;
    try {
      output = execFileSync(
        process.execPath,
        [path.join(here, 'node_modules/eslint/bin/eslint.js'), 'libs', '--format', 'json'],
        { cwd: folder, env: { ...environment, NX_WORKSPACE_ROOT_PATH: folder }, encoding: 'utf8' },
      );
    } catch (fault) {
      output = (fault as { stdout: string }).stdout; // ESLint ends with 1 when it finds something
    }
    for (const { filePath, messages } of JSON.parse(output) as Report[]) {
      const name = path
        .relative(folder, filePath)
        .replace(/^libs\//, '')
        .replace('/src/', '/')
        .replace('.ts', '');
      found.set(
        name,
        messages.map(({ ruleId, message }) => `${String(ruleId)}: ${message}`),
      );
    }
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['api/fine', 'envelope/index', 'access/index', 'page/index', 'journey/index', 'shelter/index', 'stay/index'])(
    'lets %s pass',
    (name) => {
      expect(found.get(name)).toEqual([]);
    },
  );

  it.each(['direct', 'typeOnly', 'inlineType', 'again', 'late', 'path', 'detour'])('stops the server: %s', (name) => {
    expect(found.get(`api/${name}`)?.join()).toContain(RULE);
  });

  it('names the whole path of a detour', () => {
    expect(found.get('api/detour')?.join()).toContain('detour -> open');
  });

  it.each(['detour/index', 'page/wrong', 'pairs/wrong', 'choice/wrong'])('stops %s', (name) => {
    expect(found.get(name)?.join()).toContain(RULE);
  });
});

describe('the real configuration on the real projects', () => {
  let eslint: ESLint;

  beforeAll(() => {
    graph(here);
    process.env['NX_DAEMON'] = 'false';
    // Types are of no use to a text that is in no project; every other rule stays as it is.
    const untyped = { languageOptions: { parserOptions: { projectService: false } } };
    eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked, untyped] as never });
  }, 60_000);

  const rulesFor = async (text: string, filePath: string): Promise<string[]> => {
    const [report] = await eslint.lintText(text, { filePath });
    return report!.messages.map(({ ruleId, message }) => ruleId ?? message);
  };

  it.each([
    ['apps/api/src/lock-probe.ts', `import type { x } from '@vrijhaven/crypto/open'; export type Y = typeof x;`],
    ['apps/api/src/lock-probe.ts', `import { x } from '@vrijhaven/crypto/seal'; export const y = x;`],
    ['libs/database/src/lock-probe.ts', `import { x } from '@vrijhaven/crypto/open'; export const y = x;`],
    ['libs/applications/api/src/lock-probe.ts', `import { x } from '@vrijhaven/client'; export const y = x;`],
    ['libs/selection/api/src/lock-probe.ts', `import { x } from '@vrijhaven/crypto/seal'; export const y = x;`],
    ['libs/selection/web/src/lock-probe.ts', `import { x } from '@vrijhaven/shelter-city/client'; export const y = x;`],
    ['apps/desk/src/lock-probe.ts', `import { x } from '@vrijhaven/database'; export const y = x;`],
  ])('stops %s with %s', async (file, text) => {
    expect(await rulesFor(text, file)).toContain(RULE);
  });

  it('lets the server verify', async () => {
    const text = `import { x } from '@vrijhaven/crypto/verify'; export const y = x;`;
    expect(await rulesFor(text, 'apps/api/src/lock-probe.ts')).toEqual([]);
  });

  it.each([
    ['libs/access/src/lock-probe.ts', `import '@noble/curves/ed25519.js';`, '@typescript-eslint/no-restricted-imports'],
    ['libs/client/src/lock-probe.ts', `import 'libsodium-wrappers-sumo';`, '@typescript-eslint/no-restricted-imports'],
    ['libs/server/src/lock-probe.ts', `export const x = process.env['SECRET'];`, 'no-restricted-syntax'],
    ['libs/server/src/lock-probe.ts', `console.log('address');`, 'no-console'],
    ['libs/domain/src/lock-probe.ts', `export const x = Math.random();`, 'no-restricted-properties'],
    ['libs/domain/src/lock-probe.ts', `export * from './clock';`, 'no-restricted-syntax'],
    ['apps/api/src/lock-probe.ts', `class R { @Query() all() {} }\nexport { R };`, 'vrijhaven/guarded-resolvers'],
  ])('stops %s with %s', async (file, text, rule) => {
    expect(await rulesFor(text, file)).toContain(rule);
  });

  it('lets the environment be read in config.ts', async () => {
    expect(await rulesFor(`export const x = process.env['PORT'];`, 'apps/api/src/config.ts')).toEqual([]);
  });
});
