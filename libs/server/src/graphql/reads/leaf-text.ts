import { getNullableType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { base64urlSql } from './base64url-sql';

const quoted = (text: string): string => `'"' || ${text} || '"'`;
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Writes a value as JSON as its scalar would; null for null. The casts hold whatever a slice declares to be JSON. */
const SCALARS: Readonly<Record<string, (sql: string) => string>> = {
  ID: (sql) => `to_json((${sql})::text)::text`,
  String: (sql) => `to_json((${sql})::text)::text`,
  Int: (sql) => `(${sql})::integer::text`,
  Boolean: (sql) => `(${sql})::boolean::text`,
  Day: (sql) => `to_json((${sql})::date)::text`,
  Bytes: (sql) => quoted(base64urlSql(sql)),
};

/** The same for what the scalar would refuse: null then as well. */
const STRICT: Readonly<Record<string, (sql: string) => string>> = {
  Hour: (sql) =>
    `case when extract(epoch from ${sql}) % 3600 = 0
      then '"' || to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.000Z"' end`,
};

export const hasText = (type: GraphQLOutputType): boolean => {
  const inner = getNullableType(type);
  if (isListType(inner)) return isNonNullType(inner.ofType) && String(inner.ofType.ofType) === 'String';
  return isEnumType(inner) || (isScalarType(inner) && (inner.name in SCALARS || inner.name in STRICT));
};

/**
 * SQL for the JSON text of a value. Null where the schema has no room for what is there: the answer is then given in
 * the ordinary way, which says what is wrong with it.
 */
export const leafText = (type: GraphQLOutputType, sql: string): string => {
  const inner = getNullableType(type);
  const orNull = (strict: string) =>
    isNonNullType(type) ? strict : `case when (${sql}) is null then 'null' else ${strict} end`;
  if (isListType(inner))
    return orNull(`case when array_position(${sql}, null) is null then to_json((${sql})::text[])::text end`);
  if (isEnumType(inner)) {
    const names = inner.getValues().map(({ name }) => name);
    return orNull(`case when (${sql}) in (${list(names)}) then ${quoted(`(${sql})`)} end`);
  }
  const name = String(inner);
  const strict = STRICT[name];
  if (strict) return orNull(strict(sql));
  const text = SCALARS[name]?.(sql) ?? 'null';
  return isNonNullType(type) ? `(${text})` : `coalesce(${text}, 'null')`;
};
