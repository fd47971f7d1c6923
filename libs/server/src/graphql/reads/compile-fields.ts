import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isNonNullType, isObjectType } from 'graphql';
import { leafText } from './leaf-text';
import type { Field, Has, May, ReadModel, Relation } from './read-model';
import { filled, isLeaf, isNumbered, leafSql, orderBy, schemaName } from './read-model';
import type { Piece } from './pieces';
import { joined } from './pieces';
import type { Fragments } from './selected-fields';
import { NotAsText, selectedFields } from './selected-fields';

/** One parameter of the statement: a value of the resolver's, an argument of a field, or a key that the document chose. */
export type Parameter =
  | { readonly value: string }
  | { readonly argument: string; readonly of: GraphQLField<unknown, unknown>; readonly node: FieldNode }
  | { readonly key: string };

export interface Compiling {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly may: May;
  readonly has: Has;
  /** The placeholder of a parameter. */
  readonly take: (parameter: Parameter) => string;
}

interface At {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** A list without its brackets that was read beside the row already, to be taken once. */
interface Beside {
  readonly name: string;
  readonly sql: string;
}

/** Stands where an object must be and is not whole; JSON has no such character, so it is found in the answer. */
export const BROKEN = '\u0001';
const orBroken = (text: string): string => `coalesce(${text}, E'\\x01')`;

const typeOf = ({ schema }: Compiling, { type }: ReadModel): GraphQLObjectType => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new NotAsText();
  return found;
};

/** Names in the SQL of a field are its arguments, or values of the resolver's. */
export const placeholders =
  ({ take }: Compiling, takes: readonly string[] = [], at?: At) =>
  (name: string): string =>
    at && takes.includes(name) ? take({ argument: name, of: at.field, node: at.node }) : take({ value: name });

/** The JSON text of what is asked of an object, null where it is not whole. */
export const objectPieces = (
  compiling: Compiling,
  model: ReadModel,
  nodes: readonly FieldNode[],
  beside?: Beside,
): Piece[] => {
  let ready = beside;
  const pieces: Piece[] = ['{'];
  for (const [key, [node, ...others]] of selectedFields(model.type, nodes, compiling.fragments)) {
    if (node === undefined) continue;
    const name = node.name.value;
    pieces.push(pieces.length === 1 ? '"' : ',"');
    // A key of the document's own is a value like any other.
    pieces.push(key === name ? name : { sql: `${compiling.take({ key })}::text` }, '":');
    if (name === '__typename') pieces.push(`"${model.type}"`);
    else if (ready?.name === name) {
      pieces.push('[', { sql: ready.sql }, ']');
      ready = undefined;
    } else pieces.push(...fieldPieces(compiling, model, [node, ...others]));
  }
  return [...pieces, '}'];
};

const fieldPieces = (compiling: Compiling, model: ReadModel, nodes: readonly [FieldNode, ...FieldNode[]]): Piece[] => {
  const [node] = nodes;
  const field = typeOf(compiling, model).getFields()[node.name.value];
  const [, declared] = Object.entries(model.fields).find(([name]) => schemaName(model, name) === node.name.value) ?? [];
  if (field === undefined || declared === undefined) throw new NotAsText();
  if (isLeaf(declared)) {
    const sql = filled(leafSql(declared), compiling, placeholders(compiling));
    return leafText(field.type, sql, { numbered: isNumbered(declared) });
  }
  if ('object' in declared) return objectPieces(compiling, declared.object, nodes);
  const related = relationPiece(compiling, declared, nodes, { field, node });
  if ('rows' in declared) return ['[', related, ']'];
  return [isNonNullType(field.type) ? related : { sql: `coalesce(${joined([related])}, 'null')` }];
};

/** The list without its brackets of what a row must have at least one of, as the document asks for it first. */
const besideText = (compiling: Compiling, model: ReadModel, name: string, nodes: readonly FieldNode[]): string => {
  const field = typeOf(compiling, model).getFields()[name];
  const declared = model.fields[name];
  if (field === undefined || declared === undefined || isLeaf(declared) || !('rows' in declared)) throw new NotAsText();
  const asked = [...selectedFields(model.type, nodes, compiling.fragments).values()].find(
    ([first]) => first?.name.value === name,
  );
  return joined([relationPiece(compiling, declared, asked ?? [])]);
};

/** The object, or the list's entries. */
export const relationPiece = (
  compiling: Compiling,
  relation: Extract<Field, Relation>,
  nodes: readonly FieldNode[],
  at?: At,
): Piece => {
  const model = 'rows' in relation ? relation.rows : relation.one;
  const { needs, takes, order, seen } = relation;
  const fill = (part: Relation['from']) => filled(part, compiling, placeholders(compiling, takes, at));
  const from = [fill(relation.from)];
  const where = [fill(relation.where), ...(seen === 'with its parent' ? [] : [compiling.may(...seen)])];
  if (needs !== undefined) {
    // `offset`: or the planner writes the list in twice, to look at it and to show it.
    from.push(`cross join lateral (select ${besideText(compiling, model, needs, nodes)} as list offset 0) beside`);
    where.push(`beside.list <> ''`);
  }
  const beside = needs ? { name: needs, sql: 'beside.list' } : undefined;
  const object = orBroken(joined(objectPieces(compiling, model, nodes, beside)));
  const rows = `from ${from.join(' ')} where ${where.join(' and ')}`;
  return 'rows' in relation
    ? { entries: { each: object, rows, order: orderBy(order) } }
    : { sql: `(select ${object} ${rows} ${orderBy(order)} limit 1)` };
};
