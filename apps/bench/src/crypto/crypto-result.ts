import type { Hotspot } from '../profile/hotspots';
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

/** Everything that the chapter on cryptography is made of. */
export interface CryptoResult extends Measured {
  readonly browser: string;
  readonly rounds: number;
  readonly summaries: number;
  readonly summaryBytes: number;
  readonly runners: readonly { readonly name: string; readonly title: string; readonly note: string }[];
  readonly samples: readonly CryptoSample[];
  /** Where a page with libsodium spends its time while it opens again what was opened before. */
  readonly again?: readonly Hotspot[];
}
