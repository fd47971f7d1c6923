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

// What is written more than once into an expression is read once, where reading it asks a table.
const once = (sql: string, write: (value: string) => string): string =>
  /\bselect\b/.test(sql) ? `(select ${write('once.v')} from (select ${sql} as v offset 0) once)` : write(sql);

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

const strictText = (type: GraphQLOutputType): ((sql: string) => string) | undefined => {
  if (isListType(type))
    return (sql) => `case when array_position(${sql}, null) is null then to_json((${sql})::text[])::text end`;
  if (!isEnumType(type)) return STRICT[String(type)];
  const names = list(type.getValues().map(({ name }) => name));
  return (sql) => `case when (${sql}) in (${names}) then ${quoted(`(${sql})`)} end`;
};

/**
 * SQL for the JSON text of a value. Null where the schema has no room for what is there: the answer is then given in
 * the ordinary way, which says what is wrong with it.
 */
export const leafText = (type: GraphQLOutputType, sql: string): string => {
  const inner = getNullableType(type);
  const strict = strictText(inner);
  if (strict)
    return once(sql, (value) =>
      isNonNullType(type) ? strict(value) : `case when (${value}) is null then 'null' else ${strict(value)} end`,
    );
  const text = SCALARS[String(inner)]?.(sql) ?? 'null';
  return isNonNullType(type) ? `(${text})` : `coalesce(${text}, 'null')`;
};
