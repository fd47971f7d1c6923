import { isPeriod, spanOf } from '@vrijhaven/applications/model';
import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';
import type { CityView, PlaceView, PoolCandidate } from '../views';
import { ACCESS_NEEDS, plainCode } from './attributes';
import { NO_NOTE, type MatchingNote } from './matching-note';
import type { Balance, MatchingCandidate, MatchingPlace, MatchingProblem, SuggestedStay } from './problem';

/** A stay is up to three months, and shorter than a month helps few. */
export const LONGEST_DAYS = 92;
export const SHORTEST_DAYS = 28;

/** When stays may begin: so many windows of so many days, one after another. */
export interface StartPlan {
  readonly from: Day;
  readonly windows: number;
  readonly days: number;
}

/** Everything that the page knows and the engine needs. */
export interface Facts {
  readonly today: Day;
  readonly pool: readonly PoolCandidate[];
  readonly cities: readonly CityView[];
  /** Days of the stays of each call, by its id. */
  readonly stays: ReadonlyMap<string, Period>;
  readonly notes: ReadonlyMap<string, MatchingNote>;
  /** Slugs of cities that declined, by candidate. */
  readonly declined: ReadonlyMap<string, readonly string[]>;
  /** Places that the marks of the selection gave, each within its call. */
  readonly ranks: ReadonlyMap<string, number>;
}

export interface Wish {
  readonly start: StartPlan;
  readonly balance: Balance;
  readonly locked: readonly SuggestedStay[];
  readonly excluded: MatchingProblem['excluded'];
}

export const startsOf = ({ from, windows, days }: StartPlan): readonly Period[] =>
  Array.from({ length: windows }, (_, at) => ({
    from: addDays(from, at * days),
    until: addDays(from, (at + 1) * days),
  }));

const texts = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((item): item is string => typeof item === 'string') : [];
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Languages in which one can really talk: English by the answer about English. */
const tongues = (languages: readonly string[], english: unknown): readonly string[] => {
  if (english === 'conversation' || english === 'well') return [...new Set(['en', ...languages])];
  return english === 'none' || english === 'little' ? languages.filter((code) => code !== 'en') : languages;
};

/** A candidate as the engine takes them; undefined while their need profile cannot be opened. */
export const toMatchingCandidate = (candidate: PoolCandidate, facts: Facts): MatchingCandidate | undefined => {
  const { need, id } = candidate;
  if (need.status !== 'open') return undefined;
  const { answers } = need.content;
  const rank = facts.ranks.get(id);
  const note = facts.notes.get(id) ?? NO_NOTE;
  const stays = facts.stays.get(candidate.call) ?? { from: facts.today, until: addDays(facts.today, 365) };
  const answer = answers['available'];
  const told = answer !== undefined && isPeriod(answer) && answer.from <= answer.until ? spanOf(answer) : stays;
  const from = later(later(told.from, stays.from), facts.today);
  const must = (code: string) =>
    [...ACCESS_NEEDS, ...note.mustHave].some((each) => plainCode(each) === plainCode(code));
  const housing = [...new Set([...texts(answers['housing']), ...note.mustHave])];
  const available = { from, until: later(from, earlier(told.until, stays.until)) };
  const shortest = Math.min(note.shortest ?? SHORTEST_DAYS, note.days ?? LONGEST_DAYS);
  // Nobody is measured against a stay that their own days do not allow.
  const days = Math.min(note.days ?? LONGEST_DAYS, daysBetween(available.from, available.until));
  return {
    id,
    languages: tongues(texts(answers['languages']), answers['english']),
    needs: housing.filter(must),
    wishes: housing.filter((code) => !must(code)),
    hopes: texts(answers['hopes']),
    available,
    days: Math.max(days, shortest),
    shortest,
    avoidCities: note.avoidCities,
    avoidCommunities: [...new Set([...texts(answers['avoidCommunities']), ...note.avoidCommunities])],
    ...(rank === undefined ? {} : { rank }),
    declinedBy: (facts.declined.get(id) ?? []).filter((slug) => !note.lifted.includes(slug)),
  };
};

/** Retired for good. */
const NEVER: Day = '9999-01-01';

const takenIn = (place: PlaceView): readonly Period[] => [
  ...place.residencies
    .filter(({ state }) => state !== 'cancelled')
    .map(({ period, freeFrom }) => ({ from: period.from, until: later(freeFrom, period.until) })),
  ...place.blocks.map(({ period }) => period),
  ...(place.retiredOn === null ? [] : [{ from: place.retiredOn, until: NEVER }]),
];

const toMatchingPlace = (place: PlaceView, city: CityView): MatchingPlace => ({
  id: place.id,
  city: city.slug,
  attributes: place.attributes,
  turnoverDays: place.turnoverDays,
  occupied: takenIn(place),
});

/** The problem as the engine takes it. Cities that told no languages can at least talk English. */
export const assembleProblem = (facts: Facts, { start, balance, locked, excluded }: Wish): MatchingProblem => ({
  candidates: facts.pool.flatMap((candidate) => toMatchingCandidate(candidate, facts) ?? []),
  cities: facts.cities.map(({ slug, languages, communities }) => ({
    id: slug,
    languages: languages.length > 0 ? languages : ['en'],
    communities,
  })),
  places: facts.cities.flatMap((city) => city.places.map((place) => toMatchingPlace(place, city))),
  starts: startsOf(start),
  balance,
  locked,
  excluded,
});
