import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { readOne } from '../sql/read-one';
import type { ReferralsType } from './referral.type';

/** The suggestions to a defender that stand, as far as the actor may see them. */
export const readReferrals = (tx: Tx, actor: Actor, application: string): Promise<ReferralsType> =>
  readOne(
    tx,
    `select json_build_object('application', $1::uuid, 'open', coalesce(json_agg(json_build_object(
       'programme', r.programme, 'suggestedOn', r.suggested_on, 'version', r.version) order by r.programme), '[]')) as answer
     from referral r
     where r.application_id = $1 and r.state = 'open' and ${visibleTo(actor, 'referral.read', 'r')}`,
    [application],
  );
