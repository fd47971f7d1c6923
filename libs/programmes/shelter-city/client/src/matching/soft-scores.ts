import type { Period } from '@vrijhaven/domain';
import { meets, serves } from './attributes';
import { daysBetween } from './days';
import type { MatchingCandidate, MatchingCity, MatchingPlace } from './problem';

/** What speaks for a place; every point of a score has such a name. */
export type Merit =
  | { readonly kind: 'need' | 'wish' | 'hope'; readonly code: string }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'length'; readonly days: number; readonly full: boolean }
  | { readonly kind: 'soon'; readonly start: number }
  | { readonly kind: 'rank'; readonly rank: number };

/**
 * A placed person is worth so much that no comfort of others pays for leaving somebody out, unless more than
 * thirty others would each go from nothing to everything.
 */
export const PLACED = 10_000;

const WEIGHT = { wish: 12, hope: 8, language: 10, length: 20, soon: 10, rank: 200 } as const;
/** Stays beyond an even share each cost this much. */
export const UNEVEN = 15;
const MOST_LANGUAGES = 2;
/** Points between one rank and the next. */
const RANK_STEP = 2;

/** Languages in which guest and hosts can talk besides English. */
const sharedTongues = (candidate: MatchingCandidate, city: MatchingCity): readonly string[] =>
  candidate.languages.filter((code) => code !== 'en' && city.languages.includes(code)).toSorted();

/** Everything that speaks for a place. Needs are named and weigh nothing: without them there is no option. */
export const meritsOf = (
  candidate: MatchingCandidate,
  place: MatchingPlace,
  city: MatchingCity,
  period: Period,
  start: number,
): readonly Merit[] => {
  const days = daysBetween(period.from, period.until);
  return [
    ...candidate.needs.map((code) => ({ kind: 'need', code }) as const),
    ...sharedTongues(candidate, city).map((code) => ({ kind: 'language', code }) as const),
    ...candidate.wishes
      .filter((code) => meets(place.attributes, code))
      .map((code) => ({ kind: 'wish', code }) as const),
    ...candidate.hopes
      .filter((code) => serves(place.attributes, code))
      .map((code) => ({ kind: 'hope', code }) as const),
    { kind: 'length', days, full: days >= candidate.days },
    { kind: 'soon', start },
    ...(candidate.rank === undefined ? [] : [{ kind: 'rank', rank: candidate.rank } as const]),
  ];
};

/** The points of the merits, a whole number. */
export const pointsOf = (merits: readonly Merit[], wished: number, starts: number): number => {
  let tongues = 0;
  return merits.reduce((sum, merit) => {
    switch (merit.kind) {
      case 'need':
        return sum;
      case 'wish':
      case 'hope':
        return sum + WEIGHT[merit.kind];
      case 'language':
        return sum + (tongues++ < MOST_LANGUAGES ? WEIGHT.language : 0);
      case 'length':
        return sum + Math.round((WEIGHT.length * merit.days) / wished);
      case 'soon':
        return sum + Math.round((WEIGHT.soon * (starts - merit.start)) / starts);
      case 'rank':
        return sum + Math.max(0, WEIGHT.rank - RANK_STEP * (merit.rank - 1));
    }
  }, 0);
};
