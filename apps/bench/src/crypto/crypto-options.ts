import { DELIVERY_USAGE, deliveryOf, listOf, numberOf, readArguments, type Delivery } from '../command-line';

export interface CryptoOptions extends Delivery {
  readonly rounds: number;
  readonly summaries: number;
  /** Whether Argon2id is measured where it takes a minute, in the first round. */
  readonly patient: boolean;
  /** Names of runners; undefined: all. */
  readonly runners: readonly string[] | undefined;
}

const GRAMMAR = {
  flags: ['patient'],
  values: ['rounds', 'summaries', 'runners'],
  usage: `npm run bench crypto -- [--rounds N] [--summaries N] [--runners A,B] [--patient] ${DELIVERY_USAGE}`,
};

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readCryptoOptions = (args: readonly string[]): CryptoOptions => {
  const options = readArguments(args, GRAMMAR);
  return {
    rounds: Math.round(numberOf(options, 'rounds', 3, [1, 100])),
    summaries: Math.round(numberOf(options, 'summaries', 5_000, [25, 100_000])),
    patient: options['patient'] === true,
    runners: listOf(options, 'runners'),
    ...deliveryOf(options),
  };
};
