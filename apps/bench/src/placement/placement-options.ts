import type { OfficeSize } from '@vrijhaven/testing/crowd';
import { DELIVERY_USAGE, deliveryOf, listOf, numberOf, readArguments, type Delivery } from '../command-line';

export interface PlacementOptions extends Delivery {
  readonly rounds: number;
  readonly patience: number;
  readonly sizes: readonly (OfficeSize & { readonly name: string })[];
}

const GRAMMAR = {
  flags: [],
  values: ['rounds', 'patience', 'sizes'],
  usage: `npm run bench placement -- [--rounds N] [--patience SECONDS] [--sizes 50x10x4,500x60x4] ${DELIVERY_USAGE}`,
};

const SIZES = ['50x10x4', '500x60x4', '1000x100x4', '2000x200x4'];

const sizeOf = (name: string): OfficeSize & { readonly name: string } => {
  const [candidates, places, windows, ...rest] = name.split('x').map(Number);
  if (!candidates || !places || !windows || rest.length > 0)
    throw new Error(`a size is people x places x windows, not ${name}`);
  return { name, candidates, places, windows };
};

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readPlacementOptions = (args: readonly string[]): PlacementOptions => {
  const options = readArguments(args, GRAMMAR);
  return {
    rounds: Math.round(numberOf(options, 'rounds', 3, [1, 100])),
    patience: numberOf(options, 'patience', 60, [1, 3_600]) * 1_000,
    sizes: (listOf(options, 'sizes') ?? SIZES).map(sizeOf),
    ...deliveryOf(options),
  };
};
