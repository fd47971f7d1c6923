import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { site } from '../../libs/tooling/src/vite/site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.base.json`, 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

const safety = JSON.parse(readFileSync(fileURLToPath(new URL('config/safety.json', import.meta.url)), 'utf8')) as {
  emergency: { name: string; phone: string };
};

/** The plain page for browsers without scripts names the same emergency line as the application. */
const safetyTexts: Plugin = {
  name: 'vrijhaven-safety-texts',
  transformIndexHtml: (html) =>
    html
      .replaceAll('{{emergency.name}}', safety.emergency.name)
      .replaceAll('{{emergency.phone}}', safety.emergency.phone),
};

/** Of the form and the page itself; keys and seals come with the one who first needs them. */
const isShared = (id: string): boolean =>
  /\/(apps\/intake\/src\/(attachment\/attached|i18n|flow|question|referee\/referee-state|session|ui)|libs\/(domain|applications\/model)\/|vite\/preload-helper|preact)/.test(
    id,
  ) && !/open-applicant|door|\.json$/.test(id);

/** What is fetched by who comes back to an answer, or adds a file; the indexes of the libraries would bring it along. */
const LATER = new RegExp(
  [
    String.raw`/applications/client/src/(?:log|holding)/`,
    String.raw`/applications/client/src/applicant/(?:later-parts|load-file|own-acts|own-holdings|revise)\.ts$`,
    String.raw`/applications/client/src/(?:caseload/(?:open-dossier|staff-reader)|document/(?:statements|thread))\.ts$`,
    String.raw`/applications/client/src/attachment/(?:own-attachments|upload|download|repeat)\.ts$`,
    String.raw`/crypto/(?:open/src/open-chunk|seal/src/seal-chunk)\.ts$`,
    String.raw`/crypto/envelope/src/(?:chain|escrow)-(?:payload|format)\.ts$`,
    String.raw`/crypto/verify/src/(?:(?:apply|authorise|check)-(?:link|escrow)|replay-chain|chain-\w+|claim-keys)\.ts$`,
    String.raw`/organisation/model/src/stale-role-keys\.ts$`,
    String.raw`/organisation/client/src/(?:audit/stale-key|chain/load-chain)\.ts$`,
  ].join('|'),
);

/** Small pieces that several later pages share: every file more is named, with its hash, in the first one. */
const TOGETHER = [
  ['parts', /\/intake\/src\/(?:answer|entry\/(?!lazy|other-calls|send-entry)|home)\b/],
  ['pairing', /\/connect2protect\/(?:client|model)\/src\/(?!.*\.json$)/],
] as const;

/** The words of the first pages: of the page, of the questions, of the conditions of a call. */
const FIRST_WORDS = /\/(?:intake\/src\/i18n\/texts|questions\/texts|model\/src\/call\/words)\/([a-z]{2})\.json$/;

/** Old phones and Tor Browser: no newer syntax than ES2020, no inline code, one file per language. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: Object.entries(compilerOptions.paths).map(([name, [file]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${root}/${file}`,
    })),
  },
  build: {
    outDir: `${root}/dist/apps/intake`,
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // Of a library pages take a little, and its index would bring the rest along: to import one does nothing by itself.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !/\/libs\/(?!domain|applications\/model)/.test(id) },
      // What the first page shares with later ones comes in one piece, not in one for each set of pages that share it.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 2, test: isShared },
            { name: (id: string) => `words-${FIRST_WORDS.exec(id)?.[1] ?? ''}`, test: FIRST_WORDS },
            { name: 'later-parts', test: LATER, priority: 1, includeDependenciesRecursively: false },
            { name: 'open-applicant', test: /session\/open-applicant\.ts$/ },
            ...TOGETHER.map(([name, test]) => ({ name, test, includeDependenciesRecursively: false })),
          ],
        },
      },
    },
  },
  plugins: [
    safetyTexts,
    site({
      budgets: {
        first: {
          total: 112,
          scripts: 102,
          requests: 8,
          lazy: [/i18n\/texts\/en\.json$/, /session\/open-applicant\.ts$/, /wordlists\/english\.js$/],
        },
      },
      lazy: [/session\/open-applicant\.ts$/],
      soon: [/session\/open-applicant\.ts$/, FIRST_WORDS],
    }),
  ],
});
