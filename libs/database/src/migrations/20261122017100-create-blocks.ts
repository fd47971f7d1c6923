import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';
import { pingOn } from './live-pings';

// What takes a place, whatever it is, stands in one table under one exclusion constraint: no stay over a block, no
// block over a stay, in whatever order and isolation they race. Only the triggers write there.
const TABLES = `
  create table block (
    id uuid primary key,
    place_id uuid not null,
    city_id uuid not null,
    kind text not null check (kind in ('reserved', 'closed')),
    reason text not null,
    period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    series uuid,
    version integer not null,
    foreign key (city_id, place_id) references place (city_id, id)
  );
  create index block_place on block (place_id);
  create index block_city on block (city_id);
  create index block_series on block (series) where series is not null;

  create table occupancy (
    source uuid primary key,
    kind text not null check (kind in ('stay', 'block', 'retired')),
    place_id uuid not null references place,
    occupied daterange not null,
    constraint occupancy_no_double_booking exclude using gist (place_id with =, occupied with &&)
  );`;

const occupy = (values: string): string => `
  insert into occupancy (source, kind, place_id, occupied) values (${values})
    on conflict (source) do update set place_id = excluded.place_id, occupied = excluded.occupied;
  return null;`;
const leave = (source: string): string => `delete from occupancy where source = ${source}; return null;`;

const KEEPERS = {
  residency: `if tg_op = 'DELETE' then ${leave('old.id')} end if;
    if new.state = 'cancelled' then ${leave('new.id')} end if;
    ${occupy(`new.id, 'stay', new.place_id, new.occupied`)}`,
  block: `if tg_op = 'DELETE' then ${leave('old.id')} end if;
    ${occupy(`new.id, 'block', new.place_id, new.period`)}`,
  // A place that is given up is taken for ever from that day on.
  place: `if new.retired_on is null then ${leave('new.id')} end if;
    ${occupy(`new.id, 'retired', new.id, daterange(new.retired_on, null)`)}`,
};
const WHEN = { residency: 'insert or update or delete', block: 'insert or update or delete', place: 'update' };

const RIGHTS = { occupancy: 'select, insert, update, delete', residency: 'select', place: 'select' };

// Whose stay it is says nothing here, so that a member who may not know of somebody still gets true free days.
const TAKEN = {
  signature: 'place_taken(wanted uuid, around daterange, apart uuid)',
  returns: 'table (kind text, occupied daterange)',
  body: `select o.kind, o.occupied from occupancy o join place p on p.id = o.place_id
    where o.place_id = $1 and o.occupied && $2 and o.source is distinct from $3
      and ((select actor_teams())::text[] && array['office'] or p.city_id = any ((select actor_cities())::uuid[]))`,
};

/** Periods in which a place takes nobody; places in an order, and given up; what a city says of itself. */
export class CreateBlocks20261122017100 implements MigrationInterface {
  name = 'CreateBlocks20261122017100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table place add position integer not null default 0, add retired_on date,
        add version integer not null default 1;
      alter table city add languages text[] not null default '{}', add communities text[] not null default '{}',
        add version integer not null default 1;`);
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_doorkeeper', RIGHTS);
    await letThrough(runner, 'vrijhaven_resolver', { occupancy: 'select', place: 'select' });
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [TAKEN]);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const [table, body] of Object.entries(KEEPERS)) {
      await runner.query(`
        create function ${table}_occupies() returns trigger language plpgsql
          security definer set search_path = public, pg_temp as $body$ begin ${body} end $body$`);
      await runner.query(`revoke execute on function ${table}_occupies() from public`);
      await runner.query(`
        create trigger ${table}_occupies after ${WHEN[table as keyof typeof WHEN]} on ${table} for each row
          execute function ${table}_occupies()`);
      await runner.query(`alter function ${table}_occupies() owner to vrijhaven_doorkeeper`);
    }
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
    // The owner sees no row of either table; the doorkeeper brings in the stays that are there.
    await runner.query(`set local role vrijhaven_doorkeeper`);
    await runner.query(`insert into occupancy (source, kind, place_id, occupied)
      select id, 'stay', place_id, occupied from residency where state <> 'cancelled'`);
    await runner.query(`reset role`);
    await pingOn(runner, 'block', ['place_id']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(KEEPERS)) {
      await runner.query(`drop trigger ${table}_occupies on ${table}`);
      await runner.query(`drop function ${table}_occupies()`);
    }
    await runner.query(`drop function ${TAKEN.signature}`);
    await runner.query(`drop table occupancy, block`);
    for (const [role, table] of [
      ['vrijhaven_doorkeeper', 'residency'],
      ['vrijhaven_doorkeeper', 'place'],
      ['vrijhaven_resolver', 'place'],
    ]) {
      await runner.query(`drop policy ${role} on ${table}`);
      await runner.query(`revoke all on ${table} from ${role}`);
    }
    await runner.query(`
      alter table place drop position, drop retired_on, drop version;
      alter table city drop languages, drop communities, drop version;`);
  }
}
