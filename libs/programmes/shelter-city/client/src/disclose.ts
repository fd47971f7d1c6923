import { certifiedBundle, consentViews, hasConsent } from '@vrijhaven/applications/client';
import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { ApplicationPartsFragment } from '@vrijhaven/contracts';
import { DiscloseToCity, Proposals } from '@vrijhaven/contracts';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import { DISCLOSED_AFTER_CONSENT, hostTeam } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedProposal } from './checked-proposal';
import type { DiscloseOutcome } from './outcomes';
import { proposalOutcome } from './proposal-outcome';
import { fetchApplication, sealDisclosures } from './seal-disclosures';

export interface DiscloseRequest {
  readonly proposal: string;
  readonly application: string;
}

/** A proposal with the application that it is really about. */
interface Standing {
  readonly proposal: string;
  readonly citySlug: string;
  readonly application: ApplicationPartsFragment;
}

const findStanding = async (session: MemberSession, request: DiscloseRequest): Promise<Standing | undefined> => {
  const { transport } = session.inside;
  const [{ proposals }, application] = await Promise.all([
    transport.run(Proposals, { states: null, application: request.application, first: 50, after: null }),
    fetchApplication(session, request.application),
  ]);
  const proposal = proposals.edges.find(({ node }) => node.id === request.proposal)?.node;
  if (!proposal || proposal.candidate.id !== request.application || !application) return undefined;
  return { proposal: proposal.id, citySlug: checkedProposal(session, proposal).city.slug, application };
};

/** Whether the applicant's own signature says that this city may know who they are. */
const isConsented = ({ inside }: MemberSession, { application, citySlug }: Standing): boolean => {
  const identity = { p: inside.p, organisation: inside.pin.organisation, record: application.id };
  const signKey = certifiedBundle(identity, application.keys)?.signKey;
  return hasConsent(consentViews(identity, signKey, application.consents), `city:${citySlug}`);
};

const send = async (
  session: MemberSession,
  cache: DataKeyCache,
  { application, citySlug, proposal }: Standing,
  compartments: readonly Compartment[],
): Promise<DiscloseOutcome> => {
  const disclosures = await sealDisclosures(session, cache, application, { citySlug, compartments });
  if (!disclosures) return { kind: 'Unreadable' };
  const variables = { proposal, disclosures, idempotencyKey: newIdempotencyKey() };
  const { discloseToCity } = await session.inside.transport.run(DiscloseToCity, variables);
  return proposalOutcome(discloseToCity) as DiscloseOutcome;
};

/** Shows the city who its candidate is, once the applicant's own signature says that it may. */
export const disclose = async (
  session: MemberSession,
  cache: DataKeyCache,
  request: DiscloseRequest,
): Promise<DiscloseOutcome> => {
  const standing = await findStanding(session, request);
  if (!standing) return { kind: 'NotFound' };
  if (!isConsented(session, standing)) return { kind: 'ConsentMissing' };
  return send(session, cache, standing, DISCLOSED_AFTER_CONSENT);
};

const isPersonal = (compartment: Compartment): boolean => DISCLOSED_AFTER_CONSENT.some((each) => each === compartment);

/** Hands on newer revisions of what the city is shown already; of who they are only while the consent stands. */
export const refreshDisclosure = async (
  session: MemberSession,
  cache: DataKeyCache,
  request: DiscloseRequest,
): Promise<DiscloseOutcome> => {
  const standing = await findStanding(session, request);
  if (!standing) return { kind: 'NotFound' };
  const recipient = teamRecipient(hostTeam(standing.citySlug));
  const shown = standing.application.disclosures
    .filter((each) => each.recipient === recipient && each.until === null)
    .map(({ compartment }) => compartment);
  if (shown.length === 0) return { kind: 'NotFound' };
  if (shown.some(isPersonal) && !isConsented(session, standing)) return { kind: 'ConsentMissing' };
  return send(session, cache, standing, [...new Set(shown)]);
};
