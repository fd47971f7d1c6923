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

/** All words of one language: the desk asks for every catalogue before it draws, and one file is one question. */
const WORDS = /\/words\/([a-z]{2})\.ts$/;

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
      output: {
        codeSplitting: {
          groups: [
            { name: (id: string) => `words-${WORDS.exec(id)?.[1] ?? ''}`, test: WORDS },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  plugins: [
    site({
      budgets: {
        first: { scripts: 350, lazy: [/words\/en\.ts$/] },
        routes: [
          { name: 'board', module: /board\/board-page\.tsx$/, scripts: 120 },
          { name: 'placing', module: /placing\/placing-page\.tsx$/, scripts: 60 },
        ],
      },
      lazy: [
        /libsodium/,
        /highs\.m?js$/,
        /placing\/placing-page\.tsx$/,
        /board\/board-page\.tsx$/,
        /people\/people-page\.tsx$/,
      ],
    }),
  ],
});
