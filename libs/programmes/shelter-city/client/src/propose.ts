import { consentViews, certifiedBundle, hasConsent } from '@vrijhaven/applications/client';
import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { AnswerProposalMutation, DiscloseToCityMutation, ProposeToCityMutation } from '@vrijhaven/contracts';
import { CityNames, DiscloseToCity, Proposals, ProposeToCity } from '@vrijhaven/contracts';
import { DISCLOSED_AFTER_CONSENT, DISCLOSED_AT_PROPOSAL, unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedCity } from './city-names';
import type { AnswerOutcome, DiscloseOutcome, ProposeOutcome } from './outcomes';
import { fetchApplication, sealDisclosures } from './seal-disclosures';

type ProposalResult =
  | AnswerProposalMutation['answerProposal']
  | ProposeToCityMutation['proposeToCity']
  | DiscloseToCityMutation['discloseToCity'];

/** The answer to an act on a proposal, in the words of the clients. */
export const proposalOutcome = (result: ProposalResult): ProposeOutcome | AnswerOutcome | DiscloseOutcome => {
  switch (result.__typename) {
    case 'Proposal':
      return { kind: 'done', proposal: result.id, state: result.state, version: result.version };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'CityBusy':
    case 'ConsentMissing':
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Shows one candidate's need profile to one city, and nothing else of them. */
export const propose = async (
  session: MemberSession,
  cache: DataKeyCache,
  request: { readonly application: string; readonly version: number; readonly city: string },
): Promise<ProposeOutcome> => {
  const { transport } = session.inside;
  const [{ cities }, application] = await Promise.all([
    transport.run(CityNames, {}),
    fetchApplication(session, request.application),
  ]);
  const city = cities.find(({ id }) => id === request.city);
  if (!city || !application) return { kind: 'NotFound' };
  const disclosures = await sealDisclosures(session, cache, application, {
    citySlug: checkedCity(city).slug,
    compartments: DISCLOSED_AT_PROPOSAL,
  });
  if (!disclosures) return { kind: 'Unreadable' };
  const { proposeToCity } = await transport.run(ProposeToCity, {
    ...request,
    disclosures,
    idempotencyKey: newIdempotencyKey(),
  });
  return proposalOutcome(proposeToCity) as ProposeOutcome;
};

/** Shows the city who its candidate is, once the applicant's own signature says that it may. */
export const disclose = async (
  session: MemberSession,
  cache: DataKeyCache,
  request: { readonly proposal: string; readonly application: string },
): Promise<DiscloseOutcome> => {
  const { inside } = session;
  const [{ proposals }, application] = await Promise.all([
    inside.transport.run(Proposals, { states: null, application: request.application, first: 50, after: null }),
    fetchApplication(session, request.application),
  ]);
  const proposal = proposals.edges.find(({ node }) => node.id === request.proposal)?.node;
  if (!proposal || proposal.candidate.id !== request.application || !application) return { kind: 'NotFound' };
  const { slug: citySlug } = checkedCity(proposal.city);
  const identity = { p: inside.p, organisation: inside.pin.organisation, record: application.id };
  const signKey = certifiedBundle(identity, application.keys)?.signKey;
  if (!hasConsent(consentViews(identity, signKey, application.consents), `city:${citySlug}`))
    return { kind: 'ConsentMissing' };
  const disclosures = await sealDisclosures(session, cache, application, {
    citySlug,
    compartments: DISCLOSED_AFTER_CONSENT,
  });
  if (!disclosures) return { kind: 'Unreadable' };
  const { discloseToCity } = await inside.transport.run(DiscloseToCity, {
    proposal: proposal.id,
    disclosures,
    idempotencyKey: newIdempotencyKey(),
  });
  return proposalOutcome(discloseToCity) as DiscloseOutcome;
};
