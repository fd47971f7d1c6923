import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays } from '@vrijhaven/domain';
import type { Api, Asked, CityActs, HouseActs, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  houseActs,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

// Asked of the two tables themselves, not of the one that keeps them apart.
const CLASHES = `
  with taken as (
    select id, place_id, occupied from residency where state <> 'cancelled'
    union all select id, place_id, period from block)
  select count(*)::int as pairs from taken a join taken b
    on a.place_id = b.place_id and a.id < b.id and a.occupied && b.occupied`;
const KEPT = `
  select count(*)::int as wrong from (
    (select source, place_id, occupied from occupancy except
      (select id, place_id, occupied from residency where state <> 'cancelled'
       union all select id, place_id, period from block))
    union all
    ((select id, place_id, occupied from residency where state <> 'cancelled'
       union all select id, place_id, period from block)
      except select source, place_id, occupied from occupancy)) odd`;

interface Wish {
  readonly start: number;
  readonly days: number;
  readonly isBlock: boolean;
}

// [Note: no double booking ever] stays and blocks of the same days, real PostgreSQL, real HTTP, many at once.
describe('taking one place for stays and blocks from many sides', () => {
  let db: TestDatabase;
  let api: Api;
  let act: CityActs;
  let house: HouseActs;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    const ask = askFor(api);
    [act, house] = [cityActs(ask), houseActs(ask)];
  });
  afterAll(async () => {
    expect(await db.seed(CLASHES)).toEqual([{ pairs: 0 }]);
    expect(await db.seed(KEPT)).toEqual([{ wrong: 0 }]);
    await api.stop();
    await db.drop();
  });

  const newCity = (): Promise<PlayCity> => hostCity(stage, `take-${randomBytes(4).toString('hex')}`);
  const guest = async ({ city }: PlayCity) =>
    addProposal(db, await addApplication(db, stage.call, 'accepted'), city, 'accepted');
  const spanOf = ({ start, days }: Wish) => ({
    from: addDays('2035-01-01', start),
    until: addDays('2035-01-01', start + days),
  });
  const occupied = (wish: Wish) => ({ ...spanOf(wish), until: addDays(spanOf(wish).until, wish.isBlock ? 0 : 3) });

  /** Everything at once; each answer with the wish that it is for. */
  const rush = async (city: PlayCity, wishes: readonly Wish[]): Promise<readonly (readonly [Wish, Asked])[]> => {
    const proposals = await Promise.all(wishes.map(({ isBlock }) => (isBlock ? Promise.resolve('') : guest(city))));
    return Promise.all(
      wishes.map(async (wish, at) => {
        const answer = wish.isBlock
          ? house.block(city.coordinator, city.place, spanOf(wish))
          : act.schedule(city.coordinator, proposals[at] ?? '', city.place, spanOf(wish));
        return [wish, await answer] as const;
      }),
    );
  };
  const WON = ['Residency', 'Block'];
  const REFUSED = ['PlaceTaken', 'PlaceOccupied'];

  it('lets exactly one of 64 in, whether 32 guests or 32 blocks', async () => {
    const city = await newCity();
    const wishes = Array.from({ length: 64 }, (_, at) => ({ start: at % 7, days: 30, isBlock: at % 2 === 0 }));
    const answers = await rush(city, wishes);
    expect(answers.filter(([, { __typename: kind }]) => WON.includes(kind))).toHaveLength(1);
    expect(answers.filter(([, { __typename: kind }]) => REFUSED.includes(kind))).toHaveLength(63);
  });

  it('keeps every history of attempts straight: what won never overlaps, what was refused did', async () => {
    const wish = fc.record({ start: fc.nat(160), days: fc.integer({ min: 1, max: 40 }), isBlock: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 24, maxLength: 64 }), async (wishes) => {
        const answers = await rush(await newCity(), wishes);
        const won = answers.filter(([, { __typename: kind }]) => WON.includes(kind)).map(([each]) => each);
        const meets = (a: Wish, b: Wish) =>
          occupied(a).from < occupied(b).until && occupied(b).from < occupied(a).until;
        for (const [at, each] of won.entries())
          for (const other of won.slice(at + 1)) expect(meets(each, other)).toBe(false);
        for (const [each, { __typename: kind }] of answers) {
          expect([...WON, ...REFUSED]).toContain(kind);
          // Nobody is turned away for nothing: whoever lost meets somebody who won.
          if (REFUSED.includes(kind)) expect(won.some((other) => meets(each, other))).toBe(true);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('lets a stay and a block swap places and days with each other without stopping the API', async () => {
    const city = await newCity();
    const second = await house.addPlace(city.coordinator, city.city, {
      name: 'Room two',
      turnoverDays: 3,
      attributes: [],
    });
    const other = String(second['id']);
    const days = { from: '2036-01-01', until: '2036-02-01' };
    const stay = await act.schedule(city.coordinator, await guest(city), city.place, days);
    const block = await house.block(city.coordinator, other, days);
    const answers = await Promise.all([
      act.moveStay(city.coordinator, String(stay['id']), other, days, 1),
      house.moveBlock(city.coordinator, String(block['id']), city.place, days),
    ]);
    for (const { __typename: kind } of answers) expect([...WON, ...REFUSED]).toContain(kind);
  });

  it('holds below the API too: past every line of it, the table refuses', async () => {
    const city = await newCity();
    await house.block(city.coordinator, city.place, { from: '2037-01-01', until: '2037-02-01' });
    const proposal = await guest(city);
    const [{ application } = { application: '' }] = await db.seed<{ application: string }>(
      `select application_id as application from proposal where id = $1`,
      [proposal],
    );
    const insert = `insert into residency (id, place_id, city_id, application_id, proposal_id, period, turnover_days,
      state, version) values (gen_random_uuid(), $1, $2, $3, $4, '[2036-12-20,2036-12-30)', 3, 'planned', 1)`;
    await expect(db.seed(insert, [city.place, city.city, application, proposal])).rejects.toMatchObject({
      constraint: 'occupancy_no_double_booking',
    });
  });
});
