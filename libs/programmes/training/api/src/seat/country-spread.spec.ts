import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { nobleVerifier as p } from '@vrijhaven/crypto/verify/noble';
import { countryTagKeyContext, countryTagMessage, COUNTRY_TAG_BYTES } from '@vrijhaven/crypto/envelope';
import type { TestDatabase } from '@vrijhaven/testing/server';
import { addApplication, addCall, addEdition, addEnrolment, createTestDatabase } from '@vrijhaven/testing/server';
import { Client } from 'pg';

/** Plays the desk: the server's code has no secret from which to derive, so the key here is a hash of one. */
const tagsOf = (seed: Buffer, edition: { id: string; slug: string }) => {
  const context = countryTagKeyContext({ organisation: ORGANISATION, edition: edition.id, slug: edition.slug });
  const key = createHash('sha256').update(seed).update(context).digest();
  return (country: string): Buffer =>
    Buffer.from(p.keyedHash32(key, countryTagMessage(country)).slice(0, COUNTRY_TAG_BYTES));
};
const ORGANISATION = randomUUID();
/** People by number; the first eight share four countries, two and two. */
const COUNTRIES = ['AA', 'AA', 'XB', 'XB', 'XC', 'XC', 'XD', 'XD', 'QM', 'QN', 'QO', 'QP'];

interface Row {
  readonly edition: string;
  readonly application: string;
  readonly tag: string;
}

// All that a dump, or a query with the database's own powers, could lay side by side between two editions.
const LINKS = `select
  (select count(*)::int from seat a join seat b on a.tag = b.tag and a.edition_id <> b.edition_id) as equal,
  (select count(*)::int from seat a join seat b on substr(a.tag, 1, 4) = substr(b.tag, 1, 4)
    and a.edition_id <> b.edition_id) as alike,
  (select count(*)::int from (select application_id, count(distinct tag) from seat group by 1
    having count(distinct tag) < count(*)) once) as kept`;

/** How often a byte string of one edition's tags stands anywhere in the text of a dump, apart from its own row. */
const strayIn = (dump: string, rows: readonly Row[]): number =>
  rows.filter(({ tag }) => dump.split(tag).length - 1 !== 1).length;

/**
 * The best that anybody can do with rows alone: call two people of one country where their tags agree, and carry that
 * over to the other edition. Answers in how many pairs of seats of the second edition that says anything.
 */
const carriedOver = (first: readonly Row[], second: readonly Row[]): number => {
  const known = new Map(first.map(({ tag, application }) => [tag, application]));
  return second.filter(({ tag }) => known.has(tag)).length;
};

