import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import { CityNames, ProposeMove } from '@vrijhaven/contracts';
import { DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedCity } from '../city-names';
import type { ProposeOutcome } from '../outcomes';
import { proposalOutcome } from '../proposal-outcome';
import { fetchApplication, sealDisclosures } from '../seal-disclosures';

interface MoveRequest {
  readonly residency: string;
  readonly application: string;
  readonly city: string;
  readonly version: number;
}

/** Shows a guest's need profile to one more city, and nothing else of them. */
export const proposeMove = async (
  session: MemberSession,
  cache: DataKeyCache,
  { application: record, ...request }: MoveRequest,
): Promise<ProposeOutcome> => {
  const { transport } = session.inside;
  const [{ cities }, application] = await Promise.all([
    transport.run(CityNames, {}),
    fetchApplication(session, record),
  ]);
  const city = cities.find(({ id }) => id === request.city);
  if (!city || !application) return { kind: 'NotFound' };
  const disclosures = await sealDisclosures(session, cache, application, {
    citySlug: checkedCity(session, city).slug,
    compartments: DISCLOSED_AT_PROPOSAL,
  });
  if (!disclosures) return { kind: 'Unreadable' };
  const variables = { ...request, disclosures, idempotencyKey: newIdempotencyKey() };
  return proposalOutcome((await transport.run(ProposeMove, variables)).proposeMove) as ProposeOutcome;
};
