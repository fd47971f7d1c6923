// One test of one spec in one copy of the checkout.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { titlePattern } from './verdict.mjs';

const LIMIT = 10 * 60_000;

const projectOf = (spec) => {
  if (spec.startsWith('apps/e2e/') || spec.endsWith('.browser.spec.ts')) return 'journeys';
  if (/^(libs\/(.+\/)?api|apps\/(api|cli)|libs\/(access|database|server|testing\/server))\//.test(spec))
    return 'slices';
  return 'pure';
};

/** Jest's report about these tests, and no other; undefined when it wrote none, or took too long. */
export function runTest({ tree, spec, tests, signal }) {
  const report = path.join(tree, 'report.json');
  rmSync(report, { force: true });
  const args = ['--ci', '--runInBand', '--selectProjects', projectOf(spec), '--runTestsByPath', spec];
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...args,
      ...['--testNamePattern', titlePattern(tests), '--cacheDirectory', path.join(tree, 'cache')],
      ...['--json', '--outputFile', report],
    ],
    { cwd: tree, stdio: 'ignore', timeout: LIMIT, signal, killSignal: 'SIGKILL' },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      try {
        resolve(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        resolve(undefined);
      }
    });
  });
}
