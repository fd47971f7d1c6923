import { describeProtocol } from './describe-protocol';
import { loadEngines } from './engines';
import { record } from './recorder';

/** Outcome of one test in a page: `null` when it passed, else the message. */
export type PageResult = readonly [name: string, failure: string | null];

const runAll = async (): Promise<PageResult[]> => {
  const { noble, sodium } = await loadEngines();
  const results: PageResult[] = [];
  const tests = record((runner) => {
    describeProtocol(runner, noble, sodium, sodium.stretch);
    describeProtocol(runner, sodium, noble, sodium.stretch);
  });
  for (const { name, run } of tests) {
    const failure = await run().then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push([name, failure]);
  }
  return results;
};

Object.assign(globalThis, { runProtocol: runAll });
