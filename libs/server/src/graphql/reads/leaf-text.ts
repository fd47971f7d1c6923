import { getNullableType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { base64urlSql } from './base64url-sql';
import type { Piece } from './pieces';
import { joined } from './pieces';

type Write = (sql: string) => string;

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Writes a value as JSON as its scalar would; null for null. The casts hold whatever a slice declares to be JSON. */
const BARE: Readonly<Record<string, Write>> = {
  // As `to_json`, which asks anew for each value what type it has.
  String: (sql) => `json_scalar((${sql})::text)::text`,
  Int: (sql) => `(${sql})::integer::text`,
  Boolean: (sql) => `(${sql})::boolean::text`,
};

/** The same for what stands between quotation marks and, being of these types, holds nothing that JSON would escape. */
const QUOTED: Readonly<Record<string, Write>> = {
  ID: (sql) => `(${sql})::uuid::text`,
  // Connections write days as ISO 8601 does: `dataSourceOptions`.
  Day: (sql) => `(${sql})::date::text`,
  Bytes: base64urlSql,
};
const NUMBER: Write = (sql) => `(${sql})::bigint::text`;

// What is written more than once into an expression is read once, where reading it asks a table.
const once = (sql: string, write: Write): string =>
  /\bselect\b/.test(sql) ? `(select ${write('once.v')} from (select ${sql} as v offset 0) once)` : write(sql);

/** Between quotation marks, and null also for what the scalar would refuse. */
const STRICT: Readonly<Record<string, Write>> = {
  Hour: (sql) =>
    `case when extract(epoch from ${sql}) % 3600 = 0
      then to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.000Z' end`,
};

const isText = (name: string): boolean => name in BARE || name in QUOTED || name in STRICT;

export const hasText = (type: GraphQLOutputType): boolean => {
  const inner = getNullableType(type);
  if (isListType(inner)) return isNonNullType(inner.ofType) && String(inner.ofType.ofType) === 'String';
  return isEnumType(inner) || (isScalarType(inner) && isText(inner.name));
};

const strictText = (type: GraphQLOutputType): Write | undefined => {
  if (!isEnumType(type)) return STRICT[String(type)];
  const names = list(type.getValues().map(({ name }) => name));
  return (sql) => `case when (${sql}) in (${names}) then ${sql} end`;
};

const strings: Write = (sql) =>
  `case when array_position(${sql}, null) is null then to_json((${sql})::text[])::text end`;

const orNull = (sql: string, write: Write): Piece[] => [
  { sql: once(sql, (value) => `case when (${value}) is null then 'null' else ${write(value)} end`) },
];

/**
 * The JSON text of a value. Null where the schema has no room for what is there: the answer is then given in the
 * ordinary way, which says what is wrong with it.
 */
export const leafText = (
  type: GraphQLOutputType,
  sql: string,
  { numbered }: { readonly numbered: boolean },
): Piece[] => {
  const [inner, isNeeded] = [getNullableType(type), isNonNullType(type)];
  const name = String(inner);
  if (isListType(inner)) return isNeeded ? [{ sql: once(sql, strings) }] : orNull(sql, strings);
  const strict = strictText(inner);
  if (strict)
    return isNeeded ? ['"', { sql: once(sql, strict) }, '"'] : orNull(sql, (value) => `'"' || ${strict(value)} || '"'`);
  const bare = BARE[name]?.(sql);
  if (bare !== undefined) return [{ sql: isNeeded ? bare : `coalesce(${bare}, 'null')` }];
  const quoted: Piece[] = ['"', { sql: (numbered ? NUMBER : QUOTED[name])?.(sql) ?? 'null' }, '"'];
  return isNeeded ? quoted : [{ sql: `coalesce(${joined(quoted)}, 'null')` }];
};
