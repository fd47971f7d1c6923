import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import { CityNames, ProposeToCity } from '@vrijhaven/contracts';
import { DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedCity } from './city-names';
import type { ProposeOutcome } from './outcomes';
import { proposalOutcome } from './proposal-outcome';
import { fetchApplication, sealDisclosures } from './seal-disclosures';

/** Shows one candidate's need profile to one city, and nothing else of them. */
export const propose = async (
  session: MemberSession,
  cache: DataKeyCache,
  request: { readonly application: string; readonly version: number; readonly city: string },
): Promise<ProposeOutcome> => {
  const { transport } = session.inside;
  const [{ cities }, application] = await Promise.all([
    transport.run(CityNames, {}),
    fetchApplication(session, request.application),
  ]);
  const city = cities.find(({ id }) => id === request.city);
  if (!city || !application) return { kind: 'NotFound' };
  const disclosures = await sealDisclosures(session, cache, application, {
    citySlug: checkedCity(session, city).slug,
    compartments: DISCLOSED_AT_PROPOSAL,
  });
  if (!disclosures) return { kind: 'Unreadable' };
  const { proposeToCity } = await transport.run(ProposeToCity, {
    ...request,
    disclosures,
    idempotencyKey: newIdempotencyKey(),
  });
  return proposalOutcome(proposeToCity) as ProposeOutcome;
};
