import type { Action } from '@vrijhaven/access';

/** The condition under which this actor sees the row that an alias stands for. */
export type May = (action: Action, alias: string) => string;

/** Whether the resolver gives a value of this name: what nobody asks for need not stand in the statement. */
export type Has = (name: string) => boolean;

/**
 * SQL as a slice writes it. `{name}` stands for a value that the resolver gives, or for an argument of the field; values
 * are parameters of the statement, always.
 */
export type Sql = string | ((may: May, has: Has) => string);

/** One value of the row; what is binary, an hour or an id that is a number says so, being written in its own way. */
export type Leaf = Sql | { readonly bytes: Sql } | { readonly hour: Sql } | { readonly number: Sql };

/** Where related rows are, and who sees them: an action with the alias of their table, or whoever sees their parent. */
export interface Relation {
  readonly from: Sql;
  readonly where: Sql;
  readonly order?: string;
  readonly seen: readonly [action: Action, alias: string] | 'with its parent';
  /** Names of the field's arguments. */
  readonly takes?: readonly string[];
  /** A list among the fields of a related row without which it is as if the row were not there. */
  readonly needs?: string;
}

/** A field: a value, an object made of the same row, related rows, or the first of them. */
export type Field =
  | Leaf
  | { readonly object: ReadModel }
  | ({ readonly rows: ReadModel } & Relation)
  | ({ readonly one: ReadModel } & Relation);

/** How a type of the schema is read from rows of fixed aliases: by the names that its class has for its fields. */
export interface ReadModel {
  readonly type: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Names in the schema that differ from those of the class. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** What a root field answers: a list of rows, or one object over what `with` prepares. */
export type RootRead =
  | ({ readonly rows: ReadModel } & Omit<Relation, 'takes' | 'needs'>)
  | { readonly object: ReadModel; readonly with: Sql };

/** By field of Query. */
export type RootReads = Readonly<Record<string, RootRead>>;

/** Declares how a type is read; every field of its class must be said. */
export const readModel = <Row extends object>(
  type: string,
  fields: { readonly [Name in keyof Row]-?: Field },
  renamed: { readonly [Name in keyof Row]?: string } = {},
): ReadModel => ({
  type,
  fields,
  renamed: renamed as Readonly<Record<string, string>>,
});

/** A binary column. */
export const bytes = (sql: Sql): Leaf => ({ bytes: sql });

/** A moment, stored by the hour. */
export const hour = (sql: Sql): Leaf => ({ hour: sql });

/** An id that is a number; all others are UUIDs. */
export const numbered = (sql: Sql): Leaf => ({ number: sql });

export const isNumbered = (leaf: Leaf): boolean => typeof leaf === 'object' && 'number' in leaf;

export const isLeaf = (field: Field): field is Leaf =>
  typeof field !== 'object' || 'bytes' in field || 'hour' in field || 'number' in field;

export const leafSql = (leaf: Leaf): Sql => {
  if (typeof leaf === 'string' || typeof leaf === 'function') return leaf;
  if ('number' in leaf) return leaf.number;
  return 'bytes' in leaf ? leaf.bytes : leaf.hour;
};

/** The name that the schema has for a field of the class. */
export const schemaName = ({ renamed }: ReadModel, name: string): string => renamed[name] ?? name;

export const orderBy = (order: string | undefined): string => (order === undefined ? '' : `order by ${order}`);

// `::text[]` and `'{}'` are no names.
const NAMES = /\{([a-z][A-Za-z]*)\}/g;

/** SQL with a placeholder for each name in it. */
export const filled = (
  sql: Sql,
  { may, has }: { readonly may: May; readonly has: Has },
  placeholder: (name: string) => string,
): string => (typeof sql === 'string' ? sql : sql(may, has)).replace(NAMES, (_, name: string) => placeholder(name));
