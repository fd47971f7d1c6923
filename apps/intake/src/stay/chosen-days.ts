import type { Day } from '@vrijhaven/domain';
import { addDays, isDay } from '@vrijhaven/domain';
import { FURTHEST_FOLLOW_UP_DAYS, MAX_FOLLOW_UPS } from '@vrijhaven/shelter-city/model';

/** Days being chosen, those that the office has, and those to go back to. */
export interface ChosenDays {
  readonly chosen: readonly Day[];
  readonly kept: readonly Day[];
  readonly before: readonly Day[] | null;
}

export type DaysAction =
  { readonly type: 'toggled'; readonly day: Day } | { readonly type: 'kept'; readonly days: readonly Day[] };

export const daysOf = (kept: readonly Day[]): ChosenDays => ({ chosen: [...kept].sort(), kept, before: null });

/** Keeping other days than before leaves a way back to those. */
export const reduceDays = (days: ChosenDays, action: DaysAction): ChosenDays => {
  if (action.type === 'kept') return { chosen: [...action.days].sort(), kept: action.days, before: days.kept };
  const { day } = action;
  const chosen = days.chosen.includes(day) ? days.chosen.filter((each) => each !== day) : [...days.chosen, day].sort();
  return { ...days, chosen };
};

export const mayChoose = (day: string, today: Day): day is Day =>
  isDay(day) && day >= today && day <= addDays(today, FURTHEST_FOLLOW_UP_DAYS);

export const isFull = ({ chosen }: ChosenDays): boolean => chosen.length >= MAX_FOLLOW_UPS;
