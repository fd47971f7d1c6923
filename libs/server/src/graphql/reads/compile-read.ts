import type { Action, Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLSchema } from 'graphql';
import type { Parameter } from './compile-fields';
import { objectText, orBroken, placeholders } from './compile-fields';
import type { RootRead, Sql } from './read-model';
import { filled, orderBy } from './read-model';
import type { Fragments } from './selected-fields';
import { NotAsText } from './selected-fields';

export interface CompiledRead {
  /** The only value of a row, `answer`, is the JSON text of what was asked: of all of it, or of one of a list. */
  readonly sql: string;
  /** A row for each of a list, so that no text is as long as all of them together. */
  readonly isList: boolean;
  readonly parameters: readonly Parameter[];
  /** On what its text depends: actors who may ever do the same, with the same values given, get the same statement. */
  readonly actions: readonly Action[];
  readonly names: readonly string[];
}

/** Values of the resolver’s, by the names that the SQL of a read has for them. */
export type Values = Readonly<Record<string, unknown>>;

/** Who asks for what. */
export interface Asker {
  readonly actor: Actor;
  readonly values: Values;
}

export const isGiven = (values: Values, name: string): boolean => (values[name] ?? null) !== null;

/** The parts of an operation that a root field stands in. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Fragments;
}

const same = (one: Parameter, other: Parameter): boolean => {
  if ('value' in one) return 'value' in other && one.value === other.value;
  if ('key' in one) return 'key' in other && one.key === other.key;
  return 'argument' in other && one.argument === other.argument && one.node === other.node;
};

/** Writes the statement for what a document asks of a root field; throws {@link NotAsText} where it cannot. */
export const compileRead = (
  read: RootRead,
  { actor, values }: Asker,
  { schema, fieldNodes, fragments }: Asked,
): CompiledRead => {
  const parameters: Parameter[] = [];
  const actions = new Set<Action>();
  const names = new Set<string>();
  const compiling = {
    schema,
    fragments,
    may: (action: Action, alias: string) => {
      actions.add(action);
      return visibleTo(actor, action, alias);
    },
    has: (name: string) => {
      names.add(name);
      return isGiven(values, name);
    },
    take: (parameter: Parameter) => {
      const at = parameters.findIndex((each) => same(each, parameter));
      return `$${String(at < 0 ? parameters.push(parameter) : at + 1)}`;
    },
  };
  const fill = (sql: Sql) => filled(sql, compiling, placeholders(compiling));
  if ('object' in read) {
    const object = objectText(compiling, read.object, fieldNodes);
    const sql = `with ${fill(read.with)} select ${object} as answer`;
    return { sql, isList: false, parameters, actions: [...actions], names: [...names] };
  }
  const seen = read.seen === 'with its parent' ? 'true' : compiling.may(...read.seen);
  const each = orBroken(objectText(compiling, read.rows, fieldNodes));
  const sql = `select ${each} as answer from ${fill(read.from)} where ${fill(read.where)} and ${seen} ${orderBy(read.order)}`;
  return { sql, isList: true, parameters, actions: [...actions], names: [...names] };
};

const argumentOf = (
  { argument, of, node }: Extract<Parameter, { argument: string }>,
  variables: Readonly<Record<string, unknown>>,
): unknown => {
  try {
    return getArgumentValues(of, node, variables)[argument];
  } catch {
    // The ordinary way says at which field, and what becomes of those around it.
    throw new NotAsText();
  }
};

/** What the statement is asked with: nothing of a document or of a variable is ever in its text. */
export const parameterValues = (
  { parameters }: CompiledRead,
  values: Values,
  variables: Readonly<Record<string, unknown>>,
): unknown[] =>
  parameters.map((parameter) => {
    if ('key' in parameter) return parameter.key;
    if ('argument' in parameter) return argumentOf(parameter, variables) ?? null;
    if (!(parameter.value in values)) throw new NotAsText();
    return values[parameter.value] ?? null;
  });
