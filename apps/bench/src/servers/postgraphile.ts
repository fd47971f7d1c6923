import type { BenchOperation, OperationName } from '../operations/operation';

const STAY = `id: rowId place: placeId city: citySlug application: applicationId
  period { start { value } end { value } } occupied { end { value } } state version`;
const BLOCK = `id: rowId place: placeId kind reason period { start { value } end { value } } series version`;

/** Our operations in the words of a schema that is made from tables; what it has no words for is not asked. */
const TEXTS: Readonly<Partial<Record<OperationName, string>>> = {
  board: `query ($from: Date!, $until: Date!) { cities { nodes {
    id: rowId slug name since languages communities version
    places { nodes { id: rowId name turnoverDays attributes retiredOn version
      residencies: stays(spanFrom: $from, spanUntil: $until) { nodes { ${STAY} } }
      blocks: shut(spanFrom: $from, spanUntil: $until) { nodes { ${BLOCK} } } } } } } }`,
  page: `query ($first: Int!) { applications: officeCases(first: $first) {
    pageInfo { hasNextPage } nodes {
      id: rowId call: callId state version submittedOn since unreadForOffice signKey kemKey
      summary: newestSummary { compartment schema: schemaVersion revision previous author: authorId envelope
        signature writtenOn layer hash grants: officeGrants { nodes {
          recipient generation grant: grantBytes granter: granterId chainHead grantedOn } } } } } }`,
  editions: `query { editions { nodes {
    id: rowId slug title placeName startsOn endsOn languages seats perCountry offerDays state keyGeneration
    call: callId version modules: editionModules { nodes { id: rowId title day } }
    tasks: editionTasks { nodes { id: rowId title dueOn } } } } }`,
};

export const POSTGRAPHILE_KNOWS = Object.keys(TEXTS) as readonly OperationName[];

export const postgraphileText = ({ name }: BenchOperation): string => TEXTS[name] ?? '';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BYTES = new Set(['signKey', 'kemKey', 'previous', 'envelope', 'signature', 'hash', 'grant', 'chainHead']);

const valueAt = (range: unknown, bound: 'start' | 'end'): unknown =>
  (range as Record<string, { value: unknown } | undefined>)[bound]?.value;

/** Lists without their wrapping, ranges and bytes as we write them; keys of an application in an object of their own. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (Array.isArray(value['nodes']) && Object.keys(value).length === 1) return value['nodes'].map(plain);
  const { period, occupied, signKey, kemKey, ...rest } = value;
  const fields = Object.entries(rest).map(([name, inner]) => [
    name,
    BYTES.has(name) && typeof inner === 'string' ? Buffer.from(inner, 'base64').toString('base64url') : plain(inner),
  ]);
  const url = (text: unknown): string => Buffer.from(String(text), 'base64').toString('base64url');
  return {
    ...(Object.fromEntries(fields) as Json),
    ...(period === undefined ? {} : { period: { from: valueAt(period, 'start'), until: valueAt(period, 'end') } }),
    ...(occupied === undefined ? {} : { freeFrom: valueAt(occupied, 'end') }),
    ...(signKey === undefined ? {} : { keys: { signKey: url(signKey), kemKey: url(kemKey) } }),
  };
};

const by =
  (name: string, factor = 1) =>
  (left: Json, right: Json): number =>
    factor * String(left[name]).localeCompare(String(right[name]), 'en', { numeric: true });

const listOf = (value: Json, name: string): Json[] => value[name] as Json[];

const SORTED: Readonly<Partial<Record<OperationName, (data: Json) => unknown>>> = {
  board: (data) => ({
    cities: listOf(data, 'cities')
      .sort(by('since'))
      .map((city) => ({ ...city, places: listOf(city, 'places').sort(by('name')) })),
  }),
  page: (data) => {
    const { nodes, ...applications } = data['applications'] as Json;
    return { applications: { ...applications, edges: (nodes as Json[]).map((node) => ({ node })) } };
  },
  editions: (data) => ({
    editions: listOf(data, 'editions')
      .sort(by('startsOn', -1))
      .map((edition) => ({
        ...edition,
        modules: listOf(edition, 'modules').sort(by('day')),
        tasks: listOf(edition, 'tasks').sort(by('dueOn')),
      })),
  }),
};

/** What it said, as our API says it. It orders by what is indexed alone, so the rest is put in order here. */
export const fromPostgraphile = ({ name }: BenchOperation, data: unknown): unknown =>
  SORTED[name]?.(plain(data) as Json);

/** Its own cursors differ from ours and lead to the same place; of an answer of ours they are left out. */
export const withoutCursor = (answer: unknown): unknown => {
  const { applications, ...rest } = answer as { applications?: { pageInfo: Json } };
  if (applications === undefined) return answer;
  const { hasNextPage } = applications.pageInfo;
  return { ...rest, applications: { ...applications, pageInfo: { hasNextPage } } };
};
