import { PairingTotal } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { PairsProgress } from '../connect2protect';
import { followPairs } from '../pair-pages';
import type { PairFilter } from '../pair-pages';
import { toPair } from '../shared-views';
import type { PairView } from '../views';

/**
 * Every pair that is asked for. `onProgress` hears of each page, and of pairs that ring before all others: whoever waits
 * for a long list sees first what cannot wait.
 */
export const loadPairs = async (
  { inside }: MemberSession,
  filter: PairFilter,
  check: (pair: PairView) => PairView,
  onProgress?: (progress: PairsProgress) => void,
): Promise<readonly PairView[]> => {
  const { transport } = inside;
  const run: typeof transport.run = (...asked) => transport.run(...asked);
  const found = new Map<string, PairView>();
  let total: number | undefined;
  if (onProgress)
    // The list does not wait for being counted, and stands without it.
    transport.run(PairingTotal, { states: filter.states ? [...filter.states] : null }).then(
      ({ pairings }) => (total = pairings.total),
      () => undefined,
    );
  const follow = (wanted: PairFilter): Promise<void> =>
    followPairs(run, wanted, (nodes) => {
      const rows = nodes.map((node) => check(toPair(node)));
      for (const row of rows) found.set(row.id, row);
      onProgress?.({ rows, loaded: found.size, total: total === undefined ? undefined : Math.max(total, found.size) });
    });
  if (onProgress && filter.ringing !== true) await follow({ ...filter, ringing: true });
  await follow(filter);
  return [...found.values()];
};
