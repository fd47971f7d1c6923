import { listOf, textOf, readArguments } from '../command-line';
import { BENCHES, type BenchName } from '../report/goals';

export interface WholeOptions {
  /** Whether everything is only tried: nothing of it is kept in the project. */
  readonly quick: boolean;
  /** Where all that was measured is written as JSON. */
  readonly json: string | undefined;
  readonly only: readonly BenchName[];
}

const USAGE = 'npm run bench -- [--quick] [--only api,growth,…] [--json FILE]';

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readWholeOptions = (args: readonly string[]): WholeOptions => {
  const options = readArguments(args, { flags: ['quick'], values: ['only'], usage: USAGE });
  const asked = listOf(options, 'only');
  const unknown = asked?.filter((name) => !BENCHES.some((each) => each === name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only knows ${BENCHES.join(', ')}\n${USAGE}`);
  return {
    quick: options['quick'] === true,
    json: textOf(options, 'json'),
    only: BENCHES.filter((name) => asked?.includes(name) ?? true),
  };
};
