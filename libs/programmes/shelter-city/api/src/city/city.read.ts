import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { RootRead } from '@vrijhaven/server';
import { readModel, wholeJson } from '@vrijhaven/server';
import { BLOCK } from '../block/block.read';
import type { BlockType } from '../block/block.type';
import { RESIDENCY } from '../residency/residency.read';
import type { ResidencyType } from '../residency/residency.type';
import type { CityType, PlaceType } from './city.type';

/** A place with the stays and blocks that a document asks for, all its spans together; plain fields narrow them. */
export interface PlaceRow extends PlaceType {
  readonly residencies?: readonly ResidencyType[];
  readonly blocks?: readonly BlockType[];
}

// By days and not by ranges: only such a question may be answered by an index before row security. A span that runs
// backwards holds nothing.
const within = (begins: string, ends: string): string =>
  `${ends} > {from}::date and ${begins} < {until}::date and {from}::date < {until}::date`;

/** How place `p` of city `c` is read; who lives in it when takes a span. */
const PLACE = readModel<PlaceRow>('Place', {
  id: 'p.id',
  name: 'p.name',
  turnoverDays: 'p.turnover_days',
  attributes: 'p.attributes',
  retiredOn: 'p.retired_on',
  version: 'p.version',
  residencies: {
    rows: RESIDENCY,
    from: 'residency r',
    where: `r.place_id = p.id and r.state <> 'cancelled' and ${within('r.begins_on', 'r.free_from')}`,
    // Nothing overlaps in a place, so the order in which the index has them is theirs.
    order: 'r.free_from, r.begins_on',
    seen: ['residency.read', 'r'],
    takes: ['from', 'until'],
  },
  blocks: {
    rows: BLOCK,
    from: 'block b',
    where: `b.place_id = p.id and ${within('b.begins_on', 'b.ends_on')}`,
    order: 'b.ends_on, b.begins_on',
    seen: ['block.read', 'b'],
    takes: ['from', 'until'],
  },
});

/** How city `c` is read. */
export const CITY = readModel<CityType>('City', {
  id: 'c.id',
  slug: 'c.slug',
  name: 'c.name',
  since: 'c.since',
  languages: 'c.languages',
  communities: 'c.communities',
  version: 'c.version',
  places: {
    rows: PLACE,
    from: 'place p',
    where: 'p.city_id = c.id',
    order: 'p.position, p.name, p.id',
    seen: ['place.read', 'p'],
  },
});

/** The board: every city that the actor sees, in order of joining. */
export const CITIES: RootRead = {
  rows: CITY,
  from: 'city c',
  where: 'true',
  order: 'c.since, c.name',
  seen: ['city.read', 'c'],
};

export const readCity = (tx: Tx, actor: Actor, id: string): Promise<CityType> =>
  readOne(tx, `select ${wholeJson(CITY, actor)} as answer from city c where c.id = $1`, [id]);

/** One place as the actor sees it. */
export const readPlace = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | PlaceType> =>
  (await readMaybe<PlaceType>(
    tx,
    `select ${wholeJson(PLACE, actor)} as answer from place p
     where p.id = $1 and ${visibleTo(actor, 'place.read', 'p')}`,
    [id],
  )) ?? NOT_FOUND;

/** As PostgreSQL writes a half-open range of days. */
export const rangeText = ({ from, until }: Period): string => `[${from},${until})`;
