import { isPeriod, spanOf } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import type { CandidateView, ProposalView } from '@vrijhaven/shelter-city/client';

/** The days on which somebody said that they can come, as far as this reader may know. */
export const availableOf = ({ need }: Pick<CandidateView, 'need'>): Period | undefined => {
  const answer = need.status === 'open' ? need.content.answers['available'] : undefined;
  return answer !== undefined && isPeriod(answer) ? spanOf(answer) : undefined;
};

/** The days of the stay; before there is one, those on which they can come, or else the call's. */
export const daysOf = ({
  residency,
  candidate,
  stays,
}: Pick<ProposalView, 'candidate' | 'residency' | 'stays'>): Period =>
  residency?.period ?? availableOf(candidate) ?? stays;

/** Those days, when a stay begins before or ends after them. */
export const missedBy = (
  { period }: { readonly period: Period },
  candidate: Pick<CandidateView, 'need'> | undefined,
): Period | undefined => {
  const available = candidate && availableOf(candidate);
  if (available === undefined) return undefined;
  return period.from < available.from || period.until > available.until ? available : undefined;
};
