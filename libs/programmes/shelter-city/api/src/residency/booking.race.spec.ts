import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays } from '@vrijhaven/domain';
import type { Api, Asked, CityActs, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const OVERLAPS = `select count(*)::int as pairs from residency a join residency b
  on a.place_id = b.place_id and a.id < b.id and a.occupied && b.occupied
  where a.state <> 'cancelled' and b.state <> 'cancelled'`;

// [Note: no double booking ever] real PostgreSQL, real HTTP, many at once.
describe('booking one place from many sides', () => {
  let db: TestDatabase;
  let api: Api;
  let act: CityActs;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    act = cityActs(askFor(api));
  });
  afterAll(async () => {
    expect(await db.seed(OVERLAPS)).toEqual([{ pairs: 0 }]);
    await api.stop();
    await db.drop();
  });

  const newCity = (): Promise<PlayCity> => hostCity(stage, `race-${randomBytes(4).toString('hex')}`);
  const guests = async (city: PlayCity, count: number): Promise<string[]> => {
    const proposals: string[] = [];
    while (proposals.length < count) {
      const application = await addApplication(db, stage.call, 'accepted');
      proposals.push(await addProposal(db, application, city.city, 'accepted'));
    }
    return proposals;
  };
  const kinds = (answers: readonly Asked[]) =>
    answers.reduce<Record<string, number>>(
      (seen, { __typename: kind }) => ({ ...seen, [kind]: (seen[kind] ?? 0) + 1 }),
      {},
    );
  const period = { from: '2032-04-01', until: '2032-06-01' };

  it('lets exactly one of 64 guests in', async () => {
    const city = await newCity();
    const proposals = await guests(city, 64);
    const answers = await Promise.all(
      proposals.map((proposal) => act.schedule(city.coordinator, proposal, city.place, period)),
    );
    expect(kinds(answers)).toEqual({ Residency: 1, PlaceTaken: 63 });
    const rows = await db.seed(`select 1 from residency where place_id = $1`, [city.place]);
    expect(rows).toHaveLength(1);
    const placed = await db.seed(
      `select 1 from application a join proposal p on p.application_id = a.id
      where p.city_id = $1 and a.state = 'placed'`,
      [city.city],
    );
    expect(placed).toHaveLength(1);
  });

  it('books one guest once out of 64 calls, and repeats one answer to 64 repeated calls', async () => {
    const city = await newCity();
    const [first, second] = (await guests(city, 2)) as [string, string];
    const rushed = await Promise.all(
      Array.from({ length: 64 }, () => act.schedule(city.coordinator, first, city.place, period)),
    );
    expect(kinds(rushed)).toEqual({ Residency: 1, StateMismatch: 63 });
    const [key, later] = [{ idempotencyKey: randomUUID() }, { from: '2032-07-01', until: '2032-08-01' }];
    const repeated = await Promise.all(
      Array.from({ length: 64 }, () => act.schedule(city.coordinator, second, city.place, later, key)),
    );
    expect(kinds(repeated)).toEqual({ Residency: 64 });
    expect(new Set(repeated.map(({ id }: Asked & { id?: unknown }) => id)).size).toBe(1);
  });

  it('lets two stays that would swap into each other’s way collide without stopping the API', async () => {
    const city = await newCity();
    const [first, second] = (await guests(city, 2)) as [string, string];
    const one = await act.schedule(city.coordinator, first, city.place, { from: '2032-01-01', until: '2032-02-01' });
    const two = await act.schedule(city.coordinator, second, city.place, { from: '2032-06-01', until: '2032-07-01' });
    const middle = { from: '2032-03-01', until: '2032-04-15' };
    const answers = await Promise.all(
      [one, two].map(({ id }) => act.moveStay(city.coordinator, String(id), city.place, middle, 1)),
    );
    expect(kinds(answers)).toEqual({ Residency: 1, PlaceTaken: 1 });
  });

  it('refuses exactly what overlaps, and every period that it calls free can be booked', async () => {
    const stays = fc.array(fc.record({ start: fc.nat(300), days: fc.integer({ min: 1, max: 90 }) }), {
      minLength: 4,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(stays, async (wishes) => {
        const city = await newCity();
        const taken: { from: string; until: string }[] = [];
        for (const [at, proposal] of (await guests(city, wishes.length)).entries()) {
          const { start, days } = wishes[at]!;
          const wish = { from: addDays('2033-01-01', start), until: addDays('2033-01-01', start + days) };
          const collides = taken.some(
            (stay) => wish.from < addDays(stay.until, 3) && stay.from < addDays(wish.until, 3),
          );
          const answer = await act.schedule(city.coordinator, proposal, city.place, wish);
          expect(answer.__typename).toBe(collides ? 'PlaceTaken' : 'Residency');
          if (!collides) taken.push(wish);
          else {
            const free = (answer['free'] as { from: string; until: string }[]).find(({ from }) => from >= '2033');
            if (free === undefined) continue;
            const shortest = { from: free.from, until: addDays(free.from, 1) };
            const fits = await act.schedule(city.coordinator, proposal, city.place, shortest);
            expect(fits).toMatchObject({ __typename: 'Residency', period: shortest });
            taken.push(shortest);
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
