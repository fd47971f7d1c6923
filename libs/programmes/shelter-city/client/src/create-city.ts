import { newIdempotencyKey } from '@vrijhaven/client';
import { CreateCity } from '@vrijhaven/contracts';
import { hostTeam, unreachable } from '@vrijhaven/domain';
import { foundTeam } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { slugOf } from './city-names';
import type { CreateCityOutcome } from './outcomes';
import type { NewCity } from './shelter-city';

/** Keys first: a city that the chain does not know could be shown nothing. See [Note: a name leads to one key]. */
export const createCity = async (session: MemberSession, request: NewCity): Promise<CreateCityOutcome> => {
  if (slugOf(request.name) !== request.slug) return { kind: 'InvalidInput', fields: ['slug'] };
  const founded = await foundTeam(session, hostTeam(request.slug));
  if (founded.kind !== 'done') return founded;
  const input = {
    ...request,
    places: request.places.map(({ attributes, ...place }) => ({ ...place, attributes: [...attributes] })),
  };
  const { createCity: result } = await session.inside.transport.run(CreateCity, {
    input,
    idempotencyKey: newIdempotencyKey(),
  });
  switch (result.__typename) {
    case 'City': {
      const { id, slug, name, places } = result;
      return { kind: 'done', city: { id, slug, name, placeIds: places.map((place) => place.id) } };
    }
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
