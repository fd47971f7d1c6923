import { overlaps, type Period } from '@vrijhaven/domain';
import type { BlockView, CityView, PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { occupiedBy } from '../free-periods';
import { withLoaded } from './loaded';

/** What the page knows of the board: cities with all stays of the spans that are loaded. */
export interface BoardData {
  readonly cities: readonly CityView[];
  readonly loaded: readonly Period[];
}

export const NOTHING: BoardData = { cities: [], loaded: [] };

/** Whatever lies in a place for some days and changes by versions. */
interface Lying {
  readonly id: string;
  readonly place: string;
  readonly period: Period;
  readonly version: number;
}

const byBeginning = (a: Lying, b: Lying) => (a.period.from < b.period.from ? -1 : 1);

const sameThings = (a: readonly Lying[], b: readonly Lying[]): boolean =>
  a.length === b.length && a.every(({ id, version }, index) => id === b[index]?.id && version === b[index].version);

const same = (a: PlaceView, b: PlaceView): boolean =>
  a.version === b.version && sameThings(a.residencies, b.residencies) && sameThings(a.blocks, b.blocks);

/** An answer may be older than what an act of one's own already brought back: the higher version stays. */
const newestOf = <Thing extends Lying>(known: ReadonlyMap<string, Thing>, fresh: Thing): Thing => {
  const before = known.get(fresh.id);
  return before !== undefined && before.version > fresh.version ? before : fresh;
};

const staysOf = (cities: readonly CityView[]): readonly ResidencyView[] =>
  cities.flatMap(({ places }) => places.flatMap(({ residencies }) => residencies));

const blocksOf = (cities: readonly CityView[]): readonly BlockView[] =>
  cities.flatMap(({ places }) => places.flatMap(({ blocks }) => blocks));

/** Every stay that is known, by its id. */
export const staysById = (cities: readonly CityView[]): ReadonlyMap<string, ResidencyView> =>
  new Map(staysOf(cities).map((stay) => [stay.id, stay]));

const byPlace = <Thing extends Lying>(things: Iterable<Thing>): ReadonlyMap<string, readonly Thing[]> => {
  const places = new Map<string, Thing[]>();
  for (const thing of things) {
    const there = places.get(thing.place);
    if (there === undefined) places.set(thing.place, [thing]);
    else there.push(thing);
  }
  return new Map([...places].map(([place, there]) => [place, there.toSorted(byBeginning)]));
};

/** Puts things where they belong. A place that did not change stays the same object, and is not drawn again. */
const laid = (
  frame: readonly CityView[],
  before: readonly CityView[],
  stays: Iterable<ResidencyView>,
  blocks: Iterable<BlockView>,
): readonly CityView[] => {
  const [staysIn, blocksIn] = [byPlace(stays), byPlace(blocks)];
  const old = new Map(before.flatMap(({ places }) => places.map((place) => [place.id, place] as const)));
  return frame.map((city) => ({
    ...city,
    places: city.places.map((place) => {
      const fresh = { ...place, residencies: staysIn.get(place.id) ?? [], blocks: blocksIn.get(place.id) ?? [] };
      const known = old.get(place.id);
      return known !== undefined && same(known, fresh) ? known : fresh;
    }),
  }));
};

/** What was known, with an answer for a span: there it is the whole truth, elsewhere what was known stays. */
const merged = <Thing extends Lying>(
  known: readonly Thing[],
  answer: readonly Thing[],
  span: Period,
  daysOf: (thing: Thing) => Period,
): Iterable<Thing> => {
  const before = new Map(known.map((thing) => [thing.id, thing]));
  const after = new Map([...before].filter(([, thing]) => !overlaps(daysOf(thing), span)));
  for (const thing of answer) after.set(thing.id, newestOf(before, thing));
  return after.values();
};

/** Takes in the answer for a span. */
export const received = (data: BoardData, span: Period, answer: readonly CityView[]): BoardData => {
  const stays = merged(staysOf(data.cities), staysOf(answer), span, occupiedBy);
  const blocks = merged(blocksOf(data.cities), blocksOf(answer), span, ({ period }) => period);
  return { cities: laid(answer, data.cities, stays, blocks), loaded: withLoaded(data.loaded, span) };
};

/** Forgets that anything but one span is fresh; it stays in sight until it is asked for again. */
export const onlyFresh = (data: BoardData, span: Period): BoardData => ({ ...data, loaded: [span] });

/** Takes in the answer to an act on one stay. A cancelled one has no place any more. */
export const withStay = (data: BoardData, stay: ResidencyView): BoardData => {
  const stays = new Map(staysById(data.cities));
  if (stay.state === 'cancelled') stays.delete(stay.id);
  else stays.set(stay.id, stay);
  return { ...data, cities: laid(data.cities, data.cities, stays.values(), blocksOf(data.cities)) };
};

/** The stays that are new or different between two pictures of the same span. */
export const changedBetween = (
  before: readonly CityView[],
  after: readonly CityView[],
  span: Period,
): readonly ResidencyView[] => {
  const known = staysById(before);
  return staysOf(after).filter(
    (stay) => overlaps(occupiedBy(stay), span) && known.get(stay.id)?.version !== stay.version,
  );
};
