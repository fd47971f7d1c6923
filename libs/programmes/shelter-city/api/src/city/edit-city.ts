import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { CityEntity } from './city.entity';
import { movePlaces, permitCity, placeIdsOf, updateCity } from './city.store';

type Outcome = { readonly id: string } | NotFound | StateMismatch;

const moved = ({ version }: CityEntity): StateMismatch => new StateMismatch({ state: 'open', version });

interface Facts {
  readonly id: string;
  readonly version: number;
  readonly languages: string[];
  readonly communities: string[];
}

/** What matching asks of a city: which languages its team speaks, and from where a community lives there. */
export const editCity = async (
  tx: Tx,
  actor: Actor,
  { id, version, languages, communities }: Facts,
): Promise<Outcome> => {
  const city = await permitCity(actor, 'city.manage', id, tx, { lock: true });
  if (isRefusal(city)) return city;
  if (version !== city.version) return moved(city);
  await updateCity(tx, city, { languages, communities });
  return { id };
};

/** The order in which the city's places are shown, everywhere and to everybody. */
export const orderPlaces = async (
  tx: Tx,
  actor: Actor,
  { id, version, places }: { readonly id: string; readonly version: number; readonly places: readonly string[] },
): Promise<InvalidInput | Outcome> => {
  const city = await permitCity(actor, 'city.manage', id, tx, { lock: true });
  if (isRefusal(city)) return city;
  if (version !== city.version) return moved(city);
  const all = await placeIdsOf(tx, id);
  if (places.length !== all.length || !all.every((place) => places.includes(place)))
    return new InvalidInput(['places']);
  await movePlaces(tx, places);
  await updateCity(tx, city, {});
  return { id };
};
