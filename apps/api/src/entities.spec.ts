import { createDataSource } from '@vrijhaven/database';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { SLICES } from './slices';

// Read and written by statements alone; no entity may exist for them.
const WITHOUT_ENTITY = [
  ...['account_notice', 'attachment_waste', 'certificate', 'factor_enrolment', 'idempotency', 'journal'],
  ...[
    'login_attempt',
    'login_challenge',
    'login_tries',
    'migrations',
    'occupancy',
    'passkey',
    'past_grant',
    'record_elsewhere',
    'session',
    'session_token',
    'totp',
  ],
];

/** Keys, checks and indices are the migrations' own; entities describe columns. */
const CONSTRAINT = /\b(CONSTRAINT|INDEX)\b/;

describe('entities and migrations', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    const entities = SLICES.flatMap((slice) => slice.entities);
    dataSource = await createDataSource({ url: db.adminUrl, entities }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const generated = () =>
    dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.flatMap(({ databaseName, asExpression }) =>
        asExpression ? [[tableName, databaseName, asExpression] as const] : [],
      ),
    );

  it('agree on every column: nothing would be created, altered or dropped', async () => {
    // Where TypeORM looks up the expressions of generated columns. Only its own synchronisation fills it, so it is
    // told what the entities say; PostgreSQL's own view of the expression is the next test's.
    await db.seed(
      `create table typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)`,
    );
    for (const [table, column, expression] of generated())
      await db.seed(
        `insert into typeorm_metadata values ('GENERATED_COLUMN', current_database(), 'public', $1, $2, $3)`,
        [table, column, expression],
      );
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await db.seed(`drop table typeorm_metadata`);
    expect(upQueries.map(({ query }) => query).filter((query) => !CONSTRAINT.test(query))).toEqual([]);
  });

  it('agree on the expression of every generated column', async () => {
    const held = await db.seed<{ table: string; name: string; expression: string }>(
      `select table_name as table, column_name as name, generation_expression as expression
       from information_schema.columns where table_schema = 'public' and is_generated = 'ALWAYS'`,
    );
    const words = (text: string) => text.replaceAll(/[()\s]/g, '').toLowerCase();
    const said = generated().map(([table, name, expression]) => [table, name, words(expression)]);
    expect(held.map(({ table, name, expression }) => [table, name, words(expression)]).sort()).toEqual(said.sort());
  });

  it('leave no table without an entity, but those that only SQL functions touch', async () => {
    const tables = await db.seed<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'public' order by tablename`,
    );
    const mapped = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName));
    expect(tables.map(({ tablename }) => tablename).filter((table) => !mapped.has(table))).toEqual(WITHOUT_ENTITY);
  });
});
