import { randomBytes } from 'node:crypto';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import { text } from './signer';

interface Bearer {
  readonly token: string;
}
type Change = Readonly<Record<string, unknown>>;

const EDITION = `id slug state version seats perCountry keyGeneration call startsOn endsOn
  modules { id day } tasks { id dueOn }`;
const ENROLMENT = `id edition application origin state reason waitingRank enrolledOn offerExpiresOn attendance version
  wasSilent held presences { module presence } tasksDone`;
const REFUSED = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }
  ... on RevisionConflict { revision }`;
const PLAIN = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;
const FILE = `edition { ${EDITION} } enrolments { ${ENROLMENT} } seats { number tag tagSlot enrolment }
  resting events { enrolment change from to reason by member }`;
const OWN = `id application state offerExpiresOn attendance version presences { module presence } tasksDone
  edition { id slug state }`;

const DOCUMENTS = {
  create: `mutation ($slug: String!, $input: EditionInput!, $idempotencyKey: ID!) {
    createEdition(slug: $slug, input: $input, idempotencyKey: $idempotencyKey) {
      __typename ... on Edition { ${EDITION} } ${PLAIN} } }`,
  edit: `mutation ($id: ID!, $version: Int!, $input: EditionInput!, $idempotencyKey: ID!) {
    editEdition(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      __typename ... on Edition { ${EDITION} } ${PLAIN} } }`,
  plan: `mutation ($id: ID!, $version: Int!, $modules: [ModuleInput!]!, $tasks: [TaskInput!]!, $idempotencyKey: ID!) {
    planEdition(id: $id, version: $version, modules: $modules, tasks: $tasks, idempotencyKey: $idempotencyKey) {
      __typename ... on Edition { ${EDITION} } ${PLAIN} } }`,
  move: `mutation ($id: ID!, $version: Int!, $to: EditionState!, $closesOn: Day, $idempotencyKey: ID!) {
    moveEdition(id: $id, version: $version, to: $to, closesOn: $closesOn, idempotencyKey: $idempotencyKey) {
      __typename ... on Edition { ${EDITION} } ${PLAIN} } }`,
  editions: `{ editions { ${EDITION} } }`,
  open: `{ openEditions { ${EDITION} } }`,
  file: `query ($slug: String!) { editionFile(slug: $slug) { ${FILE} } }`,
  advance: `mutation ($id: ID!, $version: Int!, $to: EnrolmentState!, $reason: EnrolmentReason,
      $entries: [DocumentInput!]!, $idempotencyKey: ID!) {
    advanceEnrolment(id: $id, version: $version, to: $to, reason: $reason, entries: $entries,
      idempotencyKey: $idempotencyKey) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  offer: `mutation ($id: ID!, $version: Int!, $tag: Bytes!, $passedOver: [PassedOverInput!]!,
      $entries: [DocumentInput!]!, $idempotencyKey: ID!) {
    offerSeat(id: $id, version: $version, tag: $tag, passedOver: $passedOver, entries: $entries,
      idempotencyKey: $idempotencyKey) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  rank: `mutation ($id: ID!, $version: Int!, $order: [ID!]!, $idempotencyKey: ID!) {
    rankEnrolments(id: $id, version: $version, order: $order, idempotencyKey: $idempotencyKey) {
      __typename ... on EditionFile { ${FILE} } ${PLAIN} } }`,
  mark: `mutation ($id: ID!, $marks: [PresenceInput!]!, $idempotencyKey: ID!) {
    markPresence(id: $id, marks: $marks, idempotencyKey: $idempotencyKey) {
      __typename ... on EditionFile { ${FILE} } ${PLAIN} } }`,
  enrol: `mutation ($edition: ID!, $entry: DocumentInput!, $consent: ConsentInput, $idempotencyKey: ID!) {
    enrol(edition: $edition, entry: $entry, consent: $consent, idempotencyKey: $idempotencyKey) {
      __typename ... on OwnEnrolment { ${OWN} } ${REFUSED} } }`,
  answer: `mutation ($id: ID!, $version: Int!, $accept: Boolean!, $consent: ConsentInput, $idempotencyKey: ID!) {
    answerSeat(id: $id, version: $version, accept: $accept, consent: $consent, idempotencyKey: $idempotencyKey) {
      __typename ... on OwnEnrolment { ${OWN} } ${REFUSED} } }`,
  withdraw: `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
    withdrawEnrolment(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on OwnEnrolment { ${OWN} } ${REFUSED} } }`,
  finish: `mutation ($id: ID!, $task: ID!, $entry: DocumentInput, $idempotencyKey: ID!) {
    finishTask(id: $id, task: $task, entry: $entry, idempotencyKey: $idempotencyKey) {
      __typename ... on OwnEnrolment { ${OWN} } ${REFUSED} } }`,
  mine: `{ myEnrolments { ${OWN} } }`,
};

const words = (title: string) => ({ en: title, nl: title, fr: title, es: title, ar: title });

/** A course in ninety days, with two seats. */
export const editionInput = (change: Change = {}) => ({
  ...{ title: words('An invented course'), placeName: 'An invented house', languages: ['en', 'fr'] },
  ...{ startsOn: addDays(dayOf(new Date()), 90), endsOn: addDays(dayOf(new Date()), 100) },
  ...{ seats: 2, perCountry: 1, offerDays: 14, ...change },
});

export interface ShownEdition extends Asked {
  readonly id: string;
  readonly slug: string;
  readonly state: string;
  readonly version: number;
  readonly modules: readonly { readonly id: string }[];
  readonly tasks: readonly { readonly id: string }[];
}
export interface ShownEnrolment extends Asked {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly waitingRank: number | null;
  readonly offerExpiresOn: string | null;
}
export interface ShownFile {
  readonly edition: ShownEdition;
  readonly enrolments: readonly ShownEnrolment[];
  readonly seats: readonly { readonly number: number; readonly tag: string; readonly enrolment: string }[];
  readonly events: readonly { readonly change: string; readonly reason: string | null; readonly enrolment: string }[];
}

/** A tag as a desk would make one; the server cannot tell. */
export const newTag = (): string => text(randomBytes(16));

/** What is done about courses, as honest clients do it. */
export const courseActs = (ask: Ask) => {
  const move = (as: Bearer, edition: ShownEdition, to: string, change: Change = {}) =>
    ask<ShownEdition>(DOCUMENTS.move, { id: edition.id, version: edition.version, to, ...change }, as);
  return {
    create: (as: Bearer, slug: string, change: Change = {}) =>
      ask<ShownEdition>(DOCUMENTS.create, { slug, input: editionInput(change) }, as),
    edit: (as: Bearer, { id, version }: ShownEdition, change: Change) =>
      ask<ShownEdition>(DOCUMENTS.edit, { id, version, input: editionInput(change) }, as),
    plan: (as: Bearer, { id, version }: ShownEdition, modules: readonly Change[], tasks: readonly Change[]) =>
      ask<ShownEdition>(
        DOCUMENTS.plan,
        {
          ...{ id, version },
          modules: modules.map((each) => ({ title: words('m'), ...each })),
          tasks: tasks.map((each) => ({ title: words('t'), ...each })),
        },
        as,
      ),
    move,
    open: (as: Bearer, edition: ShownEdition) =>
      move(as, edition, 'open', { closesOn: addDays(dayOf(new Date()), 30) }),
    editions: (as: Bearer) => ask<readonly ShownEdition[]>(DOCUMENTS.editions, {}, as),
    openEditions: (as: Bearer) => ask<readonly ShownEdition[]>(DOCUMENTS.open, {}, as),
    file: (as: Bearer, slug: string) => ask<ShownFile | null>(DOCUMENTS.file, { slug }, as),
    advance: (as: Bearer, { id, version }: ShownEnrolment, to: string, change: Change = {}) =>
      ask<ShownEnrolment>(DOCUMENTS.advance, { id, version, to, reason: null, entries: [], ...change }, as),
    offer: (as: Bearer, { id, version }: ShownEnrolment, tag = newTag(), change: Change = {}) =>
      ask<ShownEnrolment>(DOCUMENTS.offer, { id, version, tag, passedOver: [], entries: [], ...change }, as),
    rank: (as: Bearer, { id, version }: ShownEdition, order: readonly string[]) =>
      ask(DOCUMENTS.rank, { id, version, order }, as),
    mark: (as: Bearer, id: string, marks: readonly Change[]) => ask(DOCUMENTS.mark, { id, marks }, as),
    enrol: (defender: PlayDefender, { id, slug }: ShownEdition, change: Change = {}) =>
      ask<ShownEnrolment>(
        DOCUMENTS.enrol,
        {
          ...{ edition: id, entry: defender.writeEntry('course'), consent: defender.consent(`training:${slug}`) },
          ...change,
        },
        defender,
      ),
    answer: (defender: PlayDefender, { id, version }: ShownEnrolment, accept: boolean, consent: unknown = null) =>
      ask<ShownEnrolment>(DOCUMENTS.answer, { id, version, accept, consent }, defender),
    withdraw: (defender: PlayDefender, { id, version }: ShownEnrolment) =>
      ask<ShownEnrolment>(DOCUMENTS.withdraw, { id, version }, defender),
    finish: (defender: PlayDefender, { id }: ShownEnrolment, task: string, entry: unknown = null) =>
      ask<ShownEnrolment>(DOCUMENTS.finish, { id, task, entry }, defender),
    mine: (defender: PlayDefender) => ask<readonly ShownEnrolment[]>(DOCUMENTS.mine, {}, defender),
  };
};

export type CourseActs = ReturnType<typeof courseActs>;
