import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, replaceDefinerFunctions } from './definer-function';
import { ALIVE, GOOD_FOR_NOW, SHOWN } from './session-families';

interface Asked {
  readonly returns: 'text[]' | 'uuid[]' | 'jsonb';
  /** Of `s`, a session, and `m`, its member if there is one. */
  readonly what: string;
  /** What strangers are answered. */
  readonly nothing: string;
  readonly also?: string;
  readonly whoever?: boolean;
}

/** Something of whoever asks: in one statement for who shows the newest token, in two for everybody else. */
const ofAsker = (signature: string, { returns, what, nothing, also = '', whoever = false }: Asked) => {
  const asking = `left join member m on m.active and m.id = s.member_id ${also}`;
  const alive = whoever ? ALIVE : `${ALIVE} and not s.enrolling`;
  return {
    signature,
    returns,
    language: 'plpgsql' as const,
    body: `
      declare
        shown bytea := ${SHOWN};
        answer ${returns};
      begin
        select ${what} into answer from session s ${asking} where s.token_hash = shown and ${alive};
        if found then return answer; end if;
        select ${what} into answer from session_token t join session s on s.id = t.session_id ${asking}
          where t.token_hash = shown and ${alive} and ${GOOD_FOR_NOW};
        if found then return answer; end if;
        return ${nothing};
      end`,
  };
};

const RECUSED = 'array(select r.application_id from recusal r where r.member_id = m.id)';
const HOLDS_ONE = 'exists (select from member_role r where r.member_id = m.id and r.role = any (roles))';
const TEAMS = 'array(select distinct r.team from member_role r where r.member_id = m.id)';
const ROLES = 'array(select distinct r.role from member_role r where r.member_id = m.id)';
const CITIES = `array(select c.id from city c where 'host:' || c.slug = any (${TEAMS}))`;
const ASSIGNMENTS = `(select jsonb_agg(jsonb_build_object('role', r.role, 'team', r.team) order by r.team, r.role)
  from member_role r where r.member_id = m.id and not s.enrolling)`;

// Whoever must enrol a second factor first is the owner of an account, and nobody else yet.
export const SELF = `jsonb_build_object(
  'member', case when not s.enrolling then m.id end, 'receipt', case when not s.enrolling then p.id end,
  'record', case when not s.enrolling then p.record_id end, 'owner', m.id,
  'assignments', coalesce(${ASSIGNMENTS}, '[]'))`;
export const RECEIPT = `left join receipt p
  on p.id = s.receipt_id and (p.record_id is not null or p.expires_on >= current_date)`;
const NOBODY = `'{"member": null, "receipt": null, "record": null, "owner": null, "assignments": []}'`;

const none = { nothing: `'{}'` };

/** [Note: a recusal shuts out everywhere] what somebody in one of these roles stands back from; null for others. */
const RECUSED_AS = ofAsker('actor_recused_as(roles text[])', {
  ...{ returns: 'uuid[]', nothing: 'null' },
  what: `case when ${HOLDS_ONE} then ${RECUSED} end`,
});

const AT_ONCE = [
  ofAsker('actor_roles()', { returns: 'text[]', what: ROLES, ...none }),
  ofAsker('actor_teams()', { returns: 'text[]', what: TEAMS, ...none }),
  ofAsker('actor_cities()', { returns: 'uuid[]', what: CITIES, ...none }),
  ofAsker('actor_recused()', { returns: 'uuid[]', what: RECUSED, ...none }),
  ofAsker('actor_self()', { returns: 'jsonb', what: SELF, nothing: NOBODY, also: RECEIPT, whoever: true }),
];

/** As they were: who it is first, then what of them. */
const inTwo = (signature: string, returns: string, list: string) => ({
  signature,
  returns,
  language: 'plpgsql' as const,
  body: `
    declare me uuid := actor_member();
    begin
      if me is null then return '{}'; end if;
      return array(${list});
    end`,
});

const BEFORE = [
  inTwo('actor_roles()', 'text[]', 'select distinct role from member_role where member_id = me'),
  inTwo('actor_teams()', 'text[]', 'select distinct team from member_role where member_id = me'),
  inTwo(
    'actor_cities()',
    'uuid[]',
    `select c.id from city c where 'host:' || c.slug = any ((select actor_teams())::text[])`,
  ),
  inTwo('actor_recused()', 'uuid[]', 'select application_id from recusal where member_id = me'),
  {
    signature: 'actor_self()',
    returns: 'jsonb',
    language: 'plpgsql' as const,
    body: `
      declare
        me uuid := actor_member();
        mine uuid := case when me is null then actor_receipt() end;
      begin
        return jsonb_build_object(
          'member', me, 'receipt', mine, 'record', case when mine is not null then actor_record() end,
          'owner', coalesce(me, actor_owner()),
          'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
            from member_role where member_id = me), '[]'));
      end`,
  },
];

/**
 * A rule of the office asked for roles, for recusals and for who came elsewhere; half of what a booking cost PostgreSQL
 * went into asking. Roles and recusals are one question now, and each question is one statement.
 */
export class AskOnceForEachRule20261122080100 implements MigrationInterface {
  name = 'AskOnceForEachRule20261122080100';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [RECUSED_AS]);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', AT_ONCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', BEFORE);
    // The policies written in these words fall with it: the tables are closed until the next migration.
    await runner.query(`drop function actor_recused_as(text[]) cascade`);
  }
}
