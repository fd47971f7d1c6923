import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { Field, Leaf, May, ReadModel, RootRead, Sql } from './read-model';
import { filled, isLeaf, leafSql } from './read-model';

/** Placeholders by the names that the SQL of a model has for values and arguments. */
export type Given = Readonly<Record<string, string>>;

interface Means {
  readonly may: May;
  readonly given: Given;
}

const leafJson = (leaf: Leaf, sql: string): string => {
  if (typeof leaf === 'object' && 'bytes' in leaf) return `translate(encode(${sql}, 'base64'), E'+/=\\n', '-_')`;
  if (typeof leaf === 'object' && 'hour' in leaf)
    return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  return sql;
};

const fill = ({ may, given }: Means, sql: Sql): string =>
  filled(sql, may, (name) => {
    const found = given[name];
    if (found === undefined) throw new Error(`nothing is given for ${name}`);
    return found;
  });

/** What takes arguments is there only where they are given. */
const isWanted = (field: Field, { given }: Means): boolean =>
  isLeaf(field) || !('takes' in field) || (field.takes ?? []).every((name) => name in given);

const fieldJson = (means: Means, field: Field): string => {
  if (isLeaf(field)) return leafJson(field, fill(means, leafSql(field)));
  if ('object' in field) return objectJson(means, field.object);
  const model = 'rows' in field ? field.rows : field.one;
  const from = [fill(means, field.from)];
  const where = [fill(means, field.where), ...(field.seen === 'with its parent' ? [] : [means.may(...field.seen)])];
  const needed = field.needs === undefined ? undefined : model.fields[field.needs];
  if (needed !== undefined) {
    from.push(`cross join lateral (select ${fieldJson(means, needed)} as list) beside`);
    where.push(`json_array_length(beside.list) > 0`);
  }
  const object = objectJson(means, model, field.needs);
  const rows = `from ${from.join(' ')} where ${where.join(' and ')}`;
  return 'rows' in field
    ? `(select coalesce(json_agg(${object} order by ${field.order}), '[]') ${rows})`
    : `(select ${object} ${rows} order by ${field.order} limit 1)`;
};

const objectJson = (means: Means, { fields }: ReadModel, beside?: string): string =>
  `json_build_object(${Object.entries(fields)
    .filter(([, field]) => isWanted(field, means))
    .map(([name, field]) => `'${name}', ${name === beside ? 'beside.list' : fieldJson(means, field)}`)
    .join(', ')})`;

/**
 * SQL for everything of a row as JSON, by the names of its class: what acts answer with, and what a document is answered
 * from whose selection nobody has planned.
 */
export const wholeJson = (model: ReadModel, actor: Actor, given: Given = {}): string =>
  objectJson({ may: (action, alias) => visibleTo(actor, action, alias), given }, model);

/** The statement for everything that a root field may answer this actor; its only value is `answer`. */
export const wholeStatement = (read: RootRead, actor: Actor, given: Given = {}): string => {
  const means: Means = { may: (action, alias) => visibleTo(actor, action, alias), given };
  if ('object' in read) return `with ${fill(means, read.with)} select ${objectJson(means, read.object)} as answer`;
  return `select ${fieldJson(means, read)} as answer`;
};
