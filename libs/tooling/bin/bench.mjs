// `npm run bench:caseload [applications]`: what 5,000 applications cost the desk, beside the raw cryptography.
// `npm run bench:layers [open cases]`: what encrypting again costs, beside how many closed cases there are.
// Figures of this machine at this hour: nothing here is asserted, and `npm test` never runs it.
import { root, run } from '../src/shell/run.mjs';
import { bundleBench } from '../src/bench/bundle-bench.mjs';
import { findBrowser } from '../src/test/browser.mjs';

const FOLDER = 'tmp/bench';

async function caseload(applications = '5000') {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  const built = await run('node', ['libs/tooling/bin/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built !== 0) return built;
  const entries = ['caseload', 'seal-share'].map((name) => `${root}apps/e2e/src/bench/${name}.ts`);
  await bundleBench({ entries, folder: FOLDER });
  return run('node', [`${FOLDER}/caseload.mjs`, applications], { env: { CHROMIUM: browser } });
}

async function layers(open = '10') {
  const built = await run('node', ['libs/tooling/bin/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built !== 0) return built;
  await bundleBench({ entries: [`${root}apps/e2e/src/bench/layers.ts`], folder: FOLDER });
  return run('node', [`${FOLDER}/layers.mjs`, open]);
}

const [what, size] = process.argv.slice(2);
if (what === 'caseload') process.exitCode = await caseload(size);
else if (what === 'layers') process.exitCode = await layers(size);
else {
  console.error('Usage: bench.mjs caseload [applications] | layers [open cases]');
  process.exitCode = 2;
}
