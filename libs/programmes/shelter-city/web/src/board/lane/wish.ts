import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { availableOf } from '../../available';

/** A stay is up to three months. */
export const LONGEST_STAY_DAYS = 92;

const within = (day: Day, { from, until }: Period): boolean => day > from && day < until;

/**
 * The period to begin with when somebody gets a place: within the call's stays and the days on which they
 * can come, never in the past, at most three months.
 */
export const wishOf = ({ stays, candidate }: ProposalView, today: Day): Period => {
  const available = availableOf(candidate) ?? stays;
  const first = within(available.from, stays) ? available.from : stays.from;
  const last = within(available.until, stays) ? available.until : stays.until;
  const from = first < today ? today : first;
  const days = from < last ? daysBetween(from, last) : LONGEST_STAY_DAYS;
  return { from, until: addDays(from, Math.min(days, LONGEST_STAY_DAYS)) };
};
