import type { OperationName } from '../operations/operation';
import type { Measured, MeasuredDatabase, Sample } from '../result';

/** Everything that the chapter on growth is made of. A sample's server is the number of applications behind it. */
export interface GrowthResult extends Measured {
  readonly database: MeasuredDatabase;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly sizes: readonly { readonly applications: number; readonly bytes: number }[];
  readonly operations: readonly { readonly name: OperationName; readonly title: string }[];
  readonly samples: readonly Sample[];
}
