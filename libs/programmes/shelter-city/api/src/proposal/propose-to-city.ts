import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ApplicationMoves, OnHold } from '@vrijhaven/applications/api';
import { permitApplication, refuseHeld, refuseMove } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import type { NotSigned, StateMismatch } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import { permitCity } from '../city/city.store';
import type { OfferedDisclosure } from '../disclosure/accept-disclosures';
import { acceptDisclosures } from '../disclosure/accept-disclosures';
import { loadGround } from '../disclosure/load-ground';
import { storeDisclosures } from '../disclosure/store-disclosures';
import { CityBusy } from './city-busy.type';
import { insertProposal, liveProposal } from './proposal.store';

interface Proposing {
  readonly application: string;
  readonly city: string;
  readonly version: number;
  readonly disclosures: readonly OfferedDisclosure[];
}

type Refused = CityBusy | InvalidInput | NotFound | NotSigned | OnHold | StateMismatch;

/** A coordinator puts a candidate from the pool before one city, which from now on sees the need profile only. */
export const proposeToCity = async (
  tx: Tx,
  actor: Actor,
  { p, moves, today }: { readonly p: VerifyPrimitives; readonly moves: ApplicationMoves; readonly today: Day },
  { application: record, city: cityId, version, disclosures }: Proposing,
): Promise<{ readonly id: string } | Refused> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const application = await permitApplication(actor, 'application.propose', record, tx, { lock: true });
  if (isRefusal(application)) return application;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const city = await permitCity(actor, 'city.read', cityId, tx);
  if (isRefusal(city)) return city;
  if ((await liveProposal(tx, record)) !== null) return new CityBusy();
  const refusal = refuseMove(application, 'proposed', ['system'], version);
  if (refusal !== undefined) return refusal;

  const { member } = actor;
  const occasion = { record, member, slug: city.slug, allowed: DISCLOSED_AT_PROPOSAL, offered: disclosures };
  const accepted = acceptDisclosures(await loadGround(tx, p, occasion), disclosures);
  if (isRefusal(accepted)) return accepted;
  if (accepted.length !== DISCLOSED_AT_PROPOSAL.length) return new InvalidInput(['disclosures']);

  const id = randomUUID();
  if (!(await insertProposal(tx, { id, applicationId: record, cityId, proposedOn: today, isMove: false })))
    return new CityBusy();
  await storeDisclosures(tx, accepted, { record, member, today });
  await moves.move(tx, application, { to: 'proposed', reason: 'routine', by: 'system', member });
  return { id };
};
