import type { EditionState } from '@vrijhaven/training/model';

/** States after which nothing about an edition is changed. */
export const OVER: readonly EditionState[] = ['closed', 'cancelled'];
