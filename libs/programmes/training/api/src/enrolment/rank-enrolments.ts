import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { changeEdition, permitEdition, queueForEdition } from '../edition/edition.store';
import { EnrolmentEntity } from './enrolment.entity';
import { byOf, recordEvent } from './enrolment.store';

interface Ranking {
  readonly id: string;
  readonly version: number;
  readonly order: readonly string[];
}

/** The order in which those who wait are asked: all of them, each once. Whose rank changes has it in their history. */
export const rankEnrolments = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id: editionId, version, order }: Ranking,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  await queueForEdition(tx, editionId);
  const edition = await permitEdition(actor, 'edition.manage', editionId, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  if (version !== edition.version) return new StateMismatch(edition);
  const waiting = await tx.findBy(EnrolmentEntity, { editionId, state: 'waitListed' });
  const isWhole = new Set(order).size === order.length && order.length === waiting.length;
  if (!isWhole || !waiting.every(({ id }) => order.includes(id))) return new InvalidInput(['order']);
  const by = byOf(actor, now);
  for (const each of waiting) {
    const waitingRank = order.indexOf(each.id) + 1;
    if (waitingRank === each.waitingRank) continue;
    await tx.update(EnrolmentEntity, { id: each.id }, { waitingRank, version: each.version + 1 });
    await recordEvent(tx, each, by, { kind: 'ranked' });
  }
  await changeEdition(tx, edition, {});
  return { id: editionId };
};
