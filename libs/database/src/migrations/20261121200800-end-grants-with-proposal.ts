import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough } from './definer-function';

/**
 * [Note: a proposal's end ends its grants] when a proposal is declined or withdrawn, whoever did it, the city's team
 * is served none of the candidate's keys any more. A trigger, because the one who ends it, such as the city itself,
 * may not touch grants.
 */
export class EndGrantsWithProposal20261121200800 implements MigrationInterface {
  name = 'EndGrantsWithProposal20261121200800';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', {
      document_grant: 'select, update (withdrawn_on)',
      city: 'select',
    });
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(`
      create function proposal_ends_grants() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $body$
      begin
        update document_grant set withdrawn_on = current_date
        where record_id = new.application_id and withdrawn_on is null
          and recipient = (select 'team:host:' || slug from city where id = new.city_id);
        return null;
      end $body$`);
    await runner.query(`revoke execute on function proposal_ends_grants() from public`);
    await runner.query(`
      create trigger proposal_ends_grants after update of state on proposal for each row
        when (new.state in ('declined', 'withdrawn')) execute function proposal_ends_grants()`);
    await runner.query(`alter function proposal_ends_grants() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger proposal_ends_grants on proposal`);
    await runner.query(`drop function proposal_ends_grants()`);
    for (const table of ['document_grant', 'city']) {
      await runner.query(`drop policy vrijhaven_doorkeeper on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_doorkeeper`);
    }
  }
}
