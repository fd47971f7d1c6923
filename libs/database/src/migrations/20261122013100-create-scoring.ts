import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const TABLES = `
  -- That a brief stands, and which entry of its log; what it says is sealed.
  create table case_brief (
    application_id uuid primary key references application,
    entry integer not null check (entry > 0),
    member_id uuid not null references member,
    at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour))
  );

  -- That somebody judged, never how.
  create table assessment (
    application_id uuid not null references application,
    member_id uuid not null references member,
    state text not null check (state in ('scored', 'abstained')),
    entry integer not null check (entry > 0),
    at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour)),
    primary key (member_id, application_id)
  );
  create index assessment_application on assessment (application_id);`;

const IS_COMMISSIONER = `'commissioner' = any ((select actor_roles())::text[])`;

const MAY_ASK = `not $1 = any ((select actor_recused())::uuid[])
  and ($1 = any ((select actor_assessable())::uuid[]) or 'coordinator' = any ((select actor_roles())::text[]))`;

const FUNCTIONS = [
  {
    signature: 'actor_assessed()',
    returns: 'uuid[]',
    body: `select array(select application_id from assessment where member_id = actor_member())`,
  },
  {
    // What a commissioner is shown: what is being scored, and what they have judged, as long as it is kept.
    signature: 'actor_assessable()',
    returns: 'uuid[]',
    body: `select array(
      select a.id from application a where ${IS_COMMISSIONER}
        and (a.state = 'scoring' or a.id = any ((select actor_assessed())::uuid[])))`,
  },
  {
    // [Note: own before others'] of whom a commissioner has yet to judge, whatever other role they have.
    signature: 'actor_unscored()',
    returns: 'uuid[]',
    body: `select array(
      select a.id from application a where ${IS_COMMISSIONER} and a.state = 'scoring'
        and not a.id = any ((select actor_assessed())::uuid[]))`,
  },
  {
    // docs/protocol.md step 31: two who scored. Yes or no, for more would count what nobody may see yet.
    signature: 'scoring_enough(wanted uuid)',
    returns: 'boolean',
    body: `select ${MAY_ASK} and (
      select count(*) >= 2 from assessment s where s.application_id = $1 and s.state = 'scored'
        and not exists (select from recusal x where x.application_id = $1 and x.member_id = s.member_id))`,
  },
  {
    // What the next entry has to name: the signature of an entry covers the one before. (protocol.md step 31)
    signature: 'scores_head(wanted uuid)',
    returns: 'table (number integer, hash bytea)',
    body: `select d.revision, d.hash from document d
      where d.record_id = $1 and d.compartment = 'scores' and ${MAY_ASK} order by d.revision desc limit 1`,
  },
  {
    signature: 'scoring_outcome(wanted uuid)',
    returns: 'text',
    body: `select t.to_state from transition t
      where t.application_id = $1 and ${MAY_ASK}
        and (t.from_state = 'scoring' or t.to_state in ('scoring', 'shortlisted', 'reserve', 'notSelected'))
        and t.to_state in ('scoring', 'shortlisted', 'reserve', 'notSelected')
      order by t.id desc limit 1`,
  },
];

// Whoever scores may not change an application, and a lock counts as a change.
const HOLD = {
  signature: 'scoring_held(wanted uuid)',
  returns: 'boolean',
  volatile: true,
  body: `select coalesce((select state = 'scoring' from application where id = $1 for share), false)`,
};

/** Blind scoring: who has judged, and what a commissioner may know before. */
export class CreateScoring20261122013100 implements MigrationInterface {
  name = 'CreateScoring20261122013100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_resolver', {
      application: 'select',
      assessment: 'select',
      document: 'select',
      transition: 'select',
    });
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
    await letThrough(runner, 'vrijhaven_doorkeeper', { application: 'select, update (state)' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [HOLD]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function scoring_held(uuid)`);
    await runner.query(`drop policy vrijhaven_doorkeeper on application`);
    await runner.query(`revoke select, update (state) on application from vrijhaven_doorkeeper`);
    // The policies written in these words fall with them: the tables are closed until the next migration.
    for (const { signature } of [...FUNCTIONS].reverse()) await runner.query(`drop function ${signature} cascade`);
    for (const table of ['application', 'document', 'transition']) {
      await runner.query(`drop policy vrijhaven_resolver on ${table}`);
      await runner.query(`revoke select on ${table} from vrijhaven_resolver`);
    }
    await runner.query(`drop table assessment, case_brief`);
  }
}
