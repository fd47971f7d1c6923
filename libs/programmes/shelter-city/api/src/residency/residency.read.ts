import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { periodJson, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { ResidencyType } from './residency.type';

/** SQL for one stay as JSON; `slug` is the expression for the slug of its city. */
export const residencyJson = (residency: string, slug: string): string => `json_build_object(
  'id', ${residency}.id, 'place', ${residency}.place_id, 'city', ${slug}, 'application', ${residency}.application_id,
  'period', ${periodJson(`${residency}.period`)}, 'freeFrom', upper(${residency}.occupied),
  'state', ${residency}.state, 'version', ${residency}.version)`;

export const readResidency = (tx: Tx, actor: Actor, id: string): Promise<ResidencyType> =>
  readOne(
    tx,
    `select ${residencyJson('r', 'c.slug')} as answer from residency r join city c on c.id = r.city_id
     where r.id = $1 and ${visibleTo(actor, 'residency.read', 'r')}`,
    [id],
  );
