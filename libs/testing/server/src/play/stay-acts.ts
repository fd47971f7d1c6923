import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import type { SigningMember } from './organisation';
import type { PlayCity } from './stage';

interface Bearer {
  readonly token: string;
}
type Change = Readonly<Record<string, unknown>>;

const SHEET = `id state version proposal place city period { from until } applicationState goesOn continues
  items { code state due version } followUps { id due state version }`;
const REFUSED = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;

const DOCUMENTS = {
  work: `mutation ($residency: ID!, $code: ItemCode!, $state: ItemState!, $due: Day, $version: Int!,
      $idempotencyKey: ID!) {
    workItem(residency: $residency, code: $code, state: $state, due: $due, version: $version,
      idempotencyKey: $idempotencyKey) { __typename ... on ResidencySheet { ${SHEET} } ${REFUSED} } }`,
  plan: `mutation ($residency: ID!, $days: [Day!]!, $version: Int!, $idempotencyKey: ID!) {
    planFollowUps(residency: $residency, days: $days, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on ResidencySheet { ${SHEET} } ${REFUSED} } }`,
  choose: `mutation ($residency: ID!, $days: [Day!]!, $version: Int!, $idempotencyKey: ID!) {
    chooseFollowUps(residency: $residency, days: $days, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on ResidencySheet { ${SHEET} } ${REFUSED} } }`,
  record: `mutation ($id: ID!, $held: Boolean!, $version: Int!, $idempotencyKey: ID!) {
    recordFollowUp(id: $id, held: $held, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on ResidencySheet { ${SHEET} } ${REFUSED} } }`,
  file: `query ($id: ID!) { residency(id: $id) { ${SHEET}
    events { kind from to place period { from until } item due reason by member } } }`,
  sheets: `query ($application: ID) { residencies(application: $application) { ${SHEET} } }`,
  proposeMove: `mutation ($residency: ID!, $city: ID!, $version: Int!, $disclosures: [DisclosureInput!]!,
      $idempotencyKey: ID!) {
    proposeMove(residency: $residency, city: $city, version: $version, disclosures: $disclosures,
      idempotencyKey: $idempotencyKey) {
      __typename ... on Proposal { id state version isMove agreed } ${REFUSED} } }`,
  answerMove: `mutation ($proposal: ID!, $accept: Boolean!, $consent: ConsentInput, $idempotencyKey: ID!) {
    answerMove(proposal: $proposal, accept: $accept, consent: $consent, idempotencyKey: $idempotencyKey) {
      __typename ... on Application { id state } ${REFUSED} } }`,
};

export interface ShownItem {
  readonly code: string;
  readonly state: string;
  readonly due: string | null;
  readonly version: number;
}
export interface ShownEvent {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly item: string | null;
  readonly by: string;
  readonly member: string | null;
}
export interface ShownSheet extends Asked {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly goesOn: boolean;
  readonly continues: string | null;
  readonly period: { readonly from: string; readonly until: string };
  readonly items: readonly ShownItem[];
  readonly followUps: readonly {
    readonly id: string;
    readonly due: string;
    readonly state: string;
    readonly version: number;
  }[];
  readonly events: readonly ShownEvent[];
}

/** What is done about a stay beside taking it further, as honest clients do it. */
export const stayActs = (ask: Ask) => ({
  work: (as: Bearer, residency: string, code: string, state = 'done', change: Change = {}) =>
    ask<ShownSheet>(DOCUMENTS.work, { residency, code, state, version: 0, ...change }, as),
  planFollowUps: (as: Bearer, residency: string, days: readonly string[], version: number) =>
    ask<ShownSheet>(DOCUMENTS.plan, { residency, days, version }, as),
  chooseFollowUps: (as: Bearer, residency: string, days: readonly string[], version: number) =>
    ask<ShownSheet>(DOCUMENTS.choose, { residency, days, version }, as),
  recordFollowUp: (as: Bearer, id: string, held: boolean, version = 1) =>
    ask<ShownSheet>(DOCUMENTS.record, { id, held, version }, as),
  file: (as: Bearer, id: string) => ask<ShownSheet | null>(DOCUMENTS.file, { id }, as),
  sheets: (as: Bearer, application?: string) => ask<readonly ShownSheet[]>(DOCUMENTS.sheets, { application }, as),
  proposeMove: (
    member: SigningMember,
    defender: PlayDefender,
    residency: string,
    { city, team }: PlayCity,
    change: Change = {},
  ) =>
    ask(
      DOCUMENTS.proposeMove,
      { residency, city, version: 3, disclosures: [defender.regrant('need', { member, team })], ...change },
      member,
    ),
  answerMove: (defender: PlayDefender, proposal: string, accept: boolean, consent: unknown = null) =>
    ask(DOCUMENTS.answerMove, { proposal, accept, consent }, defender),
});

export type StayActs = ReturnType<typeof stayActs>;
