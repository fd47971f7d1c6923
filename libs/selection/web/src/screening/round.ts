import type { CaseSummary } from '@vrijhaven/applications/client';

const WAITS: readonly string[] = ['submitted', 'screening'];

/** What waits for screening, the longest first. */
export const byDay = (rows: readonly CaseSummary[]): readonly CaseSummary[] =>
  rows
    .filter(({ state }) => WAITS.includes(state))
    .toSorted((left, right) => left.submittedOn.localeCompare(right.submittedOn) || left.id.localeCompare(right.id));

/** One walk through what waited when it began: the list does not change under somebody's hands. */
export interface Round {
  readonly ids: readonly string[];
  readonly at: number;
  readonly done: readonly string[];
}

export const startRound = (rows: readonly CaseSummary[]): Round => ({ ids: rows.map(({ id }) => id), at: 0, done: [] });
