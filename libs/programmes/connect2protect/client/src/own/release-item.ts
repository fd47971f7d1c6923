import type { EntryContent, OwnSession } from '@vrijhaven/applications/client';
import { takingBack } from '@vrijhaven/applications/client';
import { ReleaseItem } from '@vrijhaven/contracts';
import { supersededBy, wishesIn } from '@vrijhaven/connect2protect/model';
import { unreachable } from '@vrijhaven/domain';
import { itemsOf, standingItems } from '../read-logs';
import type { Message } from '../views';
import type { ItemToRelease, ReleaseOutcome } from './own-pairing-port';

/** One entry for the pair, and in the same act no partner is served those that it stands in place of. */
const sayInstead = ({ logs, run }: OwnSession, said: EntryContent, supersedes: readonly number[]) =>
  logs.carry<ReleaseOutcome>('pair', said, async (entry, idempotencyKey) => {
    const { releaseItem: result } = await run(ReleaseItem, { entry, supersedes: [...supersedes], idempotencyKey });
    switch (result.__typename) {
      case 'ItemReleased':
        return { kind: 'done' };
      case 'InvalidInput':
        return { kind: 'InvalidInput', fields: result.fields };
      case 'KeyReused':
      case 'NotFound':
      case 'NotSigned':
      case 'OnHold':
      case 'RevisionConflict':
        return { kind: result.__typename };
      default:
        return unreachable(result);
    }
  });

/** Takes one word of one's own back from the pair, under open eyes: an entry says so. (protocol.md step 37) */
export const takeWordBack = async (
  session: OwnSession,
  { sequence, by, takenBack }: Message,
): Promise<ReleaseOutcome> =>
  by === 'you' && !takenBack ? sayInstead(session, takingBack(sequence), [sequence]) : { kind: 'NotFound' };

/**
 * Moves one item on the ladder. Above private it is one entry for the pair, and what it says anew is served no more as
 * it was; private again, the pair is told that it is gone, and the words go to the office alone.
 */
export const releaseItem = async (
  session: OwnSession,
  { item, level, text, firstLook }: ItemToRelease,
): Promise<ReleaseOutcome> => {
  const { record, logs } = session;
  const pair = await logs.read('pair');
  if (pair && !pair.chained) return { kind: 'Tampered' };
  const supersedes = supersededBy(itemsOf(record, 'pair', pair), { item });
  if (level === 'private') {
    const kept = await logs.append('request', { kind: 'item', item, level, text, firstLook: false });
    if (kept.kind !== 'done' || supersedes.length === 0) return kept.kind === 'done' ? { kind: 'done' } : kept;
  }
  const isGone = level === 'private';
  const said: EntryContent = { kind: 'item', item, level, text: isGone ? '' : text, firstLook: !isGone && firstLook };
  return sayInstead(session, said, supersedes);
};

/** Items that somebody said may go further when they asked, one after another; the first refusal ends it. */
export const releaseWished = async (session: OwnSession): Promise<ReleaseOutcome> => {
  const [request, pair] = [await session.logs.read('request'), await session.logs.read('pair')];
  for (const { item, text, wish } of wishesIn(standingItems(session.record, request, pair))) {
    const outcome = await releaseItem(session, { item, text, ...wish });
    if (outcome.kind !== 'done') return outcome;
  }
  return { kind: 'done' };
};
