import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { periodJson, readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { ResidencyType } from './residency.type';

/** SQL for one stay as JSON; `slug` is the expression for the slug of its city. */
export const residencyJson = (residency: string, slug: string): string => `json_build_object(
  'id', ${residency}.id, 'place', ${residency}.place_id, 'city', ${slug}, 'application', ${residency}.application_id,
  'period', ${periodJson(`${residency}.period`)}, 'freeFrom', upper(${residency}.occupied),
  'state', ${residency}.state, 'version', ${residency}.version)`;

/** One stay as the actor sees it; it may have vanished since, when an act is repeated. */
export const readResidency = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | ResidencyType> =>
  (await readMaybe<ResidencyType>(
    tx,
    `select ${residencyJson('r', 'c.slug')} as answer from residency r join city c on c.id = r.city_id
     where r.id = $1 and ${visibleTo(actor, 'residency.read', 'r')}`,
    [id],
  )) ?? NOT_FOUND;
