import type { Ask } from './ask';

interface Bearer {
  readonly token: string;
}
interface Span {
  readonly from: string;
  readonly until: string;
}
type Change = Readonly<Record<string, unknown>>;

const BLOCK = `id place kind reason period { from until } series version`;
const PLACE = `id name turnoverDays attributes retiredOn version`;
const REFUSED = `... on PlaceOccupied { stays { from until } blocks { from until } }
  ... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;
const MOVED = `... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields }`;

const DOCUMENTS = {
  block: `mutation ($place: ID!, $period: PeriodInput!, $kind: BlockKind!, $reason: BlockReason!, $years: Int!,
      $idempotencyKey: ID!) {
    createBlock(place: $place, period: $period, kind: $kind, reason: $reason, years: $years,
      idempotencyKey: $idempotencyKey) { __typename ... on Block { ${BLOCK} } ${REFUSED} } }`,
  moveBlock: `mutation ($id: ID!, $place: ID!, $period: PeriodInput!, $version: Int!, $idempotencyKey: ID!) {
    moveBlock(id: $id, place: $place, period: $period, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on Block { ${BLOCK} } ${REFUSED} } }`,
  removeBlock: `mutation ($id: ID!, $version: Int!, $later: Boolean!, $idempotencyKey: ID!) {
    removeBlock(id: $id, version: $version, later: $later, idempotencyKey: $idempotencyKey) {
      __typename ... on BlocksRemoved { count } ${MOVED} } }`,
  addPlace: `mutation ($city: ID!, $input: PlaceInput!, $idempotencyKey: ID!) {
    addPlace(city: $city, input: $input, idempotencyKey: $idempotencyKey) {
      __typename ... on Place { ${PLACE} } ${REFUSED} } }`,
  editPlace: `mutation ($id: ID!, $version: Int!, $input: PlaceInput!, $idempotencyKey: ID!) {
    editPlace(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      __typename ... on Place { ${PLACE} } ${REFUSED} } }`,
  retire: `mutation ($id: ID!, $version: Int!, $from: Day!, $idempotencyKey: ID!) {
    retirePlace(id: $id, version: $version, from: $from, idempotencyKey: $idempotencyKey) {
      __typename ... on Place { ${PLACE} } ${REFUSED} } }`,
  restore: `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
    restorePlace(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      __typename ... on Place { ${PLACE} } ${REFUSED} } }`,
  order: `mutation ($id: ID!, $version: Int!, $places: [ID!]!, $idempotencyKey: ID!) {
    orderPlaces(id: $id, version: $version, places: $places, idempotencyKey: $idempotencyKey) {
      __typename ... on City { version places { id } } ${MOVED} } }`,
  editCity: `mutation ($id: ID!, $version: Int!, $languages: [String!]!, $communities: [String!]!,
      $idempotencyKey: ID!) {
    editCity(id: $id, version: $version, languages: $languages, communities: $communities,
      idempotencyKey: $idempotencyKey) { __typename ... on City { languages communities version } ${MOVED} } }`,
};

/** How a city keeps its own house, as honest clients do it; `change` overrides variables. */
export const houseActs = (ask: Ask) => ({
  block: (as: Bearer, place: string, period: Span, change: Change = {}) =>
    ask(DOCUMENTS.block, { place, period, kind: 'closed', reason: 'season', years: 1, ...change }, as),
  moveBlock: (as: Bearer, id: string, place: string, period: Span, version = 1) =>
    ask(DOCUMENTS.moveBlock, { id, place, period, version }, as),
  removeBlock: (as: Bearer, id: string, change: Change = {}) =>
    ask(DOCUMENTS.removeBlock, { id, version: 1, later: false, ...change }, as),
  addPlace: (as: Bearer, city: string, input: object) => ask(DOCUMENTS.addPlace, { city, input }, as),
  editPlace: (as: Bearer, id: string, input: object, version = 1) =>
    ask(DOCUMENTS.editPlace, { id, version, input }, as),
  retire: (as: Bearer, id: string, from: string, version = 1) => ask(DOCUMENTS.retire, { id, version, from }, as),
  restore: (as: Bearer, id: string, version: number) => ask(DOCUMENTS.restore, { id, version }, as),
  order: (as: Bearer, id: string, places: readonly string[], version = 1) =>
    ask(DOCUMENTS.order, { id, version, places }, as),
  editCity: (as: Bearer, id: string, facts: { languages: string[]; communities: string[] }, version = 1) =>
    ask(DOCUMENTS.editCity, { id, version, ...facts }, as),
});

export type HouseActs = ReturnType<typeof houseActs>;
