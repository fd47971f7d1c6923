import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropPing, pingOn } from './live-pings';

// PostgreSQL sends it when the transaction commits, once however often it was said, and not at all after a rollback.
const PING = `
  create function live_ping() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  declare
    changed record := coalesce(new, old);
    value text;
    said jsonb := jsonb_build_array(tg_table_name);
  begin
    for at in 0 .. tg_nargs - 1 loop
      execute format('select ($1).%I::text', tg_argv[at]) into value using changed;
      said := said || to_jsonb(value);
    end loop;
    perform pg_notify('vrijhaven_live', said::text);
    return null;
  end $body$`;

const PLAIN = ['application', 'proposal', 'residency', 'city', 'place', 'call', 'invitation', 'waiting_act'];

/** Changes that somebody may be looking at are told to every API process, by table and id. */
export class CreateLivePings20261122017000 implements MigrationInterface {
  name = 'CreateLivePings20261122017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PING);
    await runner.query(`revoke execute on function live_ping() from public`);
    for (const table of PLAIN) await pingOn(runner, table, ['id'], ['insert', 'update']);
    await pingOn(runner, 'document', ['record_id', 'compartment', 'revision'], ['insert']);
    await pingOn(runner, 'consent', ['record_id', 'subject', 'sequence'], ['insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...PLAIN, 'document', 'consent']) await dropPing(runner, table);
    await runner.query(`drop function live_ping()`);
  }
}
