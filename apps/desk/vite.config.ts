import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { site } from '../../libs/tooling/src/vite/site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.base.json`, 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/',
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
  },
  plugins: [
    site({
      budgets: {
        first: { scripts: 350, lazy: [/words\/en\.ts$/] },
        routes: [{ name: 'board', module: /board\/board-page\.tsx$/, scripts: 120 }],
      },
      lazy: [/libsodium/, /board\/board-page\.tsx$/, /people\/people-page\.tsx$/],
    }),
  ],
});
