import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import type { SigningMember } from './organisation';
import type { PlayCity } from './stage';

interface Bearer {
  readonly token: string;
}
interface Span {
  readonly from: string;
  readonly until: string;
}

const STAY = `id place city application period { from until } freeFrom state version`;
const REFUSED = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;
const PROPOSAL = `id state version proposedOn stays { from until } city { id slug name } residency { ${STAY} }
  candidate { id state keys { signKey } documents { compartment revision grants { recipient generation } }
    consents { subject given } }`;
const OPEN = `... on GuardsOpen { items }`;
const TAKEN = `... on PlaceTaken { free { from until } }`;

const DOCUMENTS = {
  propose: `mutation ($application: ID!, $city: ID!, $version: Int!, $disclosures: [DisclosureInput!]!,
      $idempotencyKey: ID!) {
    proposeToCity(application: $application, city: $city, version: $version, disclosures: $disclosures,
      idempotencyKey: $idempotencyKey) { __typename ... on Proposal { ${PROPOSAL} } ${REFUSED} } }`,
  withdraw: `mutation ($proposal: ID!, $version: Int!, $reason: ReasonCode!, $idempotencyKey: ID!) {
    withdrawProposal(proposal: $proposal, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) {
      __typename ... on Proposal { ${PROPOSAL} } ${REFUSED} } }`,
  answer: `mutation ($proposal: ID!, $accept: Boolean!, $reason: ReasonCode!, $version: Int!, $idempotencyKey: ID!) {
    answerProposal(proposal: $proposal, accept: $accept, reason: $reason, version: $version,
      idempotencyKey: $idempotencyKey) { __typename ... on Proposal { ${PROPOSAL} } ${REFUSED} } }`,
  disclose: `mutation ($proposal: ID!, $disclosures: [DisclosureInput!]!, $idempotencyKey: ID!) {
    discloseToCity(proposal: $proposal, disclosures: $disclosures, idempotencyKey: $idempotencyKey) {
      __typename ... on Proposal { ${PROPOSAL} } ... on ConsentMissing { subject } ${REFUSED} } }`,
  answerOffer: `mutation ($accept: Boolean!, $consent: ConsentInput, $idempotencyKey: ID!) {
    answerOffer(accept: $accept, consent: $consent, idempotencyKey: $idempotencyKey) {
      __typename ... on Application { id state version } ${REFUSED} } }`,
  move: `mutation ($id: ID!, $to: ApplicationState!, $version: Int!, $reason: ReasonCode!, $idempotencyKey: ID!) {
    moveApplication(id: $id, to: $to, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) {
      __typename ... on Application { state version } ${REFUSED} } }`,
  withdrawApplication: `mutation ($idempotencyKey: ID!) {
    withdrawApplication(idempotencyKey: $idempotencyKey) { __typename ... on Application { state version } ${REFUSED} } }`,
  schedule: `mutation ($proposal: ID!, $place: ID!, $period: PeriodInput!, $idempotencyKey: ID!) {
    scheduleResidency(proposal: $proposal, place: $place, period: $period, idempotencyKey: $idempotencyKey) {
      __typename ... on Residency { ${STAY} } ${TAKEN} ${REFUSED} } }`,
  moveStay: `mutation ($id: ID!, $place: ID!, $period: PeriodInput!, $version: Int!, $idempotencyKey: ID!) {
    moveResidency(id: $id, place: $place, period: $period, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on Residency { ${STAY} } ${TAKEN} ${OPEN} ${REFUSED} } }`,
  advance: `mutation ($id: ID!, $to: ResidencyState!, $version: Int!, $reason: ReasonCode!, $day: Day,
      $entries: [DocumentInput!]! = [], $idempotencyKey: ID!) {
    advanceResidency(id: $id, to: $to, version: $version, reason: $reason, day: $day, entries: $entries,
      idempotencyKey: $idempotencyKey) {
      __typename ... on Residency { ${STAY} } ${OPEN} ${REFUSED} } }`,
  proposals: `query ($states: [ProposalState!], $application: ID, $first: Int! = 50, $after: String) {
    proposals(states: $states, application: $application, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { cursor node { ${PROPOSAL} } } } }`,
};

export interface ShownProposal extends Asked {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly candidate: {
    readonly id: string;
    readonly state: string;
    readonly documents: readonly { readonly compartment: string; readonly revision: number }[];
    readonly consents: readonly { readonly subject: string; readonly given: boolean }[];
  };
}

type Change = Readonly<Record<string, unknown>>;

/** The acts of the Shelter City programme as honest clients perform them; `change` overrides variables. */
export const cityActs = (ask: Ask) => ({
  propose: (member: SigningMember, defender: PlayDefender, { city, team }: PlayCity, change: Change = {}) =>
    ask<ShownProposal>(
      DOCUMENTS.propose,
      {
        application: defender.record,
        city,
        version: 1,
        disclosures: [defender.regrant('need', { member, team })],
        ...change,
      },
      member,
    ),
  withdraw: (as: Bearer, proposal: string, version: number, change: Change = {}) =>
    ask(DOCUMENTS.withdraw, { proposal, version, reason: 'other', ...change }, as),
  answer: (as: Bearer, proposal: string, accept: boolean, change: Change = {}) =>
    ask<ShownProposal>(DOCUMENTS.answer, { proposal, accept, version: 1, reason: 'capacity', ...change }, as),
  disclose: (
    member: SigningMember,
    defender: PlayDefender,
    { team }: PlayCity,
    proposal: string,
    change: Change = {},
  ) =>
    ask<ShownProposal>(
      DOCUMENTS.disclose,
      {
        proposal,
        disclosures: [defender.regrant('identity', { member, team }), defender.regrant('contact', { member, team })],
        ...change,
      },
      member,
    ),
  answerOffer: (defender: PlayDefender, accept: boolean, consent: unknown = null, change: Change = {}) =>
    ask(DOCUMENTS.answerOffer, { accept, consent, ...change }, defender),
  move: (as: Bearer, { record: id }: PlayDefender, to: string, version: number) =>
    ask(DOCUMENTS.move, { id, to, version, reason: 'routine' }, as),
  withdrawApplication: (defender: PlayDefender) => ask(DOCUMENTS.withdrawApplication, {}, defender),
  schedule: (as: Bearer, proposal: string, place: string, period: Span, change: Change = {}) =>
    ask(DOCUMENTS.schedule, { proposal, place, period, ...change }, as),
  moveStay: (as: Bearer, id: string, place: string, period: Span, version: number) =>
    ask(DOCUMENTS.moveStay, { id, place, period, version }, as),
  advance: (as: Bearer, id: string, to: string, version: number, change: Change = {}) =>
    ask(DOCUMENTS.advance, { id, to, version, reason: 'routine', ...change }, as),
  proposals: async (as: Bearer, variables: Change = {}): Promise<readonly ShownProposal[]> => {
    const { edges } = await ask<{ edges: { node: ShownProposal }[] }>(DOCUMENTS.proposals, variables, as);
    return edges.map(({ node }) => node);
  },
});

export type CityActs = ReturnType<typeof cityActs>;
