// `npm run bench [name] [-- options]`: figures of this machine at this hour; nothing is asserted, `npm test` never runs it.
// `api [--scale N] [--rounds N] [--json FILE] …` (the default): our API beside other ways of serving the same tables.
// `caseload [applications]`: what 5,000 applications cost the desk, beside the raw cryptography.
// `layers [open cases]`: what encrypting again costs, beside how many closed cases there are.
import { root, run } from '../src/shell/run.mjs';
import { bundleBench } from '../src/bench/bundle-bench.mjs';
import { installPeers } from '../src/bench/install-peers.mjs';
import { findBrowser } from '../src/test/browser.mjs';

const FOLDER = 'tmp/bench';
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

async function api(...options) {
  const built = await run('nx', ['run', 'api:build'], quiet);
  if (built !== 0) return built;
  const installed = await installPeers();
  if (installed !== 0) return installed;
  await bundleBench({ entries: [`${root}apps/bench/src/main.ts`], folder: FOLDER });
  return run('node', [`${FOLDER}/main.mjs`, ...options]);
}

async function caseload(applications = '5000') {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  const built = await run('node', ['libs/tooling/bin/build.mjs'], quiet);
  if (built !== 0) return built;
  const entries = ['caseload', 'seal-share'].map((name) => `${root}apps/e2e/src/bench/${name}.ts`);
  await bundleBench({ entries, folder: FOLDER });
  return run('node', [`${FOLDER}/caseload.mjs`, applications], { env: { CHROMIUM: browser } });
}

async function layers(open = '10') {
  const built = await run('node', ['libs/tooling/bin/build.mjs'], quiet);
  if (built !== 0) return built;
  await bundleBench({ entries: [`${root}apps/e2e/src/bench/layers.ts`], folder: FOLDER });
  return run('node', [`${FOLDER}/layers.mjs`, open]);
}

const benches = { api, caseload, layers };
const [first = 'api', ...others] = process.argv.slice(2);
const [name, options] = first.startsWith('--') ? ['api', [first, ...others]] : [first, others];
if (Object.hasOwn(benches, name)) process.exitCode = await benches[name](...options);
else {
  console.error(`Usage: npm run bench [${Object.keys(benches).join('|')}] [-- options]`);
  process.exitCode = 2;
}
