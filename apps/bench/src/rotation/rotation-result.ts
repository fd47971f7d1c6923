import type { Measured } from '../result';

/** What a leaver costs, where so many cases are open and so many closed. */
export interface RotationPoint {
  readonly open: number;
  readonly closed: number;
  readonly layers: number;
  /** Milliseconds: removing with all new keys, asking what is due, encrypting again. */
  readonly removing: number;
  readonly asking: number;
  readonly working: number;
}

/** Everything that the chapter on a leaver is made of. */
export interface RotationResult extends Measured {
  readonly points: readonly RotationPoint[];
}
