import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { readTestServer, withUrl } from './config';

export interface TestDatabase {
  /** As `vrijhaven_api`: what the API connects with. */
  readonly apiUrl: string;
  /** As the tables' owner, whom row security binds too. */
  readonly ownerUrl: string;
  /** As a superuser, whom row security does not bind. */
  readonly adminUrl: string;
  /** A statement past row security, to set a scene or to look behind it. */
  seed<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const asAdmin = async <Answer>(database: string, work: (client: Client) => Promise<Answer>): Promise<Answer> => {
  const client = new Client({ connectionString: withUrl(readTestServer().adminUrl, { database }) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A database of its own for one spec file: a copy of the migrated template. Drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = readTestServer();
  const name = `vrijhaven_test_${randomBytes(6).toString('hex')}`;
  await asAdmin('postgres', (admin) =>
    admin.query(`create database ${name} template ${server.template} owner vrijhaven_owner`),
  );
  const seeding = new Client({ connectionString: withUrl(server.adminUrl, { database: name }) });
  await seeding.connect();
  // One connection says one thing at a time; a spec may ask for several at once.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = before.then(work);
    before = answer.catch(() => undefined);
    return answer;
  };
  return {
    apiUrl: withUrl(server.apiUrl, { database: name }),
    ownerUrl: withUrl(server.ownerUrl, { database: name }),
    adminUrl: withUrl(server.adminUrl, { database: name }),
    seed: <Row>(sql: string, values: readonly unknown[] = []) =>
      inTurn(async () => (await seeding.query(sql, [...values])).rows as Row[]),
    drop: async () => {
      await inTurn(() => seeding.end());
      await asAdmin('postgres', (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}
