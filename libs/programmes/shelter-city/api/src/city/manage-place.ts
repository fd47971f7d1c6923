import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { looksLikeAddress } from '@vrijhaven/shelter-city/model';
import { insertPlace, permitCity, permitPlace, updatePlace } from './city.store';
import type { PlaceEntity } from './place.entity';

type PlaceWords = Pick<PlaceEntity, 'name' | 'turnoverDays' | 'attributes'>;
type Outcome = { readonly id: string } | InvalidInput | NotFound | StateMismatch;

// Names are not sealed: see docs/threat-model.md.
const refuseName = (name: string): InvalidInput | undefined =>
  looksLikeAddress(name) ? new InvalidInput(['input.name']) : undefined;

/** What a place that somebody else has changed meanwhile answers. */
export const placeMoved = ({ retiredOn, version }: PlaceEntity): StateMismatch =>
  new StateMismatch({ state: retiredOn === null ? 'open' : 'retired', version });

/** Another place in the city, after those that it has. */
export const addPlace = async (
  tx: Tx,
  actor: Actor,
  { city: cityId, input }: { readonly city: string; readonly input: PlaceWords },
): Promise<Outcome> => {
  const city = await permitCity(actor, 'city.manage', cityId, tx, { lock: true });
  if (isRefusal(city)) return city;
  const unfit = refuseName(input.name);
  if (unfit !== undefined) return unfit;
  const id = randomUUID();
  await insertPlace(tx, { ...input, id, cityId });
  return { id };
};

/** Other words for a place. Other turnover days count from the next stay on: what is planned keeps its own. */
export const editPlace = async (
  tx: Tx,
  actor: Actor,
  { id, version, input }: { readonly id: string; readonly version: number; readonly input: PlaceWords },
): Promise<Outcome> => {
  const place = await permitPlace(actor, 'place.manage', id, tx, { lock: true });
  if (isRefusal(place)) return place;
  if (version !== place.version) return placeMoved(place);
  const { name, turnoverDays, attributes } = input;
  const unfit = refuseName(name);
  if (unfit !== undefined) return unfit;
  await updatePlace(tx, place, { name, turnoverDays, attributes });
  return { id };
};
