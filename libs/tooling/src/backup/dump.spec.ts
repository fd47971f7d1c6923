import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startTestPostgres } from '../../bin/postgres.mjs';
import { openArchive, sealArchive } from './archive.mjs';
import { dump, linesOf, load } from './dump.mjs';
import { tallyTables } from './tables.mjs';

type Server = Awaited<ReturnType<typeof startTestPostgres>>;

const SCHEMA = `
  create table migrations (id serial primary key, name text);
  insert into migrations (name) values ('first'), ('second');
  create table city (id uuid primary key, name text);
  create table stay (id bigint generated always as identity primary key, city uuid references city, held bytea,
    period daterange, tags text[], facts jsonb, at timestamptz, days int generated always as (upper(period) - lower(period)) stored);
  alter table stay enable row level security; alter table stay force row level security;
  create table append_only (n int);
  create function refuse() returns trigger language plpgsql as $$ begin raise 'append only'; end $$;
  create trigger refuse before insert on append_only for each row execute function refuse();
`;
const ROWS = `
  insert into city values ('00000000-0000-0000-0000-000000000001', 'A "quoted" \\ name' || chr(10) || 'العربية');
  insert into stay (city, held, period, tags, facts, at)
  select '00000000-0000-0000-0000-000000000001', decode(md5(n::text), 'hex'), daterange('2026-01-01', '2026-01-01'::date + n),
    array['a,b', null, '"'], jsonb_build_object('n', n, 'deep', array[1.50, 2]), '2026-03-29 01:30:00.123456+01'
  from generate_series(1, 1234) n;
`;

let server: Server;
const opened: pg.Client[] = [];

async function database(name: string, statements: string): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const client = new pg.Client({ connectionString: server.url.replace(/postgres$/, name) });
  await client.connect();
  opened.push(client);
  await client.query(statements);
  return client;
}

async function collect<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

beforeAll(async () => {
  server = await startTestPostgres();
}, 60_000);
afterAll(async () => {
  for (const client of opened) await client.end();
  await server.stop();
});

describe('a backup', () => {
  const key = randomBytes(32);

  it('restores every row, type, generated column and sequence, past triggers and references', async () => {
    const source = await database('source', SCHEMA + ROWS);
    const target = await database('target', SCHEMA);
    const sealed = await collect(sealArchive(key, dump(source)));
    const told = await load(target, linesOf(openArchive(key, sealed)));
    expect(told).toMatchObject({ stay: { rows: 1234 }, city: { rows: 1 }, append_only: { rows: 0 } });
    await target.query('begin');
    expect(await tallyTables(target)).toEqual(told);
    await target.query('commit');
    const one = 'select md5(string_agg(s::text, chr(10) order by id)) as all from stay s';
    expect((await target.query(one)).rows).toEqual((await source.query(one)).rows);
    const next = await target.query<{ id: string }>('insert into stay default values returning id');
    expect(next.rows[0]?.id).toBe('1235');
  }, 60_000);

  it('goes into an empty database of the same schema only, and leaves nothing behind when it fails', async () => {
    const source = await database('other', SCHEMA + ROWS);
    const lines = await collect(linesOf(dump(source)));
    const full = await database(
      'filled',
      `${SCHEMA} insert into city values ('00000000-0000-0000-0000-000000000002', '');`,
    );
    await expect(load(full, lines)).rejects.toThrow('not empty');
    const newer = await database('newer', `${SCHEMA} insert into migrations (name) values ('third');`);
    await expect(load(newer, lines)).rejects.toThrow('another schema');
    const cut = await database('cut', SCHEMA);
    await expect(load(cut, lines.slice(0, -1))).rejects.toThrow('no end');
    expect((await cut.query('select 1 from stay')).rowCount).toBe(0);
  }, 60_000);

  it('fails rather than leave out rows that its role may not see', async () => {
    const source = await database('guarded', SCHEMA + ROWS);
    await source.query('create role plain; grant select on all tables in schema public to plain; set role plain');
    await expect(collect(dump(source))).rejects.toThrow(/row-level security/);
  }, 60_000);
});
