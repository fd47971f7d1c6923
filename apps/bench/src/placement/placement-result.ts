import type { OfficeSize } from '@vrijhaven/testing/crowd';
import type { Measured } from '../result';
import type { Way } from './calculate';
import type { Ran } from './ran';

/** One calculation. */
export interface PlacementSample extends Ran {
  readonly round: number;
  readonly where: string;
  readonly size: string;
  readonly way: Way;
}

/** Everything that the chapter on plans is made of. */
export interface PlacementResult extends Measured {
  readonly browser: string;
  readonly rounds: number;
  /** Milliseconds after which a calculation is ended. */
  readonly patience: number;
  readonly sizes: readonly (OfficeSize & { readonly name: string })[];
  readonly samples: readonly PlacementSample[];
}
