import { runWhole } from './whole/run-whole';
import { readWholeOptions } from './whole/whole-options';

// `npm run bench`: every chapter of docs/benchmarks.md in one run.
try {
  const isWhole = await runWhole(readWholeOptions(process.argv.slice(2)), (line) => process.stderr.write(`${line}\n`));
  process.exitCode = isWhole ? 0 : 1;
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'unknown'}\n`);
  process.exitCode = 2;
}
