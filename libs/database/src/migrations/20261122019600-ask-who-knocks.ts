import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letDoorkeeperCall, replaceDefinerFunctions } from './definer-function';

const COORDINATES = `'coordinator' = any ((select actor_roles())::text[])`;
const SEES_STAY = `($1 in (select f.id from residency f where f.application_id = actor_record()
  or f.city_id = any ((select actor_cities())::uuid[])
  or (select actor_roles())::text[] && array['coordinator', 'securityOfficer']))`;
const ASSESSES = `$1 = any ((select actor_assessable())::uuid[])`;

const left = (guard: string) => ({
  signature: 'coordinators_left(wanted uuid)',
  returns: 'integer',
  body: `
    select count(*)::integer from member m where ${guard} and m.active
      and exists (select from member_role r where r.member_id = m.id and r.role = 'coordinator')
      and not exists (select from recusal x where x.member_id = m.id and x.application_id = $1)`,
});
const goesOn = (guard: string) => ({
  signature: 'residency_goes_on(wanted uuid)',
  returns: 'boolean',
  body: `select ${guard} and exists (
    select from residency r where r.continues = $1 and r.state in ('planned', 'preparing'))`,
});
const held = (guard: string) => ({
  signature: 'scoring_held(wanted uuid)',
  returns: 'boolean',
  volatile: true,
  body: `select coalesce((select state = 'scoring' from application where id = $1 and ${guard} for share), false)`,
});

/** [Note: narrow doors] three that answered whoever asked, though only few have reason to. */
export class AskWhoKnocks20261122019600 implements MigrationInterface {
  name = 'AskWhoKnocks20261122019600';

  async up(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [left(COORDINATES), goesOn(SEES_STAY)]);
    await letDoorkeeperCall(runner, 'actor_assessable()');
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [held(ASSESSES)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [held('true')]);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [left('true'), goesOn('true')]);
  }
}
