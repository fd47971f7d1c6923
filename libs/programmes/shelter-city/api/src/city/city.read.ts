import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { residencyJson } from '../residency/residency.read';
import type { ResidencyType } from '../residency/residency.type';
import type { CityType, PlaceType } from './city.type';

/** A place with the stays that the document asks for, all spans together; the field resolver narrows them. */
export interface PlaceRow extends PlaceType {
  readonly stays?: readonly ResidencyType[];
}

/** SQL for the stays of place `p` that touch a span, turnover included. */
const staysJson = (actor: Actor, span: string): string => `(
  select coalesce(json_agg(${residencyJson('r', 'c.slug')} order by r.period), '[]') from residency r
  where r.place_id = p.id and r.state <> 'cancelled' and r.occupied && ${span}::daterange
    and ${visibleTo(actor, 'residency.read', 'r')})`;

/** SQL for city `c` with its places and, where a span is asked for, who lives in them when. */
export const cityJson = (actor: Actor, span: string | undefined): string => `json_build_object(
  'id', c.id, 'slug', c.slug, 'name', c.name, 'since', c.since,
  'places', (select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'turnoverDays', p.turnover_days, 'attributes', p.attributes
      ${span === undefined ? '' : `, 'stays', ${staysJson(actor, span)}`}) order by p.name, p.id), '[]')
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

/** As PostgreSQL writes a half-open range of days. */
export const rangeText = ({ from, until }: Period): string => `[${from},${until})`;
