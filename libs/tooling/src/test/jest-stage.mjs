import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, run } from '../shell/run.mjs';

const nodeOptions = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
const workers = String(Math.max(2, Math.floor(os.availableParallelism() * 0.75)));

/** Runs Jest and returns what its report counts. A suite that could not run, and a skipped test, are failures. */
export async function jest(name, args, env = {}) {
  const report = path.join(root, 'tmp/test', `${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await run('jest', ['--ci', '--maxWorkers', workers, '--json', `--outputFile=${report}`, ...args], {
    env: { ...env, NODE_OPTIONS: nodeOptions.trim() },
    stdio: ['ignore', 'ignore', 'inherit'], // the report goes to the file; progress is on standard error
  });
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const skipped = counts.numPendingTests + counts.numTodoTests;
  if (skipped > 0) console.log(`   ${String(skipped)} skipped tests: mend or delete them`);
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + skipped;
  return { passed: counts.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** One of the three Jest projects: pure, slices, journeys. */
export const jestProject = (name) => (env) => jest(name, ['--selectProjects', name], env);
