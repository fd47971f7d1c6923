import type { MeetingCase } from '@vrijhaven/selection/client';
import type { BalanceFacts, DecidedState } from '@vrijhaven/selection/model';
import { isDecided, ranks } from '@vrijhaven/selection/model';

/** Marks that decide nothing yet: by application, to which state. */
export type MarksOfMeeting = Readonly<Record<string, DecidedState>>;

export const SORTS = ['place', 'spread', 'scores', 'case'] as const;
export type Sort = (typeof SORTS)[number];

/** One row of the table. */
export interface ResultRow {
  readonly found: MeetingCase;
  readonly place: number | null;
  /** Others stand on the same place. */
  readonly tied: boolean;
}

const byId = (left: ResultRow, right: ResultRow): number => (left.found.id < right.found.id ? -1 : 1);
const LAST = Number.POSITIVE_INFINITY;

const ORDERS: Readonly<Record<Sort, (left: ResultRow, right: ResultRow) => number>> = {
  place: (left, right) => (left.place ?? LAST) - (right.place ?? LAST) || byId(left, right),
  spread: (left, right) => (right.found.tally.spread ?? -1) - (left.found.tally.spread ?? -1) || byId(left, right),
  scores: (left, right) => left.found.tally.scored - right.found.tally.scored || byId(left, right),
  case: byId,
};

/** Places by mean, equal ones equal, in the order that was asked for; who has no score stands last, without a place. */
export const resultRows = (cases: readonly MeetingCase[], sort: Sort): readonly ResultRow[] => {
  const places = ranks(cases.map(({ tally }) => tally.mean));
  const rows = cases.map((found, at): ResultRow => {
    const place = places[at] ?? null;
    return { found, place, tied: place !== null && places.filter((each) => each === place).length > 1 };
  });
  return rows.sort((left, right) => compare(sort, left, right));
};

// Two without a place are both last: infinity minus itself is no number.
const compare = (sort: Sort, left: ResultRow, right: ResultRow): number => {
  const order = ORDERS[sort](left, right);
  return Number.isNaN(order) ? byId(left, right) : order;
};

/** To which states a case may be marked from where it stands; none once it is final. */
export const choicesFor = ({ state, enough }: Pick<MeetingCase, 'state' | 'enough'>): readonly DecidedState[] => {
  if (state === 'scoring') return enough ? ['shortlisted', 'reserve', 'notSelected'] : [];
  if (state === 'shortlisted') return ['reserve', 'notSelected'];
  return state === 'reserve' ? ['shortlisted', 'notSelected'] : [];
};

/** The marks that still can be decided, after others moved cases. */
export const standingMarks = (cases: readonly MeetingCase[], marks: MarksOfMeeting): MarksOfMeeting =>
  Object.fromEntries(
    cases.flatMap((found) => {
      const mark = marks[found.id];
      return mark !== undefined && choicesFor(found).includes(mark) ? [[found.id, mark]] : [];
    }),
  );

/** Who would be on the shortlist: what is marked so, and what is on it and not marked otherwise. */
export const shortlistOf = (cases: readonly MeetingCase[], marks: MarksOfMeeting): readonly MeetingCase[] =>
  cases.filter(({ id, state }) => (marks[id] ?? state) === 'shortlisted');

/** What the balance looks at, from the summary of a case. */
export const balanceFacts = ({ summary }: MeetingCase): BalanceFacts => {
  if (summary.status !== 'open') return {};
  const { country, fields, languages, urgency } = summary.content;
  const told = (value: string): readonly string[] => (value === '' ? [] : [value]);
  return { region: told(country), field: fields, language: languages, urgency: told(urgency) };
};

/** The step back after a decision: where each case stood, if the table allows it. Final is final. */
export const stepBack = (
  before: readonly MeetingCase[],
  decided: MarksOfMeeting,
): readonly { readonly application: string; readonly version: number; readonly to: DecidedState | 'scoring' }[] =>
  before.flatMap(({ id, state, version }) => {
    const to = decided[id];
    if (to === undefined || to === 'notSelected') return [];
    return isDecided(state) || state === 'scoring' ? [{ application: id, version: version + 1, to: state }] : [];
  });
