import { DELIVERY_USAGE, deliveryOf, listOf, numberOf, readArguments, type Delivery } from '../command-line';

export interface GrowthOptions extends Delivery {
  /** Applications in each database, the least first: the others are measured against it. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Seconds of one measurement, and of warming up each server under each operation. */
  readonly seconds: number;
  readonly warmUp: number;
}

/** From here on only applications grow: cities have as many stays as they can have. */
const LEAST = 20_000;

export const GROWTH_USAGE = `npm run bench growth -- [--sizes 20000,1000000] [--rounds N] [--seconds S] [--warm-up S] ${DELIVERY_USAGE}`;

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readGrowthOptions = (args: readonly string[]): GrowthOptions => {
  const options = readArguments(args, {
    flags: [],
    values: ['sizes', 'rounds', 'seconds', 'warm-up'],
    usage: GROWTH_USAGE,
  });
  const asked = (listOf(options, 'sizes') ?? ['20000', '100000', '1000000']).map(Number);
  const sizes = [...new Set(asked)].sort((left, right) => left - right);
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < LEAST || size > 1_000_000))
    throw new Error(`--sizes must be two or more numbers from ${String(LEAST)} to 1000000`);
  return {
    sizes,
    rounds: Math.round(numberOf(options, 'rounds', 5, [1, 1_000])),
    seconds: numberOf(options, 'seconds', 2, [0.1, 600]),
    warmUp: numberOf(options, 'warm-up', 2, [0, 600]),
    ...deliveryOf(options),
  };
};
