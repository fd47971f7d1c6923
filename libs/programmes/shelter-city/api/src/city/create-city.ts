import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { permitNew } from '@vrijhaven/access';
import { citySubject, isConsentSubject } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import { looksLikeAddress } from '@vrijhaven/shelter-city/model';
import type { CityEntity } from './city.entity';
import { insertCity, isSlugTaken } from './city.store';
import type { FreshPlace } from './city.store';

/** A city as the coordinator writes it down. Its team's keys are in the chain already. */
export interface NewCity extends Pick<CityEntity, 'name' | 'since' | 'slug'> {
  readonly places: readonly Omit<FreshPlace, 'id' | 'cityId'>[];
}

/** Adds a host city with its places. The slug names its team and consents for ever, so it must fit both. */
export const createCity = async (
  tx: Tx,
  actor: Actor,
  { slug, name, since, places }: NewCity,
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  const refused = permitNew(actor, 'city.create');
  if (refused !== undefined) return refused;
  if (!isConsentSubject(citySubject(slug)) || (await isSlugTaken(tx, slug))) return new InvalidInput(['input.slug']);
  const addresses = places.flatMap(({ name: each }, at) =>
    looksLikeAddress(each) ? [`input.places.${String(at)}.name`] : [],
  );
  if (addresses.length > 0) return new InvalidInput(addresses);
  const id = randomUUID();
  await insertCity(
    tx,
    { id, slug, name, since },
    places.map((place) => ({ ...place, id: randomUUID(), cityId: id })),
  );
  return { id };
};
