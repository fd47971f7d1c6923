import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const FUNCTIONS = [
  {
    signature: 'actor_recused()',
    returns: 'uuid[]',
    body: `select array(select application_id from recusal where member_id = actor_member())`,
  },
  {
    signature: 'actor_recused_files()',
    returns: 'uuid[]',
    body: `select array(select id from attachment where record_id = any ((select actor_recused())::uuid[]))`,
  },
  {
    // [Note: no application without a coordinator] asked before one stands back; that of others nobody else may count.
    signature: 'coordinators_left(wanted uuid)',
    returns: 'integer',
    body: `
      select count(*)::integer from member m where m.active
        and exists (select from member_role r where r.member_id = m.id and r.role = 'coordinator')
        and not exists (select from recusal x where x.member_id = m.id and x.application_id = $1)`,
  },
];

/** Who stands back from an application, for ever: nothing takes a row away. */
export class CreateRecusals20261122013000 implements MigrationInterface {
  name = 'CreateRecusals20261122013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recusal (
        application_id uuid not null references application,
        member_id uuid not null references member,
        at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour)),
        primary key (member_id, application_id)
      );
      create index recusal_application on recusal (application_id);`);
    await letThrough(runner, 'vrijhaven_resolver', { recusal: 'select', attachment: 'select' });
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The policies written in these words fall with them: the tables are closed until the next migration.
    for (const { signature } of [...FUNCTIONS].reverse()) await runner.query(`drop function ${signature} cascade`);
    await runner.query(`drop policy vrijhaven_resolver on attachment`);
    await runner.query(`revoke select on attachment from vrijhaven_resolver`);
    await runner.query(`drop table recusal`);
  }
}
