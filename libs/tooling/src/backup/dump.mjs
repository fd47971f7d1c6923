// One backup: a line each for the head, every table, every row, every sequence, and the end that sums up the tables.
import { listTables, readMigrations, readRows, readSequences, tally, insertRows, setSequence } from './tables.mjs';

const FORMAT = 1;
const BATCH = 200;
const line = (letter, content) => Buffer.from(`${letter}${content}\n`);

/** Same text for the same value on every server. */
const settings = `set local timezone to 'UTC'; set local datestyle to 'ISO'; set local bytea_output to 'hex'`;

/**
 * One consistent moment of the database as lines. The role must see past row security; if it cannot, this fails rather
 * than leave rows out.
 */
export async function* dump(client) {
  await client.query('begin isolation level repeatable read, read only');
  await client.query(`${settings}; set local row_security to off; set local statement_timeout to 0`);
  const made = new Date().toISOString().slice(0, 10);
  yield line('H', JSON.stringify({ format: FORMAT, made, migrations: await readMigrations(client) }));
  const tallies = {};
  for (const table of await listTables(client)) {
    yield line('T', JSON.stringify(table));
    const counted = tally();
    for await (const row of readRows(client, table)) {
      counted.add(row);
      yield line('R', row);
    }
    tallies[table.name] = counted.result();
  }
  for (const sequence of await readSequences(client)) yield line('S', JSON.stringify(sequence));
  yield line('E', JSON.stringify(tallies));
  await client.query('commit');
}

/** Splits chunks into lines without their ends. */
export async function* linesOf(chunks) {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (let at = held.indexOf(10); at >= 0; at = held.indexOf(10)) {
      yield held.toString('utf8', 0, at);
      held = held.subarray(at + 1);
    }
  }
  if (held.length > 0) throw new Error('The backup ends in the middle of a line.');
}

async function checkTarget(client, { format, migrations }) {
  if (format !== FORMAT) throw new Error(`Format ${String(format)} of this backup is not known to this build.`);
  const present = await readMigrations(client);
  if (JSON.stringify(present) !== JSON.stringify(migrations)) {
    throw new Error('This backup is of another schema: restore it with the build that made it, then migrate.');
  }
  for (const { name } of await listTables(client)) {
    const { rowCount } = await client.query(`select 1 from "${name}" limit 1`);
    if (rowCount > 0) throw new Error(`The target is not empty: ${name} has rows. Nothing was changed.`);
  }
}

/**
 * Loads lines into an empty, migrated database, all or nothing. Needs a superuser: checks between tables wait while
 * rows come in the order of names.
 * @returns what the end of the backup says each table adds up to
 */
export async function load(client, lines) {
  let table;
  let batch = [];
  let end;
  const flush = async () => {
    if (batch.length > 0) await insertRows(client, table, batch);
    batch = [];
  };
  const take = {
    H: (head) => checkTarget(client, head),
    T: async (next) => {
      await flush();
      table = next;
    },
    S: async (sequence) => {
      await flush();
      await setSequence(client, sequence);
    },
    E: async (tallies) => {
      await flush();
      end = tallies;
    },
  };
  await client.query('begin');
  try {
    await client.query(`${settings}; set local session_replication_role to replica; set local statement_timeout to 0`);
    for await (const text of lines) {
      if (text[0] === 'R') {
        batch.push(text.slice(1));
        if (batch.length === BATCH) await flush();
      } else await take[text[0]](JSON.parse(text.slice(1)));
    }
    if (end === undefined) throw new Error('The backup has no end.');
    await client.query('commit');
    return end;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}
