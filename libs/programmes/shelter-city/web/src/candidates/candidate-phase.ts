import type { ProposalView } from '@vrijhaven/shelter-city/client';

/** The three things that a city can know of a candidate without a place. */
export type CandidatePhase = 'offering' | 'toPlace' | 'withOffice';

/** Who has to act next for a candidate whom the city accepted. */
export const phaseOfCandidate = ({ candidate }: ProposalView): CandidatePhase => {
  switch (candidate.state) {
    case 'accepted':
    case 'visaPending':
      return 'toPlace';
    case 'cityAccepted':
    case 'offered':
      return 'offering';
    default:
      // A hold, a refused visa, a declined offer: the city waits and is not told which.
      return 'withOffice';
  }
};
