import type { MandateWarning, Region, Theme } from '@vrijhaven/connect2protect/model';
import { sharedLanguages } from './barriers';
import type { Candidate, NeedToServe } from './problem';

/** What speaks for a professional; every point of a score has such a name. */
export type Merit =
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'room'; readonly free: number }
  | { readonly kind: 'knowEachOther' };

/** What does not fit, or has to be seen to first; it keeps nobody out. */
export type Shortfall =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'mandateEnding'; readonly months: MandateWarning }
  | { readonly kind: 'notBriefed' };

const WEIGHT = { language: 10, region: 30, theme: 20, room: 4, knowEachOther: 15 } as const;
/** More of the same is no better. */
const MOST = { language: 2, region: 2, theme: 3, room: 5, knowEachOther: 1 } as const;
/** The nearer the end of a mandate, the sooner somebody else has to be found. */
const ENDING: Readonly<Record<MandateWarning, number>> = { 6: 8, 3: 20, 1: 45 };

/** Everything that speaks for a professional. */
export const meritsOf = (need: NeedToServe, candidate: Candidate): readonly Merit[] => {
  const known = need.past.some(({ professional }) => professional === candidate.id);
  const free = candidate.maxPairs - candidate.pairs;
  return [
    ...sharedLanguages(need, candidate).map((code) => ({ kind: 'language', code }) as const),
    ...need.regions
      .filter((region) => candidate.regions.includes(region))
      .map((region) => ({ kind: 'region', region }) as const),
    ...need.themes
      .filter((theme) => candidate.themes.includes(theme))
      .map((theme) => ({ kind: 'theme', theme }) as const),
    ...(free > 0 ? [{ kind: 'room', free } as const] : []),
    ...(known ? [{ kind: 'knowEachOther' } as const] : []),
  ];
};

/** What the defender would not get, and what has to come first. */
export const shortfallsOf = (need: NeedToServe, candidate: Candidate): readonly Shortfall[] => [
  ...need.regions
    .filter((region) => !candidate.regions.includes(region))
    .map((region) => ({ kind: 'region', region }) as const),
  ...need.themes
    .filter((theme) => !candidate.themes.includes(theme))
    .map((theme) => ({ kind: 'theme', theme }) as const),
  ...(candidate.mandate.kind === 'ending'
    ? [{ kind: 'mandateEnding', months: candidate.mandate.months } as const]
    : []),
  ...(candidate.briefed ? [] : [{ kind: 'notBriefed' } as const]),
];

/** The points of a professional for a need, a whole number; a mandate that ends takes some away. */
export const pointsOf = (need: NeedToServe, candidate: Candidate): number => {
  const counts = { language: 0, region: 0, theme: 0, room: 0, knowEachOther: 0 };
  for (const merit of meritsOf(need, candidate))
    counts[merit.kind] = Math.min(MOST[merit.kind], counts[merit.kind] + (merit.kind === 'room' ? merit.free : 1));
  const { mandate } = candidate;
  return (
    counts.language * WEIGHT.language +
    counts.region * WEIGHT.region +
    counts.theme * WEIGHT.theme +
    counts.room * WEIGHT.room +
    counts.knowEachOther * WEIGHT.knowEachOther -
    (mandate.kind === 'ending' ? ENDING[mandate.months] : 0)
  );
};
