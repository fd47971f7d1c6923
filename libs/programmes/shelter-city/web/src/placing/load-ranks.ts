import type { Scoring } from '@vrijhaven/selection/client';
import type { Remote } from '@vrijhaven/ui';

/** The order of the selection of each call, as one map: an application belongs to one call. */
export const loadRanks = async (
  scoring: Pick<Remote<Scoring>, 'order'>,
  calls: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const orders = await Promise.all(calls.map((call) => scoring.order(call)));
  return new Map(orders.flatMap((order) => [...order]));
};
