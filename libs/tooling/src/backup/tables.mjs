// Tables as lines of text. PostgreSQL writes and reads each row as JSON itself, so no type passes through ours.
import { createHash } from 'node:crypto';

const BATCH = 500;
const quote = (name) => `"${name.replaceAll('"', '""')}"`;

/** Tables of the schema with the columns that are stored (not generated), sorted. */
export async function listTables(client) {
  const { rows } = await client.query(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
    group by c.relname order by c.relname`);
  return rows;
}

/** What rows add up to, in whatever order they come. */
export function tally() {
  let sum = 0n;
  let rows = 0;
  return {
    add(row) {
      sum = (sum + BigInt(`0x${createHash('sha256').update(row).digest('hex')}`)) % (1n << 256n);
      rows += 1;
    },
    result: () => ({ rows, digest: sum.toString(16).padStart(64, '0') }),
  };
}

/** The text of each row, read in batches inside the present transaction. */
export async function* readRows(client, { name, columns }) {
  const list = columns.map(quote).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for select row_to_json(t)::text as row from (select ${list} from ${quote(name)}) t`,
  );
  for (;;) {
    const { rows } = await client.query(`fetch ${String(BATCH)} from backup_rows`);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await client.query('close backup_rows');
}

/** Rows and digest of every table. */
export async function tallyTables(client) {
  const found = {};
  for (const table of await listTables(client)) {
    const counted = tally();
    for await (const row of readRows(client, table)) counted.add(row);
    found[table.name] = counted.result();
  }
  return found;
}

export async function insertRows(client, { name, columns }, rows) {
  const list = columns.map(quote).join(', ');
  await client.query(
    `insert into ${quote(name)} (${list}) overriding system value
     select ${list} from json_populate_recordset(null::${quote(name)}, $1::json)`,
    [`[${rows.join(',')}]`],
  );
}

export const readSequences = async (client) =>
  (
    await client.query(`select sequencename as name, last_value::text as value from pg_sequences
      where schemaname = 'public' and last_value is not null and sequencename not like 'migrations%'`)
  ).rows;

export const setSequence = (client, { name, value }) =>
  client.query('select setval($1::regclass, $2::bigint)', [`public.${quote(name)}`, value]);

export const readMigrations = async (client) =>
  (await client.query('select name from migrations order by id')).rows.map(({ name }) => name);
