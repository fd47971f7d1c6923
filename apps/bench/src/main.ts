import { readFileSync, writeFileSync } from 'node:fs';
import { readOptions } from './options';
import { benchReport } from './report/bench-report';
import type { Result } from './result';
import { runBench } from './run-bench';

// `npm run bench api`: our API beside other ways of serving the same tables. Figures of this machine at this hour.
try {
  const options = readOptions(process.argv.slice(2));
  const result =
    options.from === undefined
      ? await runBench(options, (line) => process.stderr.write(`${line}\n`))
      : (JSON.parse(readFileSync(options.from, 'utf8')) as Result);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  const report = benchReport(result);
  if (options.report === undefined) process.stdout.write(report);
  else writeFileSync(options.report, report);
} catch (fault) {
  for (let cause: unknown = fault; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined)
    process.stderr.write(`${cause instanceof Error ? cause.message : 'unknown'}\n`);
  process.exitCode = 1;
}
