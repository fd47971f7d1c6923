import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';
import { ALIVE, GOOD_FOR_NOW, SHOWN } from './session-families';

const NOT_ENROLLING = 'not s.enrolling';

/** One thing that the bearer of the token is: in one statement for who shows the newest token, in two for others. */
const ofBearer = (signature: string, what: string, whose: string) => ({
  signature,
  returns: 'uuid',
  language: 'plpgsql' as const,
  body: `
    declare
      shown bytea := ${SHOWN};
      answer uuid;
    begin
      select ${what} into answer from session s left join ${whose}
        where s.token_hash = shown and ${ALIVE} and ${NOT_ENROLLING};
      if found then return answer; end if;
      select ${what} into answer from session_token t join session s on s.id = t.session_id left join ${whose}
        where t.token_hash = shown and ${ALIVE} and ${NOT_ENROLLING} and ${GOOD_FOR_NOW};
      return answer;
    end`,
});

const MEMBER = 'member m on m.active and m.id = s.member_id';
const RECEIPT = `receipt r on r.id = s.receipt_id and (r.record_id is not null or r.expires_on >= current_date)`;

/** A list of a member's, which is empty for everybody else. */
const ofMember = (signature: string, list: string, columns: string) => ({
  signature,
  returns: `${columns}[]`,
  language: 'plpgsql' as const,
  body: `
    declare me uuid := actor_member();
    begin
      if me is null then return '{}'; end if;
      return array(${list});
    end`,
});

const ROLES = 'select distinct role from member_role where member_id = me';
const TEAMS = 'select distinct team from member_role where member_id = me';
const CITIES = `select c.id from city c where 'host:' || c.slug = any ((select actor_teams())::text[])`;
const RECUSED = 'select application_id from recusal where member_id = me';
const ELSEWHERE = `select a.id from application a
  where a.call_id in (select c.id from call c where c.programme <> 'shelter-city')`;

const SELF = `
  declare
    me uuid := actor_member();
    mine uuid := case when me is null then actor_receipt() end;
  begin
    return jsonb_build_object(
      'member', me, 'receipt', mine, 'record', case when mine is not null then actor_record() end,
      'owner', coalesce(me, actor_owner()),
      'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
        from member_role where member_id = me), '[]'));
  end`;

const AT_ONCE = [
  ofBearer('actor_member()', 'm.id', MEMBER),
  ofBearer('actor_receipt()', 'r.id', RECEIPT),
  ofBearer('actor_record()', 'r.record_id', RECEIPT),
  ofMember('actor_roles()', ROLES, 'text'),
  ofMember('actor_teams()', TEAMS, 'text'),
  ofMember('actor_cities()', CITIES, 'uuid'),
  ofMember('actor_recused()', RECUSED, 'uuid'),
  ofMember('records_elsewhere()', ELSEWHERE, 'uuid'),
  { signature: 'actor_self()', returns: 'jsonb', language: 'plpgsql' as const, body: SELF },
];

const BEFORE: Readonly<Record<string, string>> = {
  'actor_member()': 'select id from member where active and id = (select member_id from actor_session())',
  'actor_receipt()': `select id from receipt
    where id = (select receipt_id from actor_session()) and (record_id is not null or expires_on >= current_date)`,
  'actor_record()': 'select record_id from receipt where id = actor_receipt()',
  'actor_roles()': `select array(${ROLES.replace('= me', '= actor_member()')})`,
  'actor_teams()': `select array(${TEAMS.replace('= me', '= actor_member()')})`,
  'actor_cities()': `select array(select id from city where 'host:' || slug = any ((select actor_teams())::text[]))`,
  'actor_recused()': `select array(${RECUSED.replace('= me', '= actor_member()')})`,
  'records_elsewhere()': `select array(${ELSEWHERE.replace('where', 'where (select actor_member()) is not null and')})`,
  'actor_self()': `
    select jsonb_build_object(
      'member', actor_member(), 'receipt', actor_receipt(), 'record', actor_record(), 'owner', actor_owner(),
      'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
        from member_role where member_id = actor_member()), '[]'))`,
};

/**
 * The same answers to “who asks?”, a quarter of the time: row security asks it ten times in one statement. As functions
 * that call functions each of them was planned and begun anew; each is one step now that keeps its plan.
 */
export class KnowWhoAsksAtOnce20261122071000 implements MigrationInterface {
  name = 'KnowWhoAsksAtOnce20261122071000';

  async up(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', AT_ONCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    const before = AT_ONCE.map(({ signature, returns }) => ({ signature, returns, body: BEFORE[signature] ?? '' }));
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', before);
  }
}
