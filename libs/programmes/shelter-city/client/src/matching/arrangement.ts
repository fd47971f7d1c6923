import { overlaps } from '@vrijhaven/domain';
import type { Option, Prepared } from './prepare';
import type { Matching } from './problem';
import { UNEVEN } from './soft-scores';

/** Chosen options, at most one a candidate. */
export type Arrangement = readonly Option[];

const byPlace = (options: Arrangement): ReadonlyMap<number, readonly Option[]> => {
  const map = new Map<number, Option[]>();
  for (const option of options) map.set(option.place, [...(map.get(option.place) ?? []), option]);
  return map;
};

/** Whether nobody stands twice and no place is promised twice. */
export const isSound = (options: Arrangement): boolean =>
  new Set(options.map(({ candidate }) => candidate)).size === options.length &&
  [...byPlace(options).values()].every((stays) =>
    stays.every((one, at) => stays.slice(at + 1).every((other) => !overlaps(one.kept, other.kept))),
  );

/** Groups whose stays should be even, each with its share. Locked stays are settled and not counted. */
export interface Share {
  readonly most: number;
  readonly has: (option: Option) => boolean;
}

/** The even shares that a problem asks for: an equal part of all who can be placed. */
export const sharesOf = ({ problem, places, options, cityOf }: Prepared): readonly Share[] => {
  const placeable = options.filter((each) => each.length > 0).length;
  if (placeable === 0) return [];
  const cities = [...cityOf.keys()].toSorted().filter((id) => places.some(({ city }) => city === id));
  return [
    ...(problem.balance.cities
      ? cities.map((id) => ({
          // A city with more places may carry more.
          most: Math.ceil((placeable * places.filter(({ city }) => city === id).length) / places.length),
          has: (option: Option) => places[option.place]?.city === id,
        }))
      : []),
    ...(problem.balance.starts
      ? problem.starts.map((_, start) => ({
          most: Math.ceil(placeable / problem.starts.length),
          has: (option: Option) => option.start === start,
        }))
      : []),
  ];
};

/** What an arrangement is worth: its options, less what is uneven about it. */
export const valueOf = (options: Arrangement, shares: readonly Share[]): number =>
  options.reduce((sum, { value }) => sum + value, 0) -
  shares.reduce((sum, { most, has }) => sum + UNEVEN * Math.max(0, options.filter(has).length - most), 0);

/** The answer in the words of the problem, locks included. */
export const toMatching = (prepared: Prepared, chosen: Arrangement, bound: number, proven: boolean): Matching => {
  const { candidates, places, locked, broken } = prepared;
  const stays = [
    ...locked,
    ...chosen.map(({ candidate, place, period }) => ({
      candidate: candidates[candidate]?.id ?? '',
      place: places[place]?.id ?? '',
      period,
    })),
  ].toSorted((a, b) => (a.candidate < b.candidate ? -1 : 1));
  const placed = new Set(stays.map(({ candidate }) => candidate));
  return {
    stays,
    unplaced: candidates.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
    brokenLocks: broken,
    value: valueOf(chosen, sharesOf(prepared)),
    bound,
    proven,
  };
};
