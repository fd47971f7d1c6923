import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day, EntryProgramme } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { permitApplication } from '../application/application.permit';
import { refuseHeld } from '../application/refuse-held';
import { ConsentMissing } from '../consent/consent-missing.type';
import { isConsented } from '../consent/consent.store';
import { referralSubject } from '../consent/consent-subject';
import type { OnHold } from '../thread/on-hold.type';
import { ReferralEntity } from './referral.entity';

interface About {
  readonly application: string;
  readonly programme: EntryProgramme;
}

type Refused = ConsentMissing | NotFound | OnHold | StateMismatch;

/**
 * [Note: a suggestion moves nobody] the defender reads "you could …" on their page and enters the programme themselves,
 * or does not. Only whoever said that they may be suggested for it.
 */
export const suggestReferral = async (
  tx: Tx,
  actor: Actor,
  { application: id, programme }: About,
  today: Day,
): Promise<{ readonly id: string } | Refused> => {
  const application = await permitApplication(actor, 'application.refer', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  // Who came for another programme is there already.
  if (application.state === 'inProgramme') return new StateMismatch(application);
  if (!(await isConsented(tx, id, referralSubject(programme)))) return new ConsentMissing(referralSubject(programme));
  const known = await tx.findOneBy(ReferralEntity, { applicationId: id, programme });
  if (known?.state === 'open') return { id };
  const state = { state: 'open', suggestedOn: today } as const;
  if (known === null) await tx.insert(ReferralEntity, { applicationId: id, programme, ...state, version: 1 });
  else await tx.update(ReferralEntity, { applicationId: id, programme }, { ...state, version: known.version + 1 });
  return { id };
};

/** The office takes a suggestion back; what the defender has done of it stays done. */
export const withdrawReferral = async (
  tx: Tx,
  actor: Actor,
  { application: id, programme, version }: About & { readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const application = await permitApplication(actor, 'application.refer', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const known = await tx.findOneBy(ReferralEntity, { applicationId: id, programme });
  if (known?.state !== 'open' || known.version !== version)
    return new StateMismatch({ state: known?.state ?? 'none', version: known?.version ?? 0 });
  await tx.update(ReferralEntity, { applicationId: id, programme }, { state: 'ended', version: version + 1 });
  return { id };
};
