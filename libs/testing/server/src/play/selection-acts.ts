import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import type { SigningMember } from './organisation';

const MISMATCH = `... on StateMismatch { actual: state actualVersion: version }`;
const REFUSED = `${MISMATCH} ... on InvalidInput { fields }`;
const DOCUMENTS = {
  screen: `mutation ($application: ID!, $version: Int!, $to: ScreeningOutcome!, $entry: DocumentInput!,
      $message: DocumentInput, $idempotencyKey: ID!) {
    screenApplication(application: $application, version: $version, to: $to, entry: $entry, message: $message,
      idempotencyKey: $idempotencyKey) { __typename ${REFUSED} } }`,
  giveBack: `mutation ($idempotencyKey: ID!) {
    returnToScreening(idempotencyKey: $idempotencyKey) { __typename ${MISMATCH} } }`,
  brief: `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
    prepareBrief(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) {
      __typename ${REFUSED} } }`,
  assess: `mutation ($application: ID!, $state: AssessmentState!, $entry: DocumentInput!, $idempotencyKey: ID!) {
    assess(application: $application, state: $state, entry: $entry, idempotencyKey: $idempotencyKey) {
      __typename ${REFUSED} } }`,
  decide: `mutation ($decisions: [DecisionInput!]!, $idempotencyKey: ID!) {
    decide(decisions: $decisions, idempotencyKey: $idempotencyKey) {
      __typename ... on DecisionRefused { application why } ... on InvalidInput { fields } } }`,
  recuse: `mutation ($application: ID!, $idempotencyKey: ID!) {
    recuse(application: $application, idempotencyKey: $idempotencyKey) { __typename } }`,
  revoke: `mutation ($enquiry: ID!, $version: Int!, $idempotencyKey: ID!) {
    revokeEnquiry(enquiry: $enquiry, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ${MISMATCH} } }`,
  file: `mutation ($enquiry: ID!, $version: Int!, $entry: DocumentInput!, $idempotencyKey: ID!) {
    fileAnswer(enquiry: $enquiry, version: $version, entry: $entry, idempotencyKey: $idempotencyKey) {
      __typename ${REFUSED} } }`,
  conclude: `mutation ($application: ID!, $version: Int!, $to: VerificationOutcome!, $vetting: DocumentInput!,
      $brief: DocumentInput!, $idempotencyKey: ID!) {
    concludeVerification(application: $application, version: $version, to: $to, reason: referencesConfirmed,
      vetting: $vetting, brief: $brief, idempotencyKey: $idempotencyKey) { __typename ${REFUSED} } }`,
  consent: `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`,
  letter: `{ myLetter { letter } }`,
  one: `query ($id: ID!) { application(id: $id) { id state version } }`,
  enquiries: `query ($application: ID) { enquiries(application: $application) { id state version } }`,
  recusals: `query ($application: ID!) { recusals(application: $application) { member } }`,
  cases: `query { scoringCases { id open scores { author } assessments { member state } enough } }`,
};

interface Bearer {
  readonly token: string;
}
export interface ShownEnquiry {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
export interface ShownCase {
  readonly id: string;
  readonly open: boolean;
  readonly scores: readonly { readonly author: string }[];
  readonly assessments: readonly { readonly member: string; readonly state: string }[];
  readonly enough: boolean;
}
export interface Decided {
  readonly application: string;
  readonly to: string;
  readonly version: number;
}

/** From a sent application to a decision, as honest clients do it. */
export const selectionActs = (ask: Ask) => ({
  screen: (by: SigningMember, defender: PlayDefender, to: string, version: number) =>
    ask(
      DOCUMENTS.screen,
      {
        ...{ application: defender.record, version, to, entry: defender.writeEntry('notes', by) },
        message: to === 'incomplete' ? defender.writeBack(by) : null,
      },
      by,
    ),
  giveBack: (defender: PlayDefender) => ask(DOCUMENTS.giveBack, {}, defender),
  brief: (by: SigningMember, defender: PlayDefender) =>
    ask(DOCUMENTS.brief, { application: defender.record, entry: defender.writeEntry('brief', by) }, by),
  assess: (by: SigningMember, defender: PlayDefender, state: 'abstained' | 'scored') =>
    ask(DOCUMENTS.assess, { application: defender.record, state, entry: defender.writeEntry('scores', by) }, by),
  decide: (by: Bearer, decisions: readonly Decided[]) =>
    ask(DOCUMENTS.decide, { decisions: decisions.map((each) => ({ ...each, reason: 'scoresDecided' })) }, by),
  recuse: (by: Bearer, application: string) => ask(DOCUMENTS.recuse, { application }, by),
  revoke: (by: Bearer, enquiry: string, version: number) => ask(DOCUMENTS.revoke, { enquiry, version }, by),
  file: (by: SigningMember, defender: PlayDefender, enquiry: string, version: number) =>
    ask(DOCUMENTS.file, { enquiry, version, entry: defender.writeEntry('vetting', by) }, by),
  conclude: (by: SigningMember, defender: PlayDefender, to: string, version: number) =>
    ask(
      DOCUMENTS.conclude,
      {
        ...{ application: defender.record, version, to },
        ...{ vetting: defender.writeEntry('vetting', by), brief: defender.writeEntry('brief', by) },
      },
      by,
    ),
  consent: (defender: PlayDefender, subject: string, given: boolean) =>
    ask(DOCUMENTS.consent, { consent: defender.consent(subject, given) }, defender),
  letter: (referee: Bearer) => ask<{ letter: string } | null>(DOCUMENTS.letter, {}, referee),
  one: (by: Bearer, id: string) => ask<Asked | null>(DOCUMENTS.one, { id }, by),
  enquiries: (by: Bearer, application: string | null) =>
    ask<readonly ShownEnquiry[]>(DOCUMENTS.enquiries, { application }, by),
  recusals: (by: Bearer, application: string) =>
    ask<readonly { member: string }[]>(DOCUMENTS.recusals, { application }, by),
  cases: (by: Bearer) => ask<readonly ShownCase[]>(DOCUMENTS.cases, {}, by),
});

export type SelectionActs = ReturnType<typeof selectionActs>;
