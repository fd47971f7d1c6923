import type { Day } from '@vrijhaven/domain';
import type { Option, Prepared } from './prepare';

/** The best option for each pair of days: whoever it is for, two of them never fit into one place together. */
const bestByDays = (options: readonly Option[]): ReadonlyMap<Day, ReadonlyMap<Day, number>> => {
  const byFrom = new Map<Day, Map<Day, number>>();
  for (const { kept, value } of options) {
    const byUntil = byFrom.get(kept.from) ?? new Map<Day, number>();
    byFrom.set(kept.from, byUntil);
    byUntil.set(kept.until, Math.max(value, byUntil.get(kept.until) ?? 0));
  }
  return byFrom;
};

/** What one place can be worth at the most: the best row of stays one after another, whoever they are for. */
const mostOf = (options: readonly Option[]): number => {
  const stays = [...bestByDays(options)].flatMap(([from, byUntil]) =>
    [...byUntil].map(([until, value]) => ({ from, until, value })),
  );
  // Worth until the end of each day on which a stay ends, by day.
  const ends: { readonly day: Day; readonly worth: number }[] = [];
  for (const { from, until, value } of stays.toSorted((a, b) => (a.until < b.until ? -1 : 1))) {
    const before = ends.findLast(({ day }) => day <= from)?.worth ?? 0;
    ends.push({ day: until, worth: Math.max(ends.at(-1)?.worth ?? 0, before + value) });
  }
  return ends.at(-1)?.worth ?? 0;
};

/**
 * A bound that needs no solver. Nobody can have more than their own best option, and no place more than the best row of
 * stays in it: where places are too few, the second says how far from the best a quick answer may be.
 */
export const simpleBound = ({ options, places }: Prepared): number => {
  const inPlace = places.map((): Option[] => []);
  let byPerson = 0;
  for (const each of options) {
    let best = 0;
    for (const option of each) {
      best = Math.max(best, option.value);
      inPlace[option.place]?.push(option);
    }
    byPerson += best;
  }
  const byPlace = inPlace.reduce((sum, each) => sum + mostOf(each), 0);
  return Math.min(byPerson, byPlace);
};
