import { barriersOf } from './barriers';
import type { Barrier } from './barriers';
import { meritsOf, pointsOf, shortfallsOf } from './merits';
import type { Merit, Shortfall } from './merits';
import type { Candidate, NeedToServe } from './problem';
import { enoughFor } from './single-change';
import type { Change } from './single-change';

/** Somebody who could be asked, and why. */
export interface Suggested {
  readonly professional: string;
  readonly points: number;
  readonly merits: readonly Merit[];
  readonly shortfalls: readonly Shortfall[];
}

/** Somebody who cannot be asked, why not, and the one change that would be enough, where there is one. */
export interface RuledOut {
  readonly professional: string;
  readonly barriers: readonly Barrier[];
  readonly enough: Change | undefined;
}

export interface Suggestions {
  /** The best first. */
  readonly suggested: readonly Suggested[];
  readonly ruledOut: readonly RuledOut[];
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);

/**
 * Who could be asked for a need, best first, each with the reasons. Nothing follows from it: a person decides. Equal
 * points go by id, so that the same facts always read the same.
 */
export const suggest = (need: NeedToServe, candidates: readonly Candidate[]): Suggestions => {
  const judged = [...candidates].sort(byId).map((candidate) => ({ candidate, barriers: barriersOf(need, candidate) }));
  return {
    suggested: judged
      .filter(({ barriers }) => barriers.length === 0)
      .map(({ candidate }) => ({
        professional: candidate.id,
        points: pointsOf(need, candidate),
        merits: meritsOf(need, candidate),
        shortfalls: shortfallsOf(need, candidate),
      }))
      .sort((left, right) => right.points - left.points),
    ruledOut: judged
      .filter(({ barriers }) => barriers.length > 0)
      .map(({ candidate, barriers }) => ({ professional: candidate.id, barriers, enough: enoughFor(need, candidate) })),
  };
};
