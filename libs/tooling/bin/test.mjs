// `npm test`: every check there is, with one summary. See libs/tooling/src/test/stages.mjs for what runs.
//   test.mjs                  everything
//   test.mjs jest <folder>    the specs of one project (the Nx target `test`)
//   test.mjs affected [base]  type check and specs of the projects that changed since base
import { root, run } from '../src/shell/run.mjs';
import { jest } from '../src/test/jest-stage.mjs';
import { findBrowser } from '../src/test/browser.mjs';
import { stages } from '../src/test/stages.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function everything() {
  const results = [];
  for (const [index, { title, run: stage }] of stages.entries()) {
    console.log(`\n━━ ${String(index + 1)}/${String(stages.length)} ${title} ${'━'.repeat(60 - title.length)}`);
    const start = performance.now();
    const result = await stage().catch((fault) => {
      console.error(fault);
      return { passed: 0, failed: 1 };
    });
    results.push({ title, ...result, took: seconds(start) });
    console.log(`   ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  }
  console.log(`\n━━ Summary ${'━'.repeat(57)}`);
  for (const { title, passed, failed, took } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`;
    console.log(`${failed === 0 ? '  ' : '✗ '}${title.padEnd(28)}${counts}  ${took.padStart(8)}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
}

async function project(folder) {
  const chromium = await findBrowser();
  const name = `project-${folder.replaceAll('/', '-')}`;
  const args = ['--passWithNoTests', '--testPathPatterns', `^${root}${folder}/`];
  const { passed, failed } = await jest(name, args, chromium ? { CHROMIUM: chromium } : {});
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function affected(base = 'HEAD~1') {
  process.exitCode = await run('nx', ['affected', '-t', 'typecheck,test', `--base=${base}`, '--parallel=1']);
}

const [command, argument] = process.argv.slice(2);
if (command === undefined) await everything();
else if (command === 'jest' && argument) await project(argument);
else if (command === 'affected') await affected(argument);
else {
  console.error('Usage: test.mjs [jest <project folder> | affected [base]]');
  process.exitCode = 2;
}
