import { TABLES } from '@vrijhaven/access';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';

/** By whose rows a record is one of the programme's: what `actor_programme_records` goes by. */
const BEGINS = { pairingCoordinator: 'need', courseManager: 'enrolment' } as const;

// Every column that a foreign key takes along, with where it leads; a key is not asked of a row that lacks one of them.
const KEYS = `
  select c.conrelid::regclass::text as "from", a.attname as "column",
    bool_and(a.attnotnull) over (partition by c.oid) as always,
    c.confrelid::regclass::text as "to", b.attname as target, c.condeferrable as later
  from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) as k (here, there)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
    join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there
  where c.contype = 'f' and c.convalidated`;

interface Key {
  readonly from: string;
  readonly column: string;
  readonly always: boolean;
  readonly to: string;
  readonly target: string;
  readonly later: boolean;
}

describe('rows that the office of one programme need not look up', () => {
  let db: TestDatabase;
  let keys: Key[];

  beforeAll(async () => {
    db = await createTestDatabase();
    keys = await db.seed<Key>(KEYS);
  });
  afterAll(() => db.drop());

  /** Whether this table's record is, by foreign keys alone, always a record of that table's. */
  const leads = (table: string, column: string, end: string): boolean =>
    (table === end && column === 'application_id') ||
    keys.some(
      (key) =>
        key.from === table && key.column === column && key.always && !key.later && leads(key.to, key.target, end),
    );

  const own = Object.entries(TABLES).flatMap(([table, { columns }]) =>
    columns.office ? [[table, columns.record ?? '', BEGINS[columns.office]] as const] : [],
  );

  it.each(own)('%s is of no other record, whoever writes', (table, record, end) => {
    expect(leads(table, record, end)).toBe(true);
  });

  it('are told from those that may be of any record', () => {
    expect(own.map(([table]) => table)).toEqual(expect.arrayContaining(['need', 'pair_answer', 'pairing', 'seat']));
    for (const table of ['document', 'taken_back', 'attachment', 'transition'])
      for (const end of Object.values(BEGINS)) expect(leads(table, 'record_id', end)).toBe(false);
    expect(leads('residency', 'application_id', 'need')).toBe(false);
  });
});
