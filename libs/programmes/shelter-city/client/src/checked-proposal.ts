import type { ProposalsQuery } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedCity } from './city-names';

export type ProposalNode = ProposalsQuery['proposals']['edges'][number]['node'];

/** A proposal that is still about the candidate and the city with which it was first shown. */
export const checkedProposal = (session: MemberSession, proposal: ProposalNode): ProposalNode => {
  const { slug } = checkedCity(session, proposal.city);
  session.inside.shownBefore('proposal', proposal.id, [proposal.candidate.id, slug]);
  return proposal;
};
