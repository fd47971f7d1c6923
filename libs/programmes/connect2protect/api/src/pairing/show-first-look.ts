import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { ConsentMissing, isConsented, OnHold } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { consentToTeam, dayOf, professionalTeam } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { isFrozen } from '../need/need.store';
import { isBriefed } from '../professional/professional.store';
import { NotBriefed } from '../professional/professional.type';
import { PairAnswerEntity } from './pair-answer.entity';
import { byOf, recordEvent } from './pairing-event.store';
import type { PairingEntity } from './pairing.entity';
import { lockPairing } from './pairing.store';
import type { OfferedEntry } from './share-entries';
import { shareEntries } from './share-entries';

type Refused = ConsentMissing | NotBriefed | OnHold;

const subjectOf = ({ professionalId }: Pick<PairingEntity, 'professionalId'>): string =>
  consentToTeam(professionalTeam(professionalId)) ?? '';

/** Why nothing of the defender may reach the professional's team now. */
export const refuseShowing = async (
  tx: Tx,
  pairing: Pick<PairingEntity, 'applicationId' | 'professionalId'>,
): Promise<Refused | undefined> => {
  if (await isFrozen(tx, pairing.applicationId)) return new OnHold();
  const subject = subjectOf(pairing);
  if (!(await isConsented(tx, pairing.applicationId, subject))) return new ConsentMissing(subject);
  return (await isBriefed(tx, pairing.professionalId)) ? undefined : new NotBriefed();
};

/** [Note: a yes is to one proposal] a consent that stands from an earlier pair with the same professional is none. */
const hasAgreed = (tx: Tx, { id }: PairingEntity): Promise<boolean> =>
  tx.existsBy(PairAnswerEntity, { pairingId: id, side: 'defender', answer: 'yes' });

interface Showing {
  readonly pairing: string;
  readonly shared: readonly OfferedEntry[];
}

/** Shows somebody who is asked what the defender ticked for a first look, once the defender has said yes to them. */
export const showFirstLook = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { pairing: id, shared }: Showing,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | Refused | StateMismatch> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const pairing = await lockPairing(tx, actor, 'pairing.propose', id);
  if (isRefusal(pairing)) return pairing;
  if (shared.length === 0) return new InvalidInput(['shared']);
  if (pairing.state !== 'proposed' && pairing.state !== 'agreed') return new StateMismatch(pairing);
  const refused = await refuseShowing(tx, pairing);
  if (refused !== undefined) return refused;
  if (!(await hasAgreed(tx, pairing))) return new ConsentMissing(subjectOf(pairing));
  const unfit = await shareEntries(tx, { p, today: dayOf(now) }, { pairing, member: actor.member, entries: shared });
  if (unfit !== undefined) return unfit;
  await recordEvent(tx, pairing, byOf(actor, now), { kind: 'released' });
  return { id };
};
