import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { hourText, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { RecusalType } from './recusal.type';

/** SQL for who stood back from `application`, as far as the actor may know. */
export const recusalsJson = (actor: Actor, application: string): string => `(
  select coalesce(json_agg(json_build_object('member', x.member_id, 'at',
    ${hourText('x.at_hour')}) order by x.at_hour, x.member_id), '[]')
  from recusal x where x.application_id = ${application} and ${visibleTo(actor, 'recusal.read', 'x')})`;

/** Who stood back from an application. */
export const readRecusals = (tx: Tx, actor: Actor, application: string): Promise<RecusalType[]> =>
  readOne(tx, `select ${recusalsJson(actor, '$1')} as answer`, [application]);
