import type { CaseSummary } from '@vrijhaven/applications/client';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { daysBetween, type Day } from '@vrijhaven/domain';

/** Whose move it is, in the order in which the work flows. */
export const WAITED_FOR = [
  'intakeOfficer',
  'verifier',
  'commissioner',
  'coordinator',
  'city',
  'applicant',
  'securityOfficer',
] as const;
export type WaitedFor = (typeof WAITED_FOR)[number];

/** Who has to act next in a state, and how many days it usually lasts; states that are over, or of another programme, have no line. */
const STATES: Readonly<Partial<Record<ApplicationState, readonly [who: WaitedFor, usualDays: number]>>> = {
  submitted: ['intakeOfficer', 7],
  screening: ['intakeOfficer', 14],
  incomplete: ['applicant', 21],
  eligible: ['verifier', 7],
  verifying: ['verifier', 28],
  verified: ['coordinator', 7],
  concern: ['coordinator', 7],
  unverifiable: ['coordinator', 7],
  scoring: ['commissioner', 21],
  reserve: ['coordinator', 120],
  shortlisted: ['coordinator', 14],
  pool: ['coordinator', 30],
  proposed: ['city', 14],
  cityDeclined: ['coordinator', 3],
  cityAccepted: ['coordinator', 5],
  offered: ['applicant', 14],
  offerDeclined: ['coordinator', 5],
  accepted: ['city', 14],
  visaPending: ['coordinator', 45],
  visaRefused: ['coordinator', 5],
  placed: ['city', 180],
  callCancelled: ['coordinator', 14],
  safetyHold: ['securityOfficer', 14],
};

/** Days that a state usually lasts; undefined where nothing follows. */
export const usualDaysOf = (state: ApplicationState): number | undefined => STATES[state]?.[1];

export interface WaitingState {
  readonly state: ApplicationState;
  readonly ids: readonly string[];
  /** Since when the oldest of them waits. */
  readonly oldest: Day;
}
export interface Waiting {
  readonly who: WaitedFor;
  readonly ids: readonly string[];
  readonly oldest: Day;
  readonly states: readonly WaitingState[];
}

const oldestOf = (rows: readonly CaseSummary[]): Day => rows.map(({ since }) => since).toSorted()[0] ?? '';
const idsOf = (rows: readonly CaseSummary[]): readonly string[] => rows.map(({ id }) => id);

/** What waits for whom: each open case once, under the one who acts next. */
export const waitingOf = (rows: readonly CaseSummary[]): readonly Waiting[] =>
  WAITED_FOR.flatMap((who) => {
    const theirs = rows.filter(({ state }) => STATES[state]?.[0] === who);
    if (theirs.length === 0) return [];
    const states = [...new Set(theirs.map(({ state }) => state))].map((state) => {
      const there = theirs.filter((row) => row.state === state);
      return { state, ids: idsOf(there), oldest: oldestOf(there) };
    });
    return [{ who, ids: idsOf(theirs), oldest: oldestOf(theirs), states }];
  });

export interface Stuck {
  readonly row: CaseSummary;
  readonly days: number;
  readonly usual: number;
}

/** Cases that stand longer than usual, the longest beyond its time first. */
export const stuckOf = (rows: readonly CaseSummary[], today: Day): readonly Stuck[] =>
  rows
    .flatMap((row) => {
      const usual = usualDaysOf(row.state);
      const days = daysBetween(row.since, today);
      return usual !== undefined && days > usual ? [{ row, days, usual }] : [];
    })
    .toSorted((a, b) => b.days - b.usual - (a.days - a.usual) || (a.row.id < b.row.id ? -1 : 1));
