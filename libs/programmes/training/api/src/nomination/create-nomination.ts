import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { memberSignKey, organisationId } from '@vrijhaven/applications/api';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { verifyNomination } from '@vrijhaven/crypto/verify';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import { InvalidInput, NotSigned, StateMismatch } from '@vrijhaven/server';
import { latestNominationDay, TAKES_NOMINATIONS } from '@vrijhaven/training/model';
import { closedCallOf } from '../edition/edition-call';
import { changeEdition, permitEdition } from '../edition/edition.store';
import { countOpenNominations, insertNomination, MOST_OPEN_NOMINATIONS } from './nomination.store';

interface Making {
  readonly edition: string;
  readonly secretHash: Bytes;
  readonly expiresOn: Day;
  readonly signature: Bytes;
}

/**
 * A new invitation to an edition. Who makes it keeps the secret and vouches for the hash, the edition and the last day.
 * An edition that is not announced yet gets its call with the first one, closed to everybody else. (protocol.md step 39)
 */
export const createNomination = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { edition: editionId, secretHash, expiresOn, signature }: Making,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | StateMismatch> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const edition = await permitEdition(actor, 'edition.manage', editionId, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  if (!TAKES_NOMINATIONS.includes(edition.state)) return new StateMismatch(edition);
  const today = dayOf(now);
  const isInTime = expiresOn >= today && expiresOn <= latestNominationDay(today, edition.startsOn);
  if (!isInTime) return new InvalidInput(['expiresOn']);
  if ((await countOpenNominations(tx, editionId)) >= MOST_OPEN_NOMINATIONS) return new InvalidInput(['edition']);
  const nomination = { organisation: await organisationId(tx), edition: edition.slug, hash: secretHash, expiresOn };
  const publicKey = await memberSignKey(tx, actor.member);
  if (!verifyNomination(p, { nomination, signature, publicKey })) return new NotSigned();
  if (edition.callId === null)
    await changeEdition(tx, edition, { callId: await closedCallOf(tx, edition, { opensOn: today, closesOn: today }) });
  const id = randomUUID();
  await insertNomination(tx, {
    ...{ id, editionId, makerId: actor.member, madeOn: today, expiresOn },
    ...{ secretHash: Buffer.from(secretHash), signature: Buffer.from(signature) },
  });
  return { id };
};
