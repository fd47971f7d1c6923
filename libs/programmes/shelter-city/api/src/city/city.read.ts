import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { blockJson } from '../block/block.read';
import type { BlockType } from '../block/block.type';
import { residencyJson } from '../residency/residency.read';
import type { ResidencyType } from '../residency/residency.type';
import type { CityType, PlaceType } from './city.type';

/** A place with the stays and blocks that the document asks for, all spans together; field resolvers narrow them. */
export interface PlaceRow extends PlaceType {
  readonly stays?: readonly ResidencyType[];
  readonly blocks?: readonly BlockType[];
}

/** SQL for the stays of place `p` that touch a span, turnover included. */
const staysJson = (actor: Actor, span: string): string => `(
  select coalesce(json_agg(${residencyJson('r', 'c.slug')} order by r.period), '[]') from residency r
  where r.place_id = p.id and r.state <> 'cancelled' and r.occupied && ${span}::daterange
    and ${visibleTo(actor, 'residency.read', 'r')})`;

/** SQL for the blocks of place `p` that touch a span. */
const blocksJson = (actor: Actor, span: string): string => `(
  select coalesce(json_agg(${blockJson('b')} order by b.period), '[]') from block b
  where b.place_id = p.id and b.period && ${span}::daterange and ${visibleTo(actor, 'block.read', 'b')})`;

/** SQL for place `p` and, where a span is asked for, for what takes it when. */
const placeJson = (actor: Actor, span: string | undefined): string => `json_build_object(
  'id', p.id, 'name', p.name, 'turnoverDays', p.turnover_days, 'attributes', p.attributes,
  'retiredOn', p.retired_on, 'version', p.version
  ${span === undefined ? '' : `, 'stays', ${staysJson(actor, span)}, 'blocks', ${blocksJson(actor, span)}`})`;

/** SQL for city `c` with its places and, where a span is asked for, who lives in them when. */
export const cityJson = (actor: Actor, span: string | undefined): string => `json_build_object(
  'id', c.id, 'slug', c.slug, 'name', c.name, 'since', c.since,
  'languages', c.languages, 'communities', c.communities, 'version', c.version,
  'places', (select coalesce(json_agg(${placeJson(actor, span)} order by p.position, p.name, p.id), '[]')
    from place p where p.city_id = c.id and ${visibleTo(actor, 'place.read', 'p')}))`;

/** The board in one statement: every city that the actor sees, in order of joining. */
export const readCities = (tx: Tx, actor: Actor, span: Period | undefined): Promise<CityType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${cityJson(actor, span && '$1')} order by c.since, c.name), '[]') as answer
     from city c where ${visibleTo(actor, 'city.read', 'c')}`,
    span === undefined ? [] : [rangeText(span)],
  );

export const readCity = (tx: Tx, actor: Actor, id: string): Promise<CityType> =>
  readOne(tx, `select ${cityJson(actor, undefined)} as answer from city c where c.id = $1`, [id]);

/** One place as the actor sees it. */
export const readPlace = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | PlaceType> =>
  (await readMaybe<PlaceType>(
    tx,
    `select ${placeJson(actor, undefined)} as answer from place p
     where p.id = $1 and ${visibleTo(actor, 'place.read', 'p')}`,
    [id],
  )) ?? NOT_FOUND;

/** As PostgreSQL writes a half-open range of days. */
export const rangeText = ({ from, until }: Period): string => `[${from},${until})`;
