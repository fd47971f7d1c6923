import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { OnHold } from '@vrijhaven/applications/api';
import { permitApplication, refuseHeld } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf, DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { PRESENT } from '@vrijhaven/shelter-city/model';
import { permitCity } from '../city/city.store';
import type { OfferedDisclosure } from '../disclosure/accept-disclosures';
import { acceptDisclosures } from '../disclosure/accept-disclosures';
import { loadGround } from '../disclosure/load-ground';
import { storeDisclosures } from '../disclosure/store-disclosures';
import { CityBusy } from '../proposal/city-busy.type';
import { insertProposal } from '../proposal/proposal.store';
import { byOf, recordEvent } from '../residency/residency-event.store';
import { permitResidency } from '../residency/residency.store';

interface ProposingMove {
  readonly residency: string;
  readonly city: string;
  readonly version: number;
  readonly disclosures: readonly OfferedDisclosure[];
}
type Refused = CityBusy | InvalidInput | NotFound | NotSigned | OnHold | StateMismatch;

/**
 * While a stay goes on, the guest is put before one other city, which sees the need profile only. Nothing changes for
 * the guest by it, whatever that city answers.
 */
export const proposeMove = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { residency: stay, city: cityId, version, disclosures }: ProposingMove,
): Promise<{ readonly id: string } | Refused> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const found = await permitResidency(actor, 'residency.sendOn', stay, tx);
  if (isRefusal(found)) return found;
  const record = found.applicationId;
  const application = await permitApplication(actor, 'application.propose', record, tx, { lock: true });
  if (isRefusal(application)) return application;
  const residency = await permitResidency(actor, 'residency.sendOn', stay, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const city = await permitCity(actor, 'city.read', cityId, tx);
  if (isRefusal(city)) return city;
  if (city.id === residency.cityId) return new InvalidInput(['city']);
  if (version !== residency.version || !PRESENT.includes(residency.state) || application.state !== 'placed')
    return new StateMismatch(residency);

  const [{ member }, today] = [actor, dayOf(now)];
  const occasion = { record, member, slug: city.slug, allowed: DISCLOSED_AT_PROPOSAL, offered: disclosures };
  const accepted = acceptDisclosures(await loadGround(tx, p, occasion), disclosures);
  if (isRefusal(accepted)) return accepted;
  if (accepted.length !== DISCLOSED_AT_PROPOSAL.length) return new InvalidInput(['disclosures']);
  const id = randomUUID();
  const proposal = { id, applicationId: record, cityId, proposedOn: today, isMove: true };
  if (!(await insertProposal(tx, proposal))) return new CityBusy();
  await storeDisclosures(tx, accepted, { record, member, today });
  await recordEvent(tx, residency, byOf(actor, now), { kind: 'moveProposed' });
  return { id };
};
