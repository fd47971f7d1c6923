import { randomUUID } from 'node:crypto';
import { confidentialityMessage, documentHash, asSealed, fromText, teamRecipient } from '@vrijhaven/crypto/envelope';
import { nobleVerifier as p } from '@vrijhaven/crypto/verify/noble';
import { dayOf } from '@vrijhaven/domain';
import type { TestDatabase } from '../test-database';
import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import { signingMember } from './organisation';
import type { PlayOrganisation, SigningMember } from './organisation';
import type { PlayDocument } from './sealed';
import { playGrant } from './sealed';
import { text } from './signer';

interface Bearer {
  readonly token: string;
}
type Change = Readonly<Record<string, unknown>>;

/** A professional with a team of one. */
export interface PlayProfessional {
  readonly id: string;
  readonly team: string;
  readonly member: SigningMember;
}

const PAIR = `id need application professional { id name kind mandateEnds } state version rhythmDays reviewOn endedOn reason
  paused answers { defender professional } checkIns { id dueOn state bySide } alarms { id kind state escalated version }
  actions { id kind state draftHash version } events { kind from to reason by member }`;
const REFUSED = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;
const ANSWER = `{ __typename ... on Pairing { ${PAIR} } ${REFUSED} }`;
const NEED = `{ __typename ... on Need { id application origin state version paused } ${REFUSED} }`;
const PROFESSIONAL = `id name kind maxPairs mandateEnds active version pairs members
  confidentiality { member textVersion day } profile { revision author grants { recipient } }`;

