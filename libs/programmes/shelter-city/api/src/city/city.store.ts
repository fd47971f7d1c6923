import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { CityEntity } from './city.entity';
import { PlaceEntity } from './place.entity';

/** The only loaders of cities and places. */
export const permitCity = permitFor('city', CityEntity);
export const permitPlace = permitFor('place', PlaceEntity);

/** A place before anybody has ordered, changed or given it up. */
export type FreshPlace = Omit<PlaceEntity, 'position' | 'retiredOn' | 'version'>;
const FRESH = { retiredOn: null, version: 1 };

export const isSlugTaken = (tx: Tx, slug: string): Promise<boolean> => tx.existsBy(CityEntity, { slug });

export const insertCity = async (
  tx: Tx,
  city: Pick<CityEntity, 'id' | 'name' | 'since' | 'slug'>,
  places: readonly FreshPlace[],
): Promise<void> => {
  await tx.insert(CityEntity, { ...city, languages: [], communities: [], version: 1 });
  if (places.length === 0) return;
  const rows = places.map((place, position) => ({ ...place, ...FRESH, position }));
  await tx.insert(PlaceEntity, rows);
};

export const insertPlace = async (tx: Tx, place: FreshPlace): Promise<void> => {
  const last = await tx.maximum(PlaceEntity, 'position', { cityId: place.cityId });
  await tx.insert(PlaceEntity, { ...place, ...FRESH, position: (last ?? -1) + 1 });
};

/** Moves the locked place one version on. */
export const updatePlace = (
  tx: Tx,
  { id, version }: PlaceEntity,
  change: Partial<Pick<PlaceEntity, 'attributes' | 'name' | 'retiredOn' | 'turnoverDays'>>,
) => tx.update(PlaceEntity, { id }, { ...change, version: version + 1 });

/** Moves the locked city one version on. */
export const updateCity = (
  tx: Tx,
  { id, version }: CityEntity,
  change: Partial<Pick<CityEntity, 'communities' | 'languages'>>,
) => tx.update(CityEntity, { id }, { ...change, version: version + 1 });

export const placeIdsOf = async (tx: Tx, cityId: string): Promise<string[]> =>
  (await tx.find(PlaceEntity, { where: { cityId }, select: { id: true } })).map(({ id }) => id);

export const movePlaces = async (tx: Tx, places: readonly string[]): Promise<void> => {
  await tx.query(
    `update place set position = wanted.at from unnest($1::uuid[]) with ordinality wanted (id, at)
     where place.id = wanted.id`,
    [places],
  );
};
