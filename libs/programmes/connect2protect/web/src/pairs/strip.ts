import type { CheckInView } from '@vrijhaven/connect2protect/client';
import { monthsBefore, type CheckInState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';

/** How far back the strip of contacts looks. */
export const STRIP_MONTHS = 6;
/** A rhythm of a few days would not fit beside a name. */
const MOST = 12;

export interface Dot {
  readonly id: string;
  readonly state: CheckInState;
  readonly dueOn: Day;
}

export interface Strip {
  /** Oldest first; the one that is to come last. */
  readonly dots: readonly Dot[];
  readonly held: number;
  readonly missed: number;
}

/** The contacts of the last months, as a row of dots and as two numbers for whoever hears it. */
export const stripOf = (checkIns: readonly CheckInView[], today: Day): Strip => {
  const since = monthsBefore(today, STRIP_MONTHS);
  const recent = checkIns.filter(({ dueOn }) => dueOn >= since);
  const count = (state: CheckInState) => recent.filter((each) => each.state === state).length;
  const dots = recent
    .map(({ id, state, dueOn }) => ({ id, state, dueOn }))
    .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1))
    .slice(-MOST);
  return { dots, held: count('ok'), missed: count('missed') };
};
