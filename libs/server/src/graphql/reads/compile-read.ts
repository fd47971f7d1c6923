import type { Action, Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import { getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLSchema } from 'graphql';
import type { Parameter } from './compile-fields';
import { objectPieces, placeholders, relationPiece } from './compile-fields';
import { spread } from './pieces';
import type { RootRead } from './read-model';
import { filled } from './read-model';
import type { Fragments } from './selected-fields';
import { NotAsText } from './selected-fields';

export interface CompiledRead {
  /** The only value of each row, `answer`, is JSON text: all that was asked, or what {@link spread} makes rows of. */
  readonly sql: string;
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
  const pieces =
    'object' in read
      ? objectPieces(compiling, read.object, fieldNodes)
      : ['[', relationPiece(compiling, read, fieldNodes), ']'];
  const prepared = 'object' in read ? `with ${filled(read.with, compiling, placeholders(compiling))} ` : '';
  const sql = `${prepared}select ${spread(pieces)} as answer`;
  return { sql, parameters, actions: [...actions], names: [...names] };
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
