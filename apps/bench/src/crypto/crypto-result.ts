import type { Measured } from '../result';
import type { Task } from './work';

/** One measurement: so many times the task's one thing, in milliseconds. */
export interface CryptoSample {
  readonly round: number;
  readonly runner: string;
  readonly task: Task;
  readonly times: number;
  readonly took: number;
}

/** What a leaver costs, where so many cases are closed. */
export interface RotationPoint {
  readonly open: number;
  readonly closed: number;
  readonly layers: number;
  /** Milliseconds: removing with all new keys, asking what is due, encrypting again. */
  readonly removing: number;
  readonly asking: number;
  readonly working: number;
}

/** Everything that the chapter on cryptography is made of. */
export interface CryptoResult extends Measured {
  readonly browser: string;
  readonly rounds: number;
  readonly summaries: number;
  readonly summaryBytes: number;
  readonly runners: readonly { readonly name: string; readonly title: string; readonly note: string }[];
  readonly samples: readonly CryptoSample[];
  /** Measured by `npm run bench layers`, against the API; none where it was left out. */
  readonly rotation: readonly RotationPoint[];
}
