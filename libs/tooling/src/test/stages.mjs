// What `npm test` runs, in order. A stage answers how much passed and failed; every stage runs, whatever failed before.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../shell/run.mjs';
import { findBrowser } from './browser.mjs';
import { jestProject } from './jest-stage.mjs';

const check = (works) => (works ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const command =
  (name, ...args) =>
  async () =>
    check((await run(name, args)) === 0);

/** Programmes that are built; one that has no entry yet is not. */
export const built = () =>
  Object.entries({
    api: 'apps/api/src/main.ts',
    cli: 'apps/cli/src/main.ts',
    intake: 'apps/intake/vite.config.ts',
    desk: 'apps/desk/vite.config.ts',
  })
    .filter(([, entry]) => existsSync(path.join(root, entry)))
    .map(([name]) => name);

export const stages = [
  { title: 'Types', run: command('nx', 'run-many', '-t', 'typecheck', '--outputStyle=stream') },
  { title: 'Lint', run: command('eslint', '.', '--max-warnings', '0') },
  { title: 'Format', run: command('prettier', '--check', '--log-level', 'warn', '.') },
  { title: 'Builds, equal twice', run: command('node', 'libs/tooling/bin/build.mjs', 'twice') },
  { title: 'Bundle locks', run: command('node', 'libs/tooling/bin/check-bundles.mjs') },
  { title: 'Generated files', run: command('node', 'libs/tooling/bin/check-generated.mjs') },
  { title: 'Specs without a database', run: jestProject('pure') },
  { title: 'Specs against PostgreSQL', run: jestProject('slices') },
  {
    title: 'Journeys in a browser',
    run: async () => {
      const found = await findBrowser();
      if (found === undefined) return check(false);
      return jestProject('journeys')({ CHROMIUM: found });
    },
  },
];
