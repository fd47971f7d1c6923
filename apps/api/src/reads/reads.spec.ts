import { jest } from '@jest/globals';
import { registry } from '@vrijhaven/contracts/registry';
import { printApiSchema, Reads } from '@vrijhaven/server';
import type { Api, SignedIn, TestDatabase } from '@vrijhaven/testing/server';
import { createTestDatabase, memberFor, startApi } from '@vrijhaven/testing/server';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, parse, validate } from 'graphql';
import { populate } from '../security/populated-world';
import type { World } from '../security/populated-world';
import { populateProgrammes } from '../security/programmes-in-world';
import type { Programmes } from '../security/programmes-in-world';
import { SLICES } from '../slices';
import { documentsOver } from './random-documents';

const ROOTS = SLICES.flatMap(({ reads = {} }) => Object.keys(reads));
/** Registered operations that are asked most. */
const HOT = ['Board', 'CityNames', 'Applications', 'Pool', 'Editions', 'OpenEditions', 'Pairings', 'PairingTotal'];
const RUNS = Number(process.env['VRIJHAVEN_WALKS'] ?? '80');
/** What a name may hold: everything that JSON, SQL or our own templates could stumble over. */
const HOSTILE = `O'Brien "\\ \\u2028 {from} $1 %s '); -- \u2028\u2029\u0001\u001f\t😀 \ud83d`;

