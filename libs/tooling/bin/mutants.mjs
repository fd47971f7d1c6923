// `npm run test:mutants`: breaks the code on purpose, one hole at a time, and expects the named test to notice.
//   mutants.mjs                    every mutant; what was decided about the same tree before is not run again
//   mutants.mjs --list             mutant → test, without running anything
//   mutants.mjs --only <text>      those whose attack, file or test holds the text
//   mutants.mjs --parallel <n>     copies of the tree that work at a time; half of the cores unless said otherwise
import os from 'node:os';
import { parseArgs } from 'node:util';
import { allMutants, runMutants } from '../src/mutants/mutants.mjs';

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, only: { type: 'string' }, parallel: { type: 'string' } },
});
const mutants = await allMutants(values.only);
const line = ({ id, file, test }, verdict = '') =>
  `${verdict.padEnd(verdict ? 10 : 0)}${id.padEnd(26)} ${file.replace(/^.*\/(?=[^/]+\/src\/)/, '')} → “${test}”`;

if (values.list) for (const mutant of mutants) console.log(line(mutant));
else {
  const parallel = Number(values.parallel ?? Math.max(1, Math.floor(os.availableParallelism() / 2)));
  let done = 0;
  const onVerdict = (mutant, { verdict, why }) => {
    done += 1;
    console.error(`${String(done)}/${String(mutants.length)} ${line(mutant, verdict)}${why && `\n     ${why}`}`);
  };
  const { red, verdicts } = await runMutants({ mutants, parallel, onVerdict });
  for (const { spec, test, why } of red) console.error(`fails without any mutant: ${spec} “${test}”\n     ${why}`);
  for (const { mutant, verdict } of verdicts) console.log(line(mutant, verdict));
  const missed = verdicts.filter(({ verdict }) => verdict !== 'caught').length;
  console.log(`\n${String(verdicts.length - missed)} caught, ${String(missed)} not`);
  process.exitCode = red.length === 0 && missed === 0 && verdicts.length > 0 ? 0 : 1;
}
