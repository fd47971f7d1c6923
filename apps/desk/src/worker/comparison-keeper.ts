import type { Comparison, ComparisonStore, Pin } from '@vrijhaven/organisation/client';

/** The comparisons of this device; the page keeps them between visits. */
export interface ComparisonKeeper {
  readonly pin: Pin;
  compared: readonly Comparison[];
  readonly onCompared: (comparisons: readonly Comparison[]) => void;
}

/** The keeper as the headless client wants it; like the head, the page writes it down. */
export const comparisonStore = (keeper: ComparisonKeeper): ComparisonStore => ({
  read: (organisation) => (organisation === keeper.pin.organisation ? keeper.compared : []),
  write: (organisation, comparisons) => {
    if (organisation !== keeper.pin.organisation) return;
    keeper.compared = comparisons;
    keeper.onCompared(comparisons);
  },
});
