import {
  catchUp,
  certifiedBundle,
  consentViews,
  newestOf,
  openPart,
  readContent,
  staffReader,
  viewOf,
} from '@vrijhaven/applications/client';
import type { CompartmentView, DataKeyCache } from '@vrijhaven/applications/client';
import { Proposals } from '@vrijhaven/contracts';
import type { ProposalsQuery } from '@vrijhaven/contracts';
import type { Compartment } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedProposal } from './checked-proposal';
import type { ProposalNode as Node } from './checked-proposal';
import type { ProposalFilter } from './shelter-city';
import type { CandidateView, ProposalView } from './views';

const PAGE = 50;

/** Opens what the member may see of a candidate: the need profile, later who they are. */
const openCandidate = (session: MemberSession, { candidate }: Node, cache: DataKeyCache): CandidateView => {
  const { inside } = session;
  const identity = { p: inside.p, organisation: inside.pin.organisation, record: candidate.id };
  const bundle = certifiedBundle(identity, candidate.keys);
  const reader = bundle && staffReader({ inside, record: candidate.id, bundle, cache });
  const view = (compartment: Compartment): CompartmentView => {
    if (!session.reads(compartment)) return { status: 'notForYourRole' };
    const part = newestOf(candidate.documents, compartment);
    if (!part) return { status: 'unavailable' };
    return reader ? viewOf(openPart(reader, part), part, readContent) : { status: 'tampered' };
  };
  return {
    id: candidate.id,
    state: candidate.state,
    need: view('need'),
    identity: view('identity'),
    contact: view('contact'),
    consents: consentViews(identity, bundle?.signKey, candidate.consents),
  };
};

const toView = (session: MemberSession, node: Node, cache: DataKeyCache): ProposalView => ({
  id: node.id,
  state: node.state,
  version: node.version,
  proposedOn: node.proposedOn,
  isMove: node.isMove,
  agreed: node.agreed,
  stays: node.stays,
  city: checkedProposal(session, node).city,
  candidate: openCandidate(session, node, cache),
  residency: node.residency,
});

/** Every proposal that the member may see, page by page. */
export const loadProposals = async (
  session: MemberSession,
  cache: DataKeyCache,
  { states, application }: ProposalFilter,
): Promise<ProposalView[]> => {
  const views: ProposalView[] = [];
  for (let after: string | null = null; ;) {
    const page: ProposalsQuery = await session.inside.transport.run(Proposals, {
      states: states ? [...states] : null,
      application: application ?? null,
      first: PAGE,
      after,
    });
    const { edges, pageInfo } = page.proposals;
    await catchUp(
      session.inside,
      edges.flatMap(({ node }) => node.candidate.documents),
    );
    views.push(...edges.map(({ node }) => toView(session, node, cache)));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return views;
    after = pageInfo.endCursor;
  }
};
