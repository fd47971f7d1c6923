import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough } from './definer-function';

const ELSEWHERE = `exists (select from call c where c.id = new.call_id and c.programme <> 'shelter-city')`;

// The row stands as long as the application came, or was carried, into a call of another programme.
const NOTE = `
  create function application_elsewhere() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    if tg_op = 'DELETE' then delete from record_elsewhere where record_id = old.id;
    elsif ${ELSEWHERE} then insert into record_elsewhere values (new.id) on conflict do nothing;
    else delete from record_elsewhere where record_id = new.id;
    end if;
    return null;
  end $body$`;

// Most organisations begin with one programme: then nothing is looked up at all.
const NOBODY = `create view nobody_elsewhere as select not exists (select from record_elsewhere) as is_so`;

// Whoever asks is asked for last: only a row that is there can be told. The condition on a column keeps PostgreSQL
// from asking it beforehand, once for every statement.
const ONE_OF_THEM = `
  create view came_elsewhere as
    select record_id from record_elsewhere where case
      when record_id <> '00000000-0000-0000-0000-000000000000' then (select actor_member()) is not null else false end`;
const VIEWS = { nobody_elsewhere: NOBODY, came_elsewhere: ONE_OF_THEM };

/**
 * Who came in by a call of another programme stands in a table, so that a policy looks up the records that it is asked
 * about; until now every policy of every statement listed all of them first.
 */
export class NoteWhoCameElsewhere20261122080000 implements MigrationInterface {
  name = 'NoteWhoCameElsewhere20261122080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table record_elsewhere (record_id uuid primary key)`);
    await letThrough(runner, 'vrijhaven_resolver', { record_elsewhere: 'select' });
    await letThrough(runner, 'vrijhaven_doorkeeper', { record_elsewhere: 'select, insert, delete' });
    await runner.query(`grant select (programme) on call to vrijhaven_doorkeeper`);
    await runner.query(`grant create on schema public to vrijhaven_resolver, vrijhaven_doorkeeper`);
    for (const [view, made] of Object.entries(VIEWS)) {
      await runner.query(made);
      await runner.query(`grant select on ${view} to vrijhaven_api`);
      await runner.query(`alter view ${view} owner to vrijhaven_resolver`);
    }
    await runner.query(NOTE);
    await runner.query(`revoke execute on function application_elsewhere() from public`);
    await runner.query(`
      create trigger application_elsewhere after insert or delete or update of call_id on application for each row
        execute function application_elsewhere()`);
    await runner.query(`alter function application_elsewhere() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_resolver, vrijhaven_doorkeeper`);
    // Row security binds the owner of the tables, so those who see past it fill the new one.
    await runner.query(`set local role vrijhaven_doorkeeper`);
    await runner.query(`
      insert into record_elsewhere
        select a.id from application a join call c on c.id = a.call_id where c.programme <> 'shelter-city'`);
    await runner.query(`reset role`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger application_elsewhere on application`);
    await runner.query(`drop function application_elsewhere()`);
    // The policies written in its words fall with it: the tables are closed until the next migration.
    for (const view of Object.keys(VIEWS)) await runner.query(`drop view ${view} cascade`);
    await runner.query(`drop table record_elsewhere`);
    await runner.query(`revoke select (programme) on call from vrijhaven_doorkeeper`);
  }
}
