import { describeProtocol } from './describe-protocol';
import { loadEngines } from './engines';
import { record } from './recorder';
import { runAll } from './run-all';

const runBoth = async () => {
  const { noble, sodium } = await loadEngines();
  const tests = record((runner) => {
    describeProtocol(runner, noble, sodium, sodium.stretch);
    describeProtocol(runner, sodium, noble, sodium.stretch);
  });
  return runAll(tests);
};

Object.assign(globalThis, { runProtocol: runBoth });
