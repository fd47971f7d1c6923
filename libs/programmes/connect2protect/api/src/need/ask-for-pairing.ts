import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries, endReferral, OnHold, referralSubject } from '@vrijhaven/applications/api';
import type { NeedOrigin } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { insertNeed, isFrozen, queueForRecord } from './need.store';
import { NeedThere } from './need.type';

interface Asking {
  readonly origin: NeedOrigin;
  readonly entries: readonly DocumentInput[];
}

/** A defender with a record asks for somebody beside them: the need, and what they ask as entries of `request`. */
export const askForPairing = async (
  tx: Tx,
  actor: Actor,
  means: { readonly p: VerifyPrimitives; readonly today: Day },
  { origin, entries }: Asking,
): Promise<{ readonly id: string } | AppendRefusal | NeedThere | NotFound> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  const application = actor.record;
  const elsewhere = entries.findIndex(({ compartment }) => compartment !== 'request');
  if (elsewhere >= 0) return new InvalidInput([`entries.${String(elsewhere)}.compartment`]);
  await queueForRecord(tx, application);
  if (await isFrozen(tx, application)) return new OnHold();
  const id = randomUUID();
  if (!(await insertNeed(tx, { id, applicationId: application, origin }))) return new NeedThere();
  await endReferral(tx, application, referralSubject('connect2protect'));
  const noted = await appendEntries(tx, actor, means, { application, entries });
  return isRefusal(noted) ? noted : { id };
};
