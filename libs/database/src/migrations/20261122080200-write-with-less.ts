import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const ANY_COLUMNS = `
    for at in 0 .. tg_nargs - 1 loop
      execute format('select ($1).%I::text', tg_argv[at]) into value using changed;
      said := said || to_jsonb(value);
    end loop;`;

// Nearly every ping is of one id; any other column would be looked for by a statement that is planned each time.
const BY_ID = `
    if tg_nargs = 1 and tg_argv[0] = 'id' then
      perform pg_notify('vrijhaven_live', jsonb_build_array(tg_table_name, changed.id)::text);
      return null;
    end if;`;

const ping = (shortly: string): string => `
  create or replace function live_ping() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  declare
    changed record := coalesce(new, old);
    value text;
    said jsonb := jsonb_build_array(tg_table_name);
  begin ${shortly} ${ANY_COLUMNS}
    perform pg_notify('vrijhaven_live', said::text);
    return null;
  end $body$`;

const NEW_STAY = `
    if tg_op = 'INSERT' and new.state <> 'cancelled' then
      insert into occupancy (source, kind, place_id, occupied) values (new.id, 'stay', new.place_id, new.occupied);
      return null;
    end if;`;

const occupies = (shortly: string) => ({
  signature: 'residency_occupies()',
  returns: 'trigger',
  volatile: true,
  language: 'plpgsql' as const,
  body: `begin ${shortly}
    if tg_op = 'DELETE' then delete from occupancy where source = old.id; return null; end if;
    if new.state = 'cancelled' then delete from occupancy where source = new.id; return null; end if;
    insert into occupancy (source, kind, place_id, occupied) values (new.id, 'stay', new.place_id, new.occupied)
      on conflict (source) do update set place_id = excluded.place_id, occupied = excluded.occupied;
    return null; end`,
});

/** What each booking paid besides: a plan for a column's name, and a conflict that cannot be. */
export class WriteWithLess20261122080200 implements MigrationInterface {
  name = 'WriteWithLess20261122080200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ping(BY_ID));
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [occupies(NEW_STAY)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [occupies('')]);
    await runner.query(ping(''));
  }
}
