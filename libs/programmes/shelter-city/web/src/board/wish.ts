import { addDays, daysBetween, type Period } from '@vrijhaven/domain';
import type { ProposalView } from '@vrijhaven/shelter-city/client';

/** A stay is up to three months. */
export const LONGEST_STAY_DAYS = 92;

/** The period to begin with when somebody gets a place: from the start of the call's stays, at most three months. */
export const wishOf = ({ stays, candidate }: ProposalView): Period => {
  const answer = candidate.need.status === 'open' ? candidate.need.content.answers['available'] : undefined;
  const available = typeof answer === 'object' && 'from' in answer ? answer : undefined;
  const from =
    available !== undefined && available.from > stays.from && available.from < stays.until
      ? available.from
      : stays.from;
  const ends =
    available !== undefined && available.until > from && available.until < stays.until ? available.until : stays.until;
  const days = Math.min(daysBetween(from, ends), LONGEST_STAY_DAYS);
  return { from, until: addDays(from, days) };
};