describe('reads that PostgreSQL writes', () => {
  let db: TestDatabase;
  let api: Api;
  let schema: GraphQLSchema;
  let world: World;
  let programmes: Programmes;
  const lines: string[] = [];
  const answer = jest.spyOn(Reads.prototype, 'answer');

  beforeAll(async () => {
    db = await createTestDatabase();
    schema = buildSchema(await printApiSchema(SLICES));
    world = await populate(db);
    programmes = await populateProgrammes(db);
    await db.seed(`update city set name = $1, languages = array['nl', $1] where slug = 'utrecht'`, [HOSTILE]);
    await db.seed(`update edition set place_name = $1, title = title || jsonb_build_object('en', $1::text)`, [HOSTILE]);
    await db.seed(`update pairing set began_on = current_date, rhythm_days = 14 where id = $1`, [
      programmes.pairings.P,
    ]);
    // A server may write days in another style; neither way may notice.
    await db.seed(`do $$ begin
      execute format('alter database %I set datestyle to %L', current_database(), 'German, DMY'); end $$`);
    api = await startApi(db, {
      slices: SLICES,
      documents: new Map(Object.entries(registry)),
      log: (line) => lines.push(line),
      rate: { burst: 100_000, perSecond: 100_000 },
    });
  });
  beforeEach(() => {
    answer.mockClear();
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const wasText = async (): Promise<boolean[]> => {
    const answers = await Promise.allSettled(answer.mock.results.map(({ value }) => value as Promise<object>));
    return answers.map((each) => each.status === 'fulfilled' && each.value.constructor.name === 'JsonText');
  };

  const actors = (): Readonly<Record<string, SignedIn | undefined>> => ({ ...world.actors, ...programmes.actors });

  const ask = async (document: string, variables: Readonly<Record<string, unknown>>, as: SignedIn | undefined) => {
    const { status, data, errors } = await api.gql(document, variables, as);
    // Text, so that the order of fields counts too.
    return JSON.stringify({ status, data, codes: errors.map(({ extensions }) => extensions?.['code']) });
  };

  it('says to everybody what the ordinary way says, whatever is asked', async () => {
    const told = { text: 0, ordinary: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        documentsOver(schema, ROOTS),
        fc.constantFrom(...Object.keys(actors())),
        async ({ document, ordinary, variables }, name) => {
          fc.pre(validate(schema, parse(document)).length === 0);
          answer.mockClear();
          const text = await ask(document, variables, actors()[name]);
          const asText = await wasText();
          answer.mockClear();
          expect(text).toBe(await ask(ordinary, variables, actors()[name]));
          expect(await wasText()).not.toContain(true);
          if (asText.length === 0) told.refused += 1;
          else if (asText.every(Boolean)) told.text += 1;
          else told.ordinary += 1;
        },
      ),
      { numRuns: RUNS },
    );
    // Or the comparison shows nothing.
    expect(told.text).toBeGreaterThan(told.ordinary);
    expect(told.ordinary + told.refused).toBeGreaterThan(0);
  }, 120_000); // a hundred and sixty answers on a busy machine

  it.each(HOT)('answers the registered operation %s as text', async (name) => {
    const id = Object.keys(registry).find((each) => registry[each]?.startsWith(`query ${name}`));
    const variables = { from: '2026-01-01', until: '2040-01-01', first: 50, ringing: false };
    const response = await api.post(JSON.stringify({ operationId: id, variables }), {
      ...{ 'content-type': 'application/json', 'x-vrijhaven': '1' },
      authorization: `Bearer ${world.actors.coordinator?.token ?? ''}`,
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect([typeof data, errors]).toEqual(['object', undefined]);
    expect(await wasText()).toEqual([true]);
  });

  /** What kinds of values an answer has, by their names. */
  const kindsIn = (data: unknown): Readonly<Record<string, string>> => {
    const kinds: Readonly<Record<string, RegExp>> = {
      uuid: /^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/,
      day: /^"\d{4}-\d\d-\d\d"$/,
      hour: /^"\d{4}-\d\d-\d\dT\d\d:00:00\.000Z"$/,
      digits: /^"\d+"$/,
      number: /^\d+$/,
    };
    const found = new Map<string, Set<string>>();
    JSON.stringify(data, (key, value: unknown) => {
      const text = JSON.stringify(value);
      const [kind = text] = Object.keys(kinds).filter((each) => kinds[each]?.test(text));
      if (typeof value !== 'object' || value === null) found.set(key, (found.get(key) ?? new Set()).add(kind));
      return value;
    });
    return Object.fromEntries([...found].map(([key, all]) => [key, [...all].sort().join(' ')]));
  };

  it('writes days, ids and numbers as JSON has them, and null where there is none', async () => {
    const { course, pairing } = programmes.actors;
    const editions = await api.gql('{ editions { id startsOn seats call tasks { dueOn } } }', {}, course);
    const pairs = await api.gql(
      `{ pairings(first: 9) { edges { node {
          id beganOn endedOn rhythmDays paused events { happening: id member at } } } } }`,
      {},
      pairing,
    );
    expect(await wasText()).toEqual([true, true]);
    expect(kindsIn(editions.data)).toEqual({
      id: 'uuid',
      startsOn: 'day',
      seats: 'number',
      call: 'null',
      dueOn: 'day',
    });
    expect(kindsIn(pairs.data)).toEqual({
      ...{ id: 'uuid', beganOn: 'day null', endedOn: 'null', rhythmDays: 'null number', paused: 'false true' },
      ...{ happening: 'digits', member: 'null', at: 'hour' },
    });
  });

  it.each([
    ['a list in the middle of a page', 'total edges { node { id summary { __typename } } } pageInfo { endCursor }'],
    ['a list with other fields after it, asked for twice', 'edges { cursor } again: edges { node { id } } total'],
    ['a page without its list', 'total pageInfo { hasNextPage }'],
  ])('says of a page, full and empty, what the ordinary way says: %s', async (_, fields) => {
    const told = new Set<string>();
    for (const states of ['', ', states: [inProgramme]']) {
      const page = (directive: string) => `{ applications(first: 3${states}) { ${fields} __typename${directive} } }`;
      answer.mockClear();
      const text = await ask(page(''), {}, world.actors.coordinator);
      expect(await wasText()).toEqual([true]);
      expect(text).toBe(await ask(page(' @include(if: true)'), {}, world.actors.coordinator));
      told.add(text);
    }
    expect(told.size).toBe(2);
  });

  it.each([
    ['one of its entries', 'city', 'languages', 'languages places { id } slug'],
    ['an entry of a list within one', 'place', 'attributes', 'places { id attributes } slug'],
  ])('leaves a list to the ordinary way where %s is broken', async (_, table, column, fields) => {
    const { coordinator } = world.actors;
    await db.seed(`update ${table} set ${column} = array_append(${column}, null)`);
    try {
      const text = await ask(`{ cities { ${fields} } }`, {}, coordinator);
      expect(await wasText()).not.toContain(true);
      expect(text).toBe(await ask(`{ cities { ${fields} @include(if: true) } }`, {}, coordinator));
    } finally {
      await db.seed(`update ${table} set ${column} = array_remove(${column}, null)`);
    }
    answer.mockClear();
    await ask(`{ cities { ${fields} } }`, {}, coordinator);
    expect(await wasText()).toEqual([true]);
  });

  it('meets a fault once, also for somebody presumed, and words it in the ordinary way', async () => {
    const { coordinator } = world.actors;
    const newcomer = await memberFor(db, 'coordinator');
    await db.seed(`alter table block rename to elsewhere`);
    try {
      const document = '{ cities { places { blocks(from: "2030-01-01", until: "2031-01-01") { id } } } }';
      for (const who of [newcomer, coordinator]) {
        lines.length = 0;
        answer.mockClear();
        const { data, errors } = await api.gql(document, {}, who);
        expect([data, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([null, ['FAULT']]);
        expect(answer).toHaveBeenCalledTimes(1);
        expect(lines.filter((line) => line.includes('"fault"'))).toHaveLength(1);
      }
    } finally {
      await db.seed(`alter table elsewhere rename to block`);
    }
  });
});
