import { DELIVERY_USAGE, deliveryOf, numberOf, readArguments, type Delivery } from '../command-line';

export interface WebOptions extends Delivery {
  readonly rounds: number;
  /** How long the list is. */
  readonly applications: number;
}

export const WEB_USAGE = `npm run bench web -- [--rounds N] [--applications N] ${DELIVERY_USAGE}`;

/** Everybody on the board is one of the applications. */
const LEAST = 1_500;

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readWebOptions = (args: readonly string[]): WebOptions => {
  const options = readArguments(args, { flags: [], values: ['rounds', 'applications'], usage: WEB_USAGE });
  return {
    rounds: Math.round(numberOf(options, 'rounds', 3, [1, 100])),
    applications: Math.round(numberOf(options, 'applications', 5_000, [LEAST, 20_000])),
    ...deliveryOf(options),
  };
};