const DOCUMENTS = {
  create: `mutation ($id: ID!, $input: ProfessionalInput!, $idempotencyKey: ID!) {
    createProfessional(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      __typename ... on Professional { ${PROFESSIONAL} } ${REFUSED} } }`,
  edit: `mutation ($id: ID!, $input: ProfessionalInput!, $version: Int!, $idempotencyKey: ID!) {
    editProfessional(id: $id, input: $input, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on Professional { ${PROFESSIONAL} } ${REFUSED} } }`,
  sign: `mutation ($professional: ID!, $textVersion: Int!, $day: Day!, $signature: Bytes!, $idempotencyKey: ID!) {
    signConfidentiality(professional: $professional, textVersion: $textVersion, day: $day, signature: $signature,
      idempotencyKey: $idempotencyKey) { __typename ... on Professional { ${PROFESSIONAL} } ... on InvalidInput { fields } } }`,
  profile: `mutation ($professional: ID!, $profile: DocumentInput!, $idempotencyKey: ID!) {
    writeProfile(professional: $professional, profile: $profile, idempotencyKey: $idempotencyKey) {
      __typename ... on Professional { ${PROFESSIONAL} } ... on InvalidInput { fields }
      ... on RevisionConflict { revision } } }`,
  professionals: `query { professionals { ${PROFESSIONAL} } }`,
  needs: `query { needs { id application origin state version paused } }`,
  ask: `mutation ($origin: NeedOrigin!, $entries: [DocumentInput!]!, $idempotencyKey: ID!) {
    askForPairing(origin: $origin, entries: $entries, idempotencyKey: $idempotencyKey) ${NEED.replace(REFUSED, '... on InvalidInput { fields }')} }`,
  endNeed: `mutation ($need: ID!, $version: Int!, $idempotencyKey: ID!) {
    endNeed(need: $need, version: $version, idempotencyKey: $idempotencyKey) ${NEED} }`,
  pairs: `query { pairings(first: 100) { edges { node { ${PAIR} } } } }`,
  propose: `mutation ($need: ID!, $professional: ID!, $version: Int!, $idempotencyKey: ID!) {
    proposePairing(need: $need, professional: $professional, version: $version, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  show: `mutation ($pairing: ID!, $shared: [SharedEntryInput!]!, $idempotencyKey: ID!) {
    showFirstLook(pairing: $pairing, shared: $shared, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  answer: `mutation ($pairing: ID!, $answer: PairAnswer!, $consent: ConsentInput, $entries: [DocumentInput!],
      $idempotencyKey: ID!) {
    answerPairing(pairing: $pairing, answer: $answer, consent: $consent, entries: $entries,
      idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  begin: `mutation ($pairing: ID!, $version: Int!, $rhythmDays: Int!, $shared: [SharedEntryInput!]!,
      $idempotencyKey: ID!) {
    beginPairing(pairing: $pairing, version: $version, rhythmDays: $rhythmDays, shared: $shared,
      idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  move: `mutation ($pairing: ID!, $to: PairingState!, $version: Int!, $reason: PairingEndReason, $rhythmDays: Int,
      $again: Boolean, $entries: [DocumentInput!], $idempotencyKey: ID!) {
    movePairing(pairing: $pairing, to: $to, version: $version, reason: $reason, rhythmDays: $rhythmDays, again: $again,
      entries: $entries, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  checkIn: `mutation ($checkIn: ID!, $entries: [DocumentInput!], $idempotencyKey: ID!) {
    checkIn(checkIn: $checkIn, entries: $entries, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  raise: `mutation ($pairing: ID!, $idempotencyKey: ID!) {
    raiseAlarm(pairing: $pairing, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  handle: `mutation ($alarm: ID!, $version: Int!, $idempotencyKey: ID!) {
    handleAlarm(alarm: $alarm, version: $version, idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  draft: `mutation ($pairing: ID!, $id: ID!, $kind: PairActionKind!, $dueOn: Day, $entry: DocumentInput!,
      $idempotencyKey: ID!) {
    draftAction(pairing: $pairing, id: $id, kind: $kind, dueOn: $dueOn, entry: $entry,
      idempotencyKey: $idempotencyKey) ${ANSWER} }`,
  work: `mutation ($action: ID!, $to: PairActionState!, $version: Int!, $draftHash: Bytes, $entry: DocumentInput,
      $idempotencyKey: ID!) {
    workAction(action: $action, to: $to, version: $version, draftHash: $draftHash, entry: $entry,
      idempotencyKey: $idempotencyKey) ${ANSWER} }`,
};

export interface ShownPair extends Asked {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly paused: boolean;
  readonly reason: string | null;
  readonly rhythmDays: number | null;
  readonly professional: { readonly id: string; readonly name: string };
  readonly answers: { readonly defender: string | null; readonly professional: string | null };
  readonly checkIns: readonly {
    readonly id: string;
    readonly dueOn: string;
    readonly state: string;
    readonly bySide: string | null;
  }[];
  readonly alarms: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly escalated: boolean;
    readonly version: number;
  }[];
  readonly actions: readonly {
    readonly id: string;
    readonly state: string;
    readonly draftHash: string;
    readonly version: number;
  }[];
  readonly events: readonly { readonly kind: string; readonly to: string | null; readonly by: string }[];
}
export interface ShownNeed extends Asked {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** The document hash of an entry. */
export const hashOf = ({ envelope }: PlayDocument): string =>
  text(documentHash(p, asSealed('document/v1', fromText(envelope))));

/** The key to an entry of `pair` wrapped anew for a professional's team. */
export const shareEntry = (
  { organisation, record }: PlayDefender,
  { revision }: PlayDocument,
  { by, team }: { readonly by: SigningMember; readonly team: string },
) => {
  const recipient = { name: teamRecipient(team), ...organisation.keyOf(team, 'pair') };
  const place = { organisation: organisation.id, record, compartment: 'pair' as const, revision, granter: by.id };
  return { revision, grant: playGrant({ ...place, signer: by.signer, recipient, chainHead: organisation.head }) };
};

/** Needs, proposals and pairs as honest clients work on them. */
export const pairActs = (ask: Ask) => ({
  createProfessional: (as: Bearer, id: string, change: Change = {}) =>
    ask(DOCUMENTS.create, { id, input: { name: 'Member Lark', kind: 'mp', maxPairs: 2, ...change } }, as),
  editProfessional: (as: Bearer, id: string, version: number, change: Change = {}) =>
    ask(DOCUMENTS.edit, { id, version, input: { name: 'Member Lark', kind: 'mp', maxPairs: 2, ...change } }, as),
  sign: (member: SigningMember, organisation: PlayOrganisation, professional: string, change: Change = {}) => {
    const statement = { organisation: organisation.id, professional, version: 1, day: dayOf(new Date()) };
    const signature = text(member.signer.sign(confidentialityMessage(statement)));
    return ask(DOCUMENTS.sign, { professional, textVersion: 1, day: statement.day, signature, ...change }, member);
  },
  writeProfile: (as: Bearer, professional: string, profile: PlayDocument) =>
    ask(DOCUMENTS.profile, { professional, profile }, as),
  professionals: (as: Bearer) => ask<readonly Asked[]>(DOCUMENTS.professionals, {}, as),
  needs: (as: Bearer) => ask<readonly ShownNeed[]>(DOCUMENTS.needs, {}, as),
  ask: (defender: PlayDefender, change: Change = {}) =>
    ask<ShownNeed>(
      DOCUMENTS.ask,
      { origin: 'application', entries: [defender.writeEntry('request')], ...change },
      defender,
    ),
  endNeed: (as: Bearer, need: string, version: number) => ask<ShownNeed>(DOCUMENTS.endNeed, { need, version }, as),
  /** The newest hundred that they see. */
  pairs: async (as: Bearer) => {
    const { edges } = await ask<{ readonly edges: readonly { readonly node: ShownPair }[] }>(DOCUMENTS.pairs, {}, as);
    return edges.map(({ node }) => node);
  },
  propose: (as: Bearer, need: string, professional: string, version = 1) =>
    ask<ShownPair>(DOCUMENTS.propose, { need, professional, version }, as),
  show: (as: Bearer, pairing: string, shared: readonly unknown[]) =>
    ask<ShownPair>(DOCUMENTS.show, { pairing, shared }, as),
  answer: (as: Bearer, pairing: string, answer: 'no' | 'yes', change: Change = {}) =>
    ask<ShownPair>(DOCUMENTS.answer, { pairing, answer, ...change }, as),
  begin: (as: Bearer, pairing: string, version: number, change: Change = {}) =>
    ask<ShownPair>(DOCUMENTS.begin, { pairing, version, rhythmDays: 14, shared: [], ...change }, as),
  move: (as: Bearer, pairing: string, to: string, version: number, change: Change = {}) =>
    ask<ShownPair>(DOCUMENTS.move, { pairing, to, version, ...change }, as),
  checkIn: (as: Bearer, checkIn: string, change: Change = {}) =>
    ask<ShownPair>(DOCUMENTS.checkIn, { checkIn, ...change }, as),
  raise: (as: Bearer, pairing: string) => ask<ShownPair>(DOCUMENTS.raise, { pairing }, as),
  handle: (as: Bearer, alarm: string, version: number) => ask<ShownPair>(DOCUMENTS.handle, { alarm, version }, as),
  draft: (as: Bearer, pairing: string, entry: PlayDocument, id = randomUUID()) =>
    ask<ShownPair>(DOCUMENTS.draft, { pairing, id, kind: 'letter', entry }, as),
  work: (as: Bearer, action: string, to: string, version: number, change: Change = {}) =>
    ask<ShownPair>(DOCUMENTS.work, { action, to, version, ...change }, as),
});

export type PairActs = ReturnType<typeof pairActs>;

/** A professional whose team has keys and one member, who has signed. */
export async function briefedProfessional(
  { db, organisation }: { readonly db: TestDatabase; readonly organisation: PlayOrganisation },
  act: PairActs,
  coordinator: Bearer,
  change: Change = {},
): Promise<PlayProfessional> {
  const id = randomUUID();
  const team = `pro:${id}`;
  await organisation.rotate(team);
  const member = await signingMember(db, 'professional', team);
  const made = await act.createProfessional(coordinator, id, change);
  const signed = await act.sign(member, organisation, id);
  if (made.__typename !== 'Professional' || signed.__typename !== 'Professional')
    throw new Error(`no professional: ${made.__typename}, ${signed.__typename}`);
  return { id, team, member };
}
