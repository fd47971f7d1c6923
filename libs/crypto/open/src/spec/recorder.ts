import type { Runner } from './check';

export interface RecordedTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Collects tests instead of running them, for runtimes that have no test runner. */
export const record = (define: (runner: Runner) => void): readonly RecordedTest[] => {
  const tests: RecordedTest[] = [];
  const path: string[] = [];
  define({
    describe: (name, body) => {
      path.push(name);
      body();
      path.pop();
    },
    it: (name, body) => {
      tests.push({
        name: [...path, name].join(' › '),
        run: async () => {
          await body();
        },
      });
    },
  });
  return tests;
};
