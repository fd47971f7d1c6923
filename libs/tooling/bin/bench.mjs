// `npm run bench [name] [-- options]`: figures of this machine at this hour; nothing is asserted, `npm test` never runs it.
// Without a name: every chapter of docs/benchmarks.md, one after the other, kept in the project; within an hour.
//   `--quick`: only tries everything, and keeps nothing; `--json FILE`: all that was measured beside; `--only api,growth`.
// `api [--scale N] [--rounds N] [--json FILE] …`: our API beside other ways of serving the same tables.
// `growth [--sizes 20000,1000000] …`: the same API when many more have applied, beside itself.
// `crypto [--rounds N] [--summaries N] [--layers FILE] …`: the clients' cryptography, engine by engine.
// `rotation [--points 300:0,300:9700]`: somebody leaves, beside how many cases are closed.
// `placement [--rounds N] [--patience SECONDS] [--sizes 500x60x4,…] …`: plans, beside the bare solver.
// `web [--rounds N] [--applications N] …`: first loads over slow lines, and the fullest pages of the desk.
// With `--keep`, what was measured is stored in apps/bench/results and docs/benchmarks.md is made again of all of it.
// `page`: makes docs/benchmarks.md again and measures nothing.
// `caseload [applications]`: what 5,000 applications cost the desk, beside the raw cryptography.
import { root, run } from '../src/shell/run.mjs';
import { bundleBench } from '../src/bench/bundle-bench.mjs';
import { installPeers } from '../src/bench/install-peers.mjs';
import { findBrowser } from '../src/test/browser.mjs';

const FOLDER = 'tmp/bench';
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

/** Bundles a programme of apps/bench, with those that it starts, and runs it. */
async function programme(name, options, { environment = {}, others = [] } = {}) {
  const entries = [name, ...others].map((each) => `${root}apps/bench/src/${each}.ts`);
  await bundleBench({ entries, folder: FOLDER });
  return run('node', [`${FOLDER}/${name}.mjs`, ...options], { env: environment });
}

async function api(...options) {
  const built = await run('nx', ['run', 'api:build'], quiet);
  if (built !== 0) return built;
  const installed = await installPeers();
  if (installed !== 0) return installed;
  return programme('api', options);
}

async function growth(...options) {
  const built = await run('nx', ['run', 'api:build'], quiet);
  return built === 0 ? programme('growth', options) : built;
}

async function web(...options) {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  const built = await run('node', ['libs/tooling/bin/build.mjs'], quiet);
  if (built !== 0) return built;
  const entries = ['measure-web', 'seal-share'].map((name) => `${root}apps/e2e/src/bench/${name}.ts`);
  await bundleBench({ entries, folder: FOLDER });
  return programme('web', options, { environment: { CHROMIUM: browser } });
}

const page = () => programme('page', []);

async function crypto(...options) {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  const others = ['crypto-child', 'crypto-seal'];
  return programme('crypto', options, { environment: { CHROMIUM: browser }, others });
}

async function placement(...options) {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  return programme('placement', options, { environment: { CHROMIUM: browser }, others: ['placement-worker'] });
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

async function rotation(...options) {
  const built = await run('nx', ['run', 'api:build'], quiet);
  if (built !== 0) return built;
  const entries = ['measure-rotation', 'seal-share'].map((name) => `${root}apps/e2e/src/bench/${name}.ts`);
  await bundleBench({ entries, folder: FOLDER });
  return programme('rotation', options);
}

const whole = (...options) => programme('whole', options);

const benches = { whole, api, growth, crypto, rotation, placement, web, caseload, page };
const [first = 'whole', ...others] = process.argv.slice(2);
const [name, options] = first.startsWith('--') ? ['whole', [first, ...others]] : [first, others];
if (Object.hasOwn(benches, name)) process.exitCode = await benches[name](...options);
else {
  console.error(`Usage: npm run bench [${Object.keys(benches).join('|')}] [-- options]`);
  process.exitCode = 2;
}
