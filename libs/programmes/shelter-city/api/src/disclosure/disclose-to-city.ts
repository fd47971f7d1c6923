import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { OnHold } from '@vrijhaven/applications/api';
import { citySubject, ConsentMissing, isConsented, refuseHeld } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { DISCLOSED_AFTER_CONSENT, DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import { permitCity } from '../city/city.store';
import type { Case } from '../proposal/lock-case';
import { lockCase } from '../proposal/lock-case';
import type { OfferedDisclosure } from './accept-disclosures';
import { acceptDisclosures } from './accept-disclosures';
import { loadGround } from './load-ground';
import { storeDisclosures } from './store-disclosures';

interface Disclosing {
  readonly proposal: string;
  readonly disclosures: readonly OfferedDisclosure[];
}

/** The defender has said yes to the offer. */
const AGREED: readonly ApplicationState[] = ['accepted', 'visaPending', 'placed'];

const isAfterConsent = (compartment: Compartment): boolean =>
  DISCLOSED_AFTER_CONSENT.some((later) => later === compartment);

const refuseStep = async (
  tx: Tx,
  { proposal, application }: Case,
  { slug, tellsWho }: { readonly slug: string; readonly tellsWho: boolean },
): Promise<ConsentMissing | OnHold | StateMismatch | undefined> => {
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const subject = citySubject(slug);
  if (tellsWho && !(await isConsented(tx, application.id, subject))) return new ConsentMissing(subject);
  const hasAgreed = !proposal.isMove || proposal.agreedOn !== null;
  const isOpen = !tellsWho || (AGREED.includes(application.state) && hasAgreed);
  return isOpen && LIVE_PROPOSALS.includes(proposal.state) ? undefined : new StateMismatch(application);
};

/**
 * [Note: stepwise disclosure to a city] who the candidate is, after the city accepted, the defender accepted, and the
 * defender's signed consent to this city stands. Also hands on a revision that came after an earlier disclosure.
 */
export const discloseToCity = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { proposal: id, disclosures }: Disclosing,
): Promise<{ readonly id: string } | ConsentMissing | InvalidInput | NotFound | NotSigned | OnHold | StateMismatch> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const found = await lockCase(tx, actor, 'proposal.disclose', id);
  if (isRefusal(found)) return found;
  const city = await permitCity(actor, 'city.read', found.proposal.cityId, tx);
  if (isRefusal(city)) return city;
  if (disclosures.length === 0) return new InvalidInput(['disclosures']);
  const tellsWho = disclosures.some(({ compartment }) => isAfterConsent(compartment));
  const refusal = await refuseStep(tx, found, { slug: city.slug, tellsWho });
  if (refusal !== undefined) return refusal;

  const given = { record: found.application.id, member: actor.member, today };
  const allowed = [...DISCLOSED_AT_PROPOSAL, ...DISCLOSED_AFTER_CONSENT];
  const ground = await loadGround(tx, p, { ...given, slug: city.slug, allowed, offered: disclosures });
  const accepted = acceptDisclosures(ground, disclosures);
  if (isRefusal(accepted)) return accepted;
  await storeDisclosures(tx, accepted, given);
  return { id };
};
