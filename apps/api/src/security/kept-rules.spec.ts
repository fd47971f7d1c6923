import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';

// The columns of its own table that a policy for updates looks at, and whether the API could change them: by a right, or
// because PostgreSQL reckons them from others.
const LOOKED_AT = `
  select p.polrelid::regclass::text as table, a.attname as column,
    pg_get_expr(p.polwithcheck, p.polrelid) = 'true' as "isKept",
    has_column_privilege('vrijhaven_api', p.polrelid, a.attnum, 'update') or a.attgenerated <> '' as "canChange"
  from pg_policy p
    join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid
      and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
    join pg_attribute a on a.attrelid = p.polrelid and a.attnum = d.refobjsubid
  where p.polname = 'access_update'`;

interface LookedAt {
  readonly table: string;
  readonly column: string;
  readonly isKept: boolean;
  readonly canChange: boolean;
}

describe('rules of updates that are not asked of the row as it becomes', () => {
  let db: TestDatabase;
  let columns: LookedAt[];

  beforeAll(async () => {
    db = await createTestDatabase();
    columns = await db.seed<LookedAt>(LOOKED_AT);
  });
  afterAll(() => db.drop());

  it('are about columns that the API cannot change', () => {
    expect(columns.filter(({ isKept, canChange }) => isKept && canChange)).toEqual([]);
    expect(columns.filter(({ isKept }) => isKept).map(({ table }) => table)).toEqual(
      expect.arrayContaining(['application', 'residency', 'idempotency']),
    );
  });

  it('are asked again wherever an answer could be another', () => {
    const asked = columns.filter(({ canChange }) => canChange).map(({ table }) => table);
    expect(asked).toEqual(expect.arrayContaining(['proposal']));
  });

  it('stand in no policy that asks nothing beforehand', async () => {
    const open = await db.seed(
      `select polrelid::regclass::text as table from pg_policy where polname = 'access_update'
         and pg_get_expr(polwithcheck, polrelid) = 'true' and coalesce(pg_get_expr(polqual, polrelid), 'true') = 'true'`,
    );
    expect(open).toEqual([]);
  });
});
