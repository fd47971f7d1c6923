import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { NominationEntity } from './nomination.entity';
import { permitNomination } from './nomination.store';

/** From now on the invitation leads nowhere. Whoever came in by it before stays. */
export const revokeNomination = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id }: { readonly id: string },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const nomination = await permitNomination(actor, 'nomination.revoke', id, tx, { lock: true });
  if (isRefusal(nomination)) return nomination;
  if (nomination.state !== 'open') return new StateMismatch({ state: nomination.state, version: 0 });
  await tx.update(NominationEntity, { id }, { state: 'revoked', endedOn: dayOf(now) });
  return { id };
};
