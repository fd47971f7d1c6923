import type { Client } from 'pg';

/** Another connection of the superuser's to the database that is being filled. */
export type Connect = () => Promise<Client>;

type Run = (statements: readonly string[]) => Promise<void>;
/** Rows of statements: each row in turn, all rows at once. */
type RunBesides = (rows: readonly (readonly string[])[]) => Promise<void>;

/** Where helpers of the filling stand until it is over: nothing of them is left in what is measured. */
const ASIDE = 'bench_aside';

const indexesOf = async (client: Client, tables: readonly string[]): Promise<readonly IndexRow[]> => {
  const { rows } = await client.query<IndexRow>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid = any (select format('public.%I', t)::regclass::oid from unnest($1::text[]) t)
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  return rows;
};

interface IndexRow {
  readonly name: string;
  readonly made: string;
}

/**
 * Writes very many rows: without triggers and foreign keys, which the caller answers for, and with the indexes of the
 * large tables made afterwards. What stays is as if it had been written row by row, swept and analysed.
 */
export const inBulk = async (
  connect: Connect,
  large: readonly string[],
  write: (begin: Run, besides: RunBesides) => Promise<void>,
): Promise<void> => {
  const clients: Client[] = [];
  const open = async (): Promise<Client> => {
    const client = await connect();
    clients.push(client);
    await client.query(`set session_replication_role = replica; set search_path = ${ASIDE}, public;
      set maintenance_work_mem = '256MB'; set work_mem = '64MB'`);
    return client;
  };
  const run = async (client: Client, statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await client.query(statement);
  };
  const besides: RunBesides = async (rows) => {
    await Promise.all(rows.map(async (statements) => run(await open(), statements)));
  };
  try {
    const first = await open();
    await first.query(`create schema ${ASIDE}`);
    const indexes = await indexesOf(first, large);
    for (const { name } of indexes) await first.query(`drop index ${name}`);
    await write((statements) => run(first, statements), besides);
    await besides(indexes.map(({ made }) => [made]));
    await run(first, [`drop schema ${ASIDE} cascade`]);
    await besides(large.map((table) => [`vacuum analyze ${table}`]));
    await run(first, ['vacuum analyze', 'checkpoint']);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};
