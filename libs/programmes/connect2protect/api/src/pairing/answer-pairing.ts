import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput, OfferedConsent } from '@vrijhaven/applications/api';
import {
  appendEntries,
  insertConsents,
  lastConsent,
  OnHold,
  organisationId,
  permitApplication,
  refuseConsent,
} from '@vrijhaven/applications/api';
import type { Answer } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { consentToTeam, dayOf, hourOf, professionalTeam } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { isFrozen } from '../need/need.store';
import { isBriefed } from '../professional/professional.store';
import { NotBriefed } from '../professional/professional.type';
import type { PairingEntity } from './pairing.entity';
import { lockPairing } from './pairing.store';

interface Means {
  readonly p: VerifyPrimitives;
  readonly now: Date;
}
export interface Answering {
  readonly pairing: string;
  readonly answer: Answer;
  /** Of a defender's yes: to this professional. */
  readonly consent?: OfferedConsent | null;
  /** Of a defender: words to the pairing coordinators alone. */
  readonly entries: readonly DocumentInput[];
}
type Refused = AppendRefusal | InvalidInput | NotBriefed | NotFound | NotSigned | OnHold | StateMismatch;

/** A defender's yes carries the signed consent to exactly this professional, a no carries none. */
const keepConsent = async (
  tx: Tx,
  actor: Actor,
  { p, now }: Means,
  { applicationId: record, professionalId }: PairingEntity,
  { answer, consent = null }: Answering,
): Promise<InvalidInput | NotFound | NotSigned | undefined> => {
  if (answer === 'no') return consent === null ? undefined : new InvalidInput(['consent']);
  const subject = consentToTeam(professionalTeam(professionalId));
  if (consent?.subject !== subject || !consent?.given) return new InvalidInput(['consent']);
  const application = await permitApplication(actor, 'application.revise', record, tx);
  if (isRefusal(application)) return application;
  const [organisation, last] = [await organisationId(tx), await lastConsent(tx, record)];
  const ground = { p, organisation, record, publicKey: application.signKey, today: dayOf(now), last };
  const refusal = refuseConsent(ground, consent, 'consent');
  if (refusal !== undefined) return refusal;
  await insertConsents(tx, record, [consent]);
  return undefined;
};

const asDefender = async (
  tx: Tx,
  actor: Actor,
  means: Means,
  pairing: PairingEntity,
  answering: Answering,
): Promise<Refused | undefined> => {
  const unfit = await keepConsent(tx, actor, means, pairing, answering);
  if (unfit !== undefined) return unfit;
  const { entries } = answering;
  const elsewhere = entries.findIndex(({ compartment }) => compartment !== 'request');
  if (elsewhere >= 0) return new InvalidInput([`entries.${String(elsewhere)}.compartment`]);
  if (entries.length === 0) return undefined;
  const today = dayOf(means.now);
  const noted = await appendEntries(tx, actor, { p: means.p, today }, { application: pairing.applicationId, entries });
  return isRefusal(noted) ? noted : undefined;
};

const asProfessional = async (
  tx: Tx,
  { professionalId }: PairingEntity,
  { answer, consent = null, entries }: Answering,
): Promise<Refused | undefined> => {
  if (consent !== null) return new InvalidInput(['consent']);
  if (entries.length > 0) return new InvalidInput(['entries']);
  return answer === 'no' || (await isBriefed(tx, professionalId)) ? undefined : new NotBriefed();
};

/**
 * One side says yes or no, once. [Note: a no is never shown] nothing of the pair changes by one answer, neither state
 * nor version nor history; a trigger makes it `agreed` with the second yes.
 */
export const answerPairing = async (
  tx: Tx,
  actor: Actor,
  means: Means,
  answering: Answering,
): Promise<{ readonly id: string } | Refused> => {
  const pairing = await lockPairing(tx, actor, 'pairing.move', answering.pairing);
  if (isRefusal(pairing)) return pairing;
  if (pairing.state !== 'proposed') return new StateMismatch(pairing);
  const isDefender = actor.kind === 'receipt';
  if (!isDefender && (await isFrozen(tx, pairing.applicationId))) return new OnHold();
  const refused = isDefender
    ? await asDefender(tx, actor, means, pairing, answering)
    : await asProfessional(tx, pairing, answering);
  if (refused !== undefined) return refused;
  const rows = await tx.query<unknown[]>(
    `insert into pair_answer (pairing_id, application_id, professional_id, side, answer, at_hour)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning pairing_id`,
    [
      ...[pairing.id, pairing.applicationId, pairing.professionalId],
      ...[isDefender ? 'defender' : 'professional', answering.answer, hourOf(means.now)],
    ],
  );
  return rows.length === 1 ? { id: pairing.id } : new StateMismatch({ state: 'answered', version: pairing.version });
};
