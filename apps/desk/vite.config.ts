import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { site } from '../../libs/tooling/src/vite/site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.base.json`, 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** The page fetches the solver by itself, so that its worker needs no network; this says which bytes it may hand on. */
const solver = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));
const solverIntegrity = `sha384-${createHash('sha384').update(solver).digest('base64')}`;

/** All words of one language, in one file for the door and one for what lies behind it: one file is one question. */
const WORDS = /\/words\/([a-z]{2})\.ts$/;
const DOOR_WORDS =
  /\/(?:apps\/desk|libs\/ui|libs\/organisation\/web)\/src\/(?:(?:account|recovery)\/)?words\/([a-z]{2})\.ts$/;

const WORKSPACE = /\/desk\/src\/app\/workspace\.tsx$/;

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const workspace = fileURLToPath(new URL('src/app/workspace.tsx', import.meta.url));
const along = new Set<string>();
/** Whether the workspace takes a module along at once: found from it by imports, one file instead of twenty. */
const isBehindDoor = (id: string, modules: Modules): boolean => {
  if (along.size === 0)
    for (const each of along.add(workspace))
      for (const next of modules.getModuleInfo(each)?.importedIds ?? []) along.add(next);
  return along.has(id);
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/',
  define: { __SOLVER_INTEGRITY__: JSON.stringify(solverIntegrity) },
  resolve: {
    alias: Object.entries(compilerOptions.paths).map(([name, [file]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${root}/${file}`,
    })),
  },
  // [Note: keys live in the worker] libsodium and every key are bundled for it alone.
  worker: { format: 'es' },
  build: {
    outDir: `${root}/dist/apps/desk`,
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // What the door needs comes in one piece, not in one for each set of later pages that share a part of it.
    rolldownOptions: {
      // A list of exports does nothing by itself: who takes one thing from it does not take the rest along.
      treeshake: { moduleSideEffects: (id: string) => !/\/libs\/.+\/src\/index\.ts$/.test(id) },
      output: {
        codeSplitting: {
          groups: [
            { name: (id: string) => `door-${DOOR_WORDS.exec(id)?.[1] ?? ''}`, test: DOOR_WORDS },
            { name: (id: string) => `words-${WORDS.exec(id)?.[1] ?? ''}`, test: WORDS },
            { name: 'first', tags: ['$initial'] },
            { name: (id: string, modules: Modules) => (isBehindDoor(id, modules) ? 'workspace' : null), test: /./ },
          ],
        },
      },
    },
  },
  plugins: [
    site({
      budgets: {
        first: { scripts: 125, lazy: [/organisation\/web\/src\/words\/en\.ts$/] },
        routes: [
          { name: 'workspace', module: WORKSPACE, scripts: 120 },
          { name: 'board', module: /board\/board-page\.tsx$/, after: WORKSPACE, scripts: 40 },
          { name: 'placing', module: /placing\/placing-page\.tsx$/, after: WORKSPACE, scripts: 20 },
        ],
      },
      lazy: [
        /libsodium/,
        WORKSPACE,
        /highs\.m?js$/,
        /placing\/placing-page\.tsx$/,
        /board\/board-page\.tsx$/,
        /people\/people-page\.tsx$/,
      ],
    }),
  ],
});
