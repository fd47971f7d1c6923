import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { base64urlSql } from './base64url-sql';
import type { Asker } from './compile-read';
import { isGiven } from './compile-read';
import type { Field, Has, Leaf, May, ReadModel, Relation, RootRead, Sql } from './read-model';
import { filled, isLeaf, leafSql, orderBy } from './read-model';

/** Placeholders by the names that the SQL of a model has for values and arguments. */
export type Given = Readonly<Record<string, string>>;

/** SQL by field for what was read beside the row already. */
export type Ready = Readonly<Record<string, string>>;

interface Means {
  readonly may: May;
  readonly has: Has;
  /** The placeholder of a value. */
  readonly take: (name: string) => string | undefined;
  readonly knows: (name: string) => boolean;
}

const leafJson = (leaf: Leaf, sql: string): string => {
  if (typeof leaf === 'object' && 'bytes' in leaf) return base64urlSql(sql);
  if (typeof leaf === 'object' && 'hour' in leaf)
    return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  return sql;
};

const fill = (means: Means, sql: Sql): string =>
  filled(sql, means, (name) => {
    const found = means.take(name);
    if (found === undefined) throw new Error(`nothing is given for ${name}`);
    return found;
  });

/** What takes arguments is there only where they are given. */
const isWanted = (field: Field, { knows }: Means): boolean =>
  isLeaf(field) || !('takes' in field) || (field.takes ?? []).every(knows);

const relationJson = (means: Means, relation: Extract<Field, Relation>): string => {
  const model = 'rows' in relation ? relation.rows : relation.one;
  const { needs, seen, order } = relation;
  const from = [fill(means, relation.from)];
  const where = [fill(means, relation.where), ...(seen === 'with its parent' ? [] : [means.may(...seen)])];
  const needed = needs === undefined ? undefined : model.fields[needs];
  if (needed !== undefined) {
    from.push(`cross join lateral (select ${fieldJson(means, needed)} as list offset 0) beside`);
    where.push(`json_array_length(beside.list) > 0`);
  }
  const object = objectJson(means, model, needs === undefined ? {} : { [needs]: 'beside.list' });
  const rows = `from ${from.join(' ')} where ${where.join(' and ')}`;
  return 'rows' in relation
    ? `(select coalesce(json_agg(${object} ${orderBy(order)}), '[]') ${rows})`
    : `(select ${object} ${rows} ${orderBy(order)} limit 1)`;
};

const fieldJson = (means: Means, field: Field): string => {
  if (isLeaf(field)) return leafJson(field, fill(means, leafSql(field)));
  return 'object' in field ? objectJson(means, field.object) : relationJson(means, field);
};

const objectJson = (means: Means, { fields }: ReadModel, ready: Ready = {}): string =>
  `json_build_object(${Object.entries(fields)
    .filter(([, field]) => isWanted(field, means))
    .map(([name, field]) => `'${name}', ${ready[name] ?? fieldJson(means, field)}`)
    .join(', ')})`;

const mayOf =
  (actor: Actor): May =>
  (action, alias) =>
    visibleTo(actor, action, alias);

/** SQL for everything of a row as JSON, by the names of its class: what acts answer with. */
export const wholeJson = (model: ReadModel, actor: Actor, given: Given = {}, ready: Ready = {}): string => {
  const knows = (name: string) => name in given;
  return objectJson({ may: mayOf(actor), has: knows, knows, take: (name) => given[name] }, model, ready);
};

/** Everything that a root field may answer; `names` are of the values with which it is asked. */
export const wholeStatement = (
  read: RootRead,
  { actor, values }: Asker,
): { readonly sql: string; readonly names: readonly string[] } => {
  const names: string[] = [];
  const knows = (name: string) => name in values;
  const take = (name: string) => {
    if (!knows(name)) return undefined;
    const at = names.indexOf(name);
    return `$${String(at < 0 ? names.push(name) : at + 1)}`;
  };
  const means: Means = { may: mayOf(actor), has: (name) => isGiven(values, name), knows, take };
  const sql =
    'object' in read
      ? `with ${fill(means, read.with)} select ${objectJson(means, read.object)} as answer`
      : `select ${relationJson(means, read)} as answer`;
  return { sql, names };
};
