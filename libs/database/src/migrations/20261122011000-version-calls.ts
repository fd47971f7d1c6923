import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

/** What every call asked before there were versions; the usual form of libs/applications/model at that time. */
const FIRST_CONDITIONS = JSON.stringify([
  { code: 'nonViolent', variant: null },
  { code: 'becauseOfWork', variant: null },
  { code: 'threeMonths', variant: 'upToThree' },
  { code: 'canReturn', variant: null },
  { code: 'comesAlone', variant: null },
  { code: 'english', variant: 'conversation' },
  { code: 'passport', variant: 'validOrWillObtain' },
  { code: 'noTravelBan', variant: null },
  { code: 'startDate', variant: null },
]);

// [Note: the server does not know whose draft belongs to which call] so a postponed call keeps them all.
const KEEP_DRAFTS = {
  signature: 'drafts_keep(until date)',
  returns: 'void',
  volatile: true,
  body: `
    update draft set expires_on = greatest(draft.expires_on, $1) where 'coordinator' = any (actor_roles());
    update receipt set expires_on = greatest(receipt.expires_on, $1)
      where receipt.record_id is null and 'coordinator' = any (actor_roles())`,
};

// [Note: the owner is bound too] rows that stand are copied with the bond loosened, in the migration's transaction.
const unforced = async (runner: QueryRunner, tables: readonly string[], work: () => Promise<void>): Promise<void> => {
  for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
  await work();
  for (const table of tables) await runner.query(`alter table ${table} force row level security`);
};

/** Calls get versions of their conditions and questions, decisions, and their own optimistic version. */
export class VersionCalls20261122011000 implements MigrationInterface {
  name = 'VersionCalls20261122011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call_version (
        call_id uuid not null references call,
        number integer not null check (number > 0),
        conditions jsonb not null,
        left_out jsonb not null,
        added jsonb not null,
        primary key (call_id, number)
      );
      alter table call
        add column decision text not null default 'planned',
        add column reason text,
        add column places integer not null default 0 check (places >= 0),
        add column languages text[] not null default '{en,nl,fr,es,ar}',
        add column version integer not null default 1;
      alter table application
        add column form_call_id uuid,
        add column form_number integer not null default 1`);
    await unforced(runner, ['call', 'application'], async () => {
      await runner.query(`insert into call_version select id, 1, $1, '[]', '[]' from call`, [FIRST_CONDITIONS]);
      await runner.query(`update application set form_call_id = call_id`);
    });
    await runner.query(`
      alter table application
        alter column form_call_id set not null,
        add foreign key (form_call_id, form_number) references call_version;
      create index application_by_call on application (call_id, state);
      alter table call drop column conditions_version, drop column questions_version;
      grant update (expires_on) on draft, receipt to vrijhaven_doorkeeper`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [KEEP_DRAFTS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function drafts_keep(date);
      revoke update (expires_on) on draft, receipt from vrijhaven_doorkeeper;
      drop index application_by_call;
      alter table call
        add column conditions_version integer not null default 1,
        add column questions_version integer not null default 1,
        drop column decision, drop column reason, drop column places, drop column languages, drop column version;
      alter table application drop column form_call_id, drop column form_number;
      drop table call_version;
      alter table call alter column conditions_version drop default, alter column questions_version drop default`);
  }
}