describe('what a whole dump tells of countries', () => {
  let db: TestDatabase;
  let people: string[];

  beforeAll(async () => {
    db = await createTestDatabase();
    const call = await addCall(db);
    people = [];
    while (people.length < COUNTRIES.length) people.push(await addApplication(db, call, 'reserve'));
  });
  afterAll(async () => {
    await db.drop();
  });

  /** An edition to which the same people come, with tags as `make` makes them. */
  const seated = async (slug: string, make: (edition: { id: string; slug: string }) => (country: string) => Buffer) => {
    const edition = { id: await addEdition(db, slug, 'selecting'), slug };
    await db.seed(`update edition set seats = 20, per_country = 2 where id = $1`, [edition.id]);
    const tag = make(edition);
    const slots = new Map<string, number>();
    for (const [at, application] of people.entries()) {
      const country = COUNTRIES[at]!;
      const slot = (slots.get(country) ?? 0) + 1;
      slots.set(country, slot);
      const enrolment = await addEnrolment(db, { edition: edition.id, application, state: 'accepted' });
      await db.seed(
        `insert into seat (edition_id, enrolment_id, application_id, number, tag, tag_slot) values ($1, $2, $3, $4, $5, $6)`,
        [edition.id, enrolment, application, at + 1, tag(country), slot],
      );
    }
    return db.seed<Row>(
      `select edition_id as edition, application_id as application, encode(tag, 'hex') as tag from seat where edition_id = $1`,
      [edition.id],
    );
  };
  const links = async () => (await db.seed<Record<string, number>>(LINKS))[0];
  /** Every row of every table as the owner of the machine reads it, in one text. */
  const dumped = async (): Promise<string> => {
    const tables = await db.seed<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const rows: string[] = [];
    for (const { name } of tables)
      rows.push(...(await db.seed<{ row: string }>(`select t::text as row from "${name}" t`)).map(({ row }) => row));
    return rows.join('\n');
  };

  it('links no seat of one edition with a seat of another, though the same people are in both', async () => {
    const seed = randomBytes(32);
    const [spring, autumn] = [
      await seated('spring', (edition) => tagsOf(seed, edition)),
      await seated('autumn', (edition) => tagsOf(seed, edition)),
    ];
    expect(await links()).toEqual({ equal: 0, alike: 0, kept: 0 });
    expect(carriedOver(spring, autumn)).toBe(0);
    // Within one edition equality is all there is: as many tags as countries, in whatever order.
    for (const rows of [spring, autumn]) expect(new Set(rows.map(({ tag }) => tag)).size).toBe(new Set(COUNTRIES).size);
    const order = (rows: readonly Row[]) =>
      [...rows].sort((a, b) => a.tag.localeCompare(b.tag)).map(({ application }) => application);
    expect(order(spring)).not.toEqual(order(autumn));
  });

  it('has no tag anywhere but in its seat, and no country in any column', async () => {
    const dump = await dumped();
    const rows = await db.seed<Row>(`select encode(tag, 'hex') as tag from seat group by tag having count(*) = 1`);
    expect(rows.length).toBeGreaterThan(0);
    expect(strayIn(dump, rows)).toBe(0);
    const columns = await db.seed<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ 'country|nation|origin_of'`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['edition.per_country']);
  });

  it('gives the API’s own role no way to make a tag: nothing there is keyed, and none of it can be tried', async () => {
    const api = new Client({ connectionString: db.apiUrl });
    await api.connect();
    try {
      // Without a course manager's session there is not one seat to look at.
      expect((await api.query('select * from seat')).rows).toEqual([]);
      expect((await api.query(`select * from seats_taken((select id from edition limit 1))`)).rows).toEqual([]);
    } finally {
      await api.end();
    }
    // Everything stored that a tag could be keyed with, over every code there is: none gives a tag that stands.
    const stored = await db.seed<{ secret: Buffer }>(
      `select public_key as secret from role_key union all select convert_to(id::text, 'UTF8') from edition
       union all select convert_to(slug, 'UTF8') from edition union all select sign_key from application`,
    );
    const tags = new Set((await db.seed<Row>(`select encode(tag, 'hex') as tag from seat`)).map(({ tag }) => tag));
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const found = stored.filter(({ secret }) =>
      codes.some((code) => {
        const key = secret.length > 64 ? p.hash32(secret) : secret;
        if (key.length < 16) return false;
        return tags.has(Buffer.from(p.keyedHash32(key, countryTagMessage(code)).slice(0, 16)).toString('hex'));
      }),
    );
    expect(found).toEqual([]);
  });

  // The control: were there one key for all editions, each of these would tell.
  it('would be told at once if two editions shared a key', async () => {
    await db.seed(`delete from seat`);
    const key = tagsOf(randomBytes(32), { id: randomUUID(), slug: 'one-for-all' });
    const [winter, summer] = [await seated('winter', () => key), await seated('summer', () => key)];
    const told = await links();
    expect(told?.['equal']).toBeGreaterThan(0);
    expect(told?.['alike']).toBeGreaterThan(0);
    expect(told?.['kept']).toBe(people.length);
    expect(carriedOver(winter, summer)).toBe(people.length);
    expect(strayIn(await dumped(), winter)).toBeGreaterThan(0);
  });
});
