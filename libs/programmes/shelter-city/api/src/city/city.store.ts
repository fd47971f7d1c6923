import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { CityEntity } from './city.entity';
import { PlaceEntity } from './place.entity';

/** The only loaders of cities and places. */
export const permitCity = permitFor('city', CityEntity);
export const permitPlace = permitFor('place', PlaceEntity);

export const isSlugTaken = (tx: Tx, slug: string): Promise<boolean> => tx.existsBy(CityEntity, { slug });

export const insertCity = async (tx: Tx, city: CityEntity, places: readonly PlaceEntity[]): Promise<void> => {
  await tx.insert(CityEntity, city);
  if (places.length > 0) await tx.insert(PlaceEntity, [...places]);
};
