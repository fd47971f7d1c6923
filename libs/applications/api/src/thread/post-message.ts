import type { Actor, NotFound } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import { permitApplication } from '../application/application.permit';
import { setUnread } from '../application/application.store';
import { refuseHeld } from '../application/refuse-held';
import type { OfferedDocument } from '../document/accept-document';
import { acceptDocument } from '../document/accept-document';
import { refuseOrder } from '../document/accept-documents';
import { headsOf, insertDocuments } from '../document/document.store';
import { loadAcceptance } from '../document/load-acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import { memberSignKey } from '../document/trust.store';
import type { OnHold } from './on-hold.type';

interface Posting {
  readonly application: string;
  readonly message: OfferedDocument;
}

export interface Posted {
  readonly id: string;
  readonly revision: number;
}

/** Adds one sealed message to the thread; each carries the hash of the one before, so that order cannot be forged. */
export const postMessage = async (
  tx: Tx,
  actor: Actor,
  p: VerifyPrimitives,
  { application: id, message }: Posting,
  today: Day,
): Promise<Posted | InvalidInput | NotFound | NotSigned | OnHold | RevisionConflict> => {
  const isStaff = actor.kind === 'member';
  const action = isStaff ? 'application.message' : 'application.messageOwn';
  const application = await permitApplication(actor, action, id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const held = isStaff ? refuseHeld(application) : undefined;
  if (held !== undefined) return held;
  if (message.compartment !== 'thread') return new InvalidInput(['message.compartment']);
  const conflict = refuseOrder(await headsOf(tx, id, ['thread']), message);
  if (conflict !== undefined) return conflict;

  const author = isStaff
    ? { author: actor.member, authorKey: await memberSignKey(tx, actor.member) }
    : { author: id, authorKey: application.signKey };
  const acceptance = await loadAcceptance(tx, p, { record: id, recordKey: application.kemKey, ...author }, [message]);
  const accepted = acceptDocument(acceptance, message, 'message');
  if (isRefusal(accepted)) return accepted;
  await insertDocuments(tx, id, [accepted], today);
  await setUnread(tx, id, !isStaff);
  return { id, revision: accepted.revision };
};
