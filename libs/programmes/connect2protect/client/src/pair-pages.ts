import type { Transport } from '@vrijhaven/client';
import { Pairings } from '@vrijhaven/contracts';
import type { PairingPartsFragment, PairingsQuery } from '@vrijhaven/contracts';
import type { PairingState } from '@vrijhaven/connect2protect/model';
import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** Which pairs are asked for: by codes alone, because the server learns them. Everything else is narrowed here. */
export interface PairFilter {
  readonly id?: string;
  readonly application?: string;
  readonly states?: readonly PairingState[];
  /** Only those with an alarm that nobody has seen to. */
  readonly ringing?: boolean;
}

/** Small, so that something can be read at once. */
const FIRST_PAGE = 25;
/** The most that the API gives. */
const PAGE = 100;

/**
 * Follows the pages of a list of pairs to its end. [Note: a list has an end] an honest server shows a pair once in a list;
 * one that turns in a circle, or shows another pair than the one that was asked for, is not followed any further.
 */
export const followPairs = async (
  run: Transport['run'],
  { id, application, states, ringing = false }: PairFilter,
  take: (nodes: readonly PairingPartsFragment[]) => void,
): Promise<void> => {
  const seen = new Set<string>();
  const asked = { id: id ?? null, application: application ?? null, states: states ? [...states] : null, ringing };
  for (let after: string | null = null; ;) {
    const first = after === null ? FIRST_PAGE : PAGE;
    const page: PairingsQuery = await run(Pairings, { ...asked, first, after });
    const { edges, pageInfo } = page.pairings;
    const nodes = edges.map(({ node }) => node);
    for (const node of nodes) {
      const isOther = (id ?? node.id) !== node.id || (application ?? node.application) !== node.application;
      if (isOther || seen.has(node.id))
        throw new CryptoFault('key-mismatch', 'the server shows another pair than the next one of the list');
      seen.add(node.id);
    }
    take(nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || nodes.length === 0) return;
    after = pageInfo.endCursor;
  }
};
