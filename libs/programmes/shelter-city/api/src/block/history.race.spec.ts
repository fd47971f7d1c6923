import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays } from '@vrijhaven/domain';
import type {
  Api,
  CityActs,
  Dice,
  HouseActs,
  PlayCity,
  Stage,
  Taking,
  TestDatabase,
  Wish,
} from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  askFor,
  cityActs,
  createTestDatabase,
  diceOf,
  faultsIn,
  HistoryRecorder,
  hostCity,
  houseActs,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

// The whole of it: VRIJHAVEN_ATTEMPTS=10000. Another history: VRIJHAVEN_SEED=random, see jest.config.ts.
const ATTEMPTS = Number(process.env['VRIJHAVEN_ATTEMPTS'] ?? '2500');
const SEED = Number(process.env['VRIJHAVEN_SEED']);
const [CLIENTS, PLACES, GUESTS, DAYS, TURNOVER] = [64, 6, 160, 240, 3];

/** A stay or a block as the clients know it: whoever acts on an older version is told so. */
interface Known {
  readonly id: string;
  readonly isBlock: boolean;
  readonly version: number;
  readonly length: number;
  readonly taking: Taking;
}

// [Note: no double booking ever] every attempt of many clients is written down and held against what can have been.
describe(`a history of ${String(ATTEMPTS)} attempts on ${String(PLACES)} places, seed ${String(SEED)}`, () => {
  let db: TestDatabase;
  let api: Api;
  let act: CityActs;
  let house: HouseActs;
  let city: PlayCity;
  const places: string[] = [];
  const proposals: string[] = [];
  const history = new HistoryRecorder();
  const known = new Map<string, Known>();
  let left = ATTEMPTS;

  beforeAll(async () => {
    db = await createTestDatabase();
    const stage: Stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice], rate: { burst: 1e6, perSecond: 1e6 } });
    [act, house] = [cityActs(askFor(api)), houseActs(askFor(api))];
    city = await hostCity(stage, 'history');
    places.push(city.place);
    while (places.length < PLACES) {
      const input = { name: `Room ${String(places.length + 1)}`, turnoverDays: TURNOVER, attributes: [] };
      places.push(String((await house.addPlace(city.coordinator, city.city, input))['id']));
    }
    while (proposals.length < GUESTS)
      proposals.push(await addProposal(db, await addApplication(db, stage.call, 'accepted'), city.city, 'accepted'));
  }, 120_000);
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const wishOf = (dice: Dice, length: number, turnover = TURNOVER): Wish => {
    const from = addDays('2040-01-01', dice.below(DAYS));
    const until = addDays(from, length);
    return {
      place: dice.oneOf(places) ?? city.place,
      period: { from, until },
      days: { from, until: addDays(until, turnover) },
    };
  };
  const keep = (id: string, version: number, wish: Wish, began: Taking['began'], isBlock = false) => {
    const length = (Date.parse(wish.period.until) - Date.parse(wish.period.from)) / 86_400_000;
    const taking = history.begin(isBlock ? `block ${id}` : `stay ${id}`, wish, began);
    known.set(id, { id, isBlock, version, length, taking });
  };
  const end = ({ id, taking, version }: Known, asked: Taking['began']) => {
    taking.ended = asked;
    if (known.get(id)?.version === version) known.delete(id);
  };

  const book = async (dice: Dice) => {
    const wish = wishOf(dice, 7 + dice.below(50));
    const proposal = dice.oneOf(proposals) ?? '';
    const { answer, asked } = await history.attempt(() =>
      act.schedule(city.coordinator, proposal, wish.place, wish.period),
    );
    if (answer.__typename === 'Residency') keep(String(answer['id']), 1, wish, asked);
    else if (answer.__typename === 'PlaceTaken') history.refuse(answer, wish, asked);
    else expect(answer.__typename).toBe('StateMismatch');
  };
  const close = async (dice: Dice) => {
    const wish = wishOf(dice, 3 + dice.below(20), 0);
    const { answer, asked } = await history.attempt(() => house.block(city.coordinator, wish.place, wish.period));
    if (answer.__typename === 'Block') keep(String(answer['id']), 1, wish, asked, true);
    else {
      expect(answer.__typename).toBe('PlaceOccupied');
      history.refuse(answer, wish, asked);
    }
  };
  const move = async (dice: Dice, of: Known) => {
    const bare = wishOf(dice, of.length, of.isBlock ? 0 : TURNOVER);
    const wish = { ...bare, except: of.taking.of };
    const { answer, asked } = await history.attempt(() =>
      of.isBlock
        ? house.moveBlock(city.coordinator, of.id, wish.place, wish.period, of.version)
        : act.moveStay(city.coordinator, of.id, wish.place, wish.period, of.version),
    );
    if (answer.__typename === 'Residency' || answer.__typename === 'Block') {
      end(of, asked);
      keep(of.id, of.version + 1, wish, asked, of.isBlock);
    } else if (answer.__typename === 'PlaceTaken' || answer.__typename === 'PlaceOccupied')
      history.refuse(answer, wish, asked);
    else expect(['StateMismatch', 'NotFound']).toContain(answer.__typename);
  };
  const free = async (of: Known) => {
    const { answer, asked } = await history.attempt(() =>
      of.isBlock
        ? house.removeBlock(city.coordinator, of.id, { version: of.version })
        : act.advance(city.coordinator, of.id, 'cancelled', of.version),
    );
    if (answer.__typename === 'Residency' || answer.__typename === 'BlocksRemoved') end(of, asked);
    else expect(['StateMismatch', 'NotFound']).toContain(answer.__typename);
  };

  const client = async (number: number) => {
    const dice = diceOf(SEED * 1_000 + number);
    while (left > 0) {
      left -= 1;
      const of = dice.oneOf([...known.values()]);
      const lot = dice.below(10);
      if (of === undefined || lot < 4) await (lot === 0 ? close(dice) : book(dice));
      else await (lot < 7 ? move(dice, of) : free(of));
    }
  };

  it('can be explained from beginning to end', async () => {
    await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    expect(Object.values(history.kinds).reduce((sum, count) => sum + count, 0)).toBe(ATTEMPTS);
    expect(faultsIn(history.takings, history.turnedAway)).toEqual([]);
    // Both ways of ending were walked: a history in which everybody wins, or nobody, shows nothing.
    expect(history.turnedAway.length).toBeGreaterThan(ATTEMPTS / 20);
    expect(history.takings.length).toBeGreaterThan(ATTEMPTS / 20);
  }, 600_000);

  it('stands in the database as it was acknowledged', async () => {
    const rows = await db.seed<{ of: string; place: string; from: string; until: string }>(
      `select 'stay ' || id as of, place_id as place, lower(occupied)::text as from, upper(occupied)::text as until
         from residency where state <> 'cancelled'
       union all select 'block ' || id, place_id, lower(period)::text, upper(period)::text from block`,
    );
    const standing = history.takings.filter(({ ended }) => ended === undefined);
    const shown = standing.map(({ of, place, days }) => ({ of, place, ...days }));
    const byName = (a: { of: string }, b: { of: string }) => (a.of < b.of ? -1 : 1);
    expect(shown.sort(byName)).toEqual(rows.sort(byName));
  });
});
