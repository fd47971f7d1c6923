import type { PageResult } from './run-in-page';
import type { RecordedTest } from './recorder';

/** Runs recorded tests one after the other; a failure stops none of the others. */
export const runAll = async (tests: readonly RecordedTest[]): Promise<PageResult[]> => {
  const results: PageResult[] = [];
  for (const { name, run } of tests) {
    const failure = await run().then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push([name, failure]);
  }
  return results;
};
