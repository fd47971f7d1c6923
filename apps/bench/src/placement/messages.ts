import type { OfficeSize } from '@vrijhaven/testing/crowd';
import type { Heard, Way } from './calculate';

/** To a worker: its one calculation. */
export interface Asked {
  readonly way: Way;
  readonly size: OfficeSize;
  readonly bytes: ArrayBuffer;
}

/** From a worker. `ready` is the first thing that it says. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'better' | 'done'; readonly heard: Heard }
  | { readonly kind: 'failed'; readonly why: string };
