import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { periodOf, readAtLast } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { readModel, wholeJson } from '@vrijhaven/server';
import type { ResidencyType } from './residency.type';

/** How stay `r` in city `c` is read. */
export const RESIDENCY = readModel<ResidencyType>('Residency', {
  id: 'r.id',
  place: 'r.place_id',
  city: 'c.slug',
  application: 'r.application_id',
  period: { object: periodOf('r.begins_on', 'r.free_from - r.turnover_days') },
  freeFrom: 'r.free_from',
  state: 'r.state',
  version: 'r.version',
});

/** One stay as the actor sees it, at the end of an act; it may have vanished since, when the act is repeated. */
export const readResidency = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | ResidencyType> =>
  (await readAtLast<ResidencyType>(
    tx,
    `select ${wholeJson(RESIDENCY, actor)} as answer from residency r join city c on c.id = r.city_id
     where r.id = $1 and ${visibleTo(actor, 'residency.read', 'r')}`,
    [id],
  )) ?? NOT_FOUND;
