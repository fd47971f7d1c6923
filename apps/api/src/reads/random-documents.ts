import fc from 'fast-check';
import type { GraphQLArgument, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';

/** A document twice: once as text can be answered, once with a directive that nobody plans for. */
export interface Asked {
  readonly document: string;
  readonly ordinary: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a document may declare; it declares what it uses. */
const VARIABLES = ['$from: Day! = "2031-01-01"', '$until: Day!', '$first: Int! = 2', '$some: String'];
const declared = (text: string): string => {
  const used = VARIABLES.filter((each) => new RegExp(`\\${each.split(':')[0] ?? ''}\\b`).test(text));
  return used.length === 0 ? '' : `(${used.join(', ')})`;
};
const DAYS = ['2026-06-01', '2031-01-01', '2031-01-15', '2031-03-01', '2032-01-01', '2199-01-01'];
const ALIASES = ['a', 'name', 'id', '__proto__', 'constructor', 'data', 'A_1'];

const literalOf = (type: GraphQLInputType): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return fc.array(literalOf(type.ofType), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  const literals: Readonly<Record<string, readonly string[]>> = {
    Day: [...DAYS.map((day) => `"${day}"`), '$from', '$until'],
    Int: ['1', '2', '3', '100', '0', '$first'],
    String: ['"bm9uc2Vuc2U"', '$some', 'null'],
    ID: ['"00000000-0000-4000-8000-000000000000"', '"x"'],
    Boolean: ['true', 'false'],
  };
  return fc.constantFrom(...(literals[getNamedType(type).name] ?? ['null']));
};

const argumentsOf = (args: readonly GraphQLArgument[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...args.map(({ name, type, defaultValue }) => {
        const given = literalOf(type).map((literal) => `${name}: ${literal}`);
        return isNonNullType(type) && defaultValue === undefined ? given : fc.option(given, { nil: '', freq: 2 });
      }),
    )
    .map((all) => all.filter((each) => each !== ''))
    .map((all) => (all.length === 0 ? '' : `(${all.join(', ')})`));

/** Two of one key must ask the same, and hardly ever do. */
const keyOf = (text: string): string => /[_A-Za-z]\w*/.exec(text.replace(/^\.\.\. (on \w+ )?\{ /, ''))?.[0] ?? text;

/** What is asked of one object: fields by chance, some under other names, some in fragments, some twice. */
const selectionOf = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 1 || !isObjectType(getNamedType(field.type)),
  );
  const field = fc.constantFrom(...fields).chain(({ name, args, type: answer }) => {
    const inner = getNamedType(answer);
    return fc
      .tuple(
        fc.option(fc.constantFrom(...ALIASES), { nil: undefined, freq: 6 }),
        argumentsOf(args),
        isObjectType(inner) ? selectionOf(inner, depth - 1) : fc.constant(''),
      )
      .map(([alias, given, below]) => `${alias === undefined ? '' : `${alias}: `}${name}${given}${below}`);
  });
  const one = fc.oneof(
    { weight: 8, arbitrary: field },
    { weight: 1, arbitrary: fc.constant('__typename') },
    { weight: 1, arbitrary: field.map((text) => `... on ${type.name} { ${text} }`) },
    { weight: 1, arbitrary: field.map((text) => `... { ${text} }`) },
  );
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 7, selector: (text) => keyOf(text) })
    .map((all) => ` { ${all.join(' ')} }`);
};

/** Documents over these root fields, most of them valid. */
export const documentsOver = (schema: GraphQLSchema, roots: readonly string[]): fc.Arbitrary<Asked> => {
  const query = schema.getQueryType()?.getFields() ?? {};
  const root = fc.constantFrom(...roots).chain((name) => {
    const { args = [], type } = query[name] ?? {};
    const answer = type && getNamedType(type);
    if (!isObjectType(answer)) throw new Error(`${name} answers no object`);
    return fc
      .tuple(fc.boolean(), argumentsOf(args), selectionOf(answer, 4))
      .map(([isRenamed, given, below]) => [`${isRenamed ? 'other: ' : ''}${name}${given}`, below] as const);
  });
  return fc
    .tuple(
      fc.uniqueArray(root, { minLength: 1, maxLength: 2, selector: ([head]) => head.startsWith('other') }),
      fc.record({
        until: fc.constantFrom(...DAYS),
        from: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
        some: fc.constantFrom(null, 'bm9uc2Vuc2U'),
      }),
    )
    .map(([all, variables]) => {
      const text = all.map(([head, below]) => `${head}${below}`).join(' ');
      const ordinary = all.map(([head, below]) => `${head} @include(if: true)${below}`).join(' ');
      const variant = (selection: string) => `query Chance${declared(text)} { ${selection} }`;
      return { document: variant(text), ordinary: variant(ordinary), variables };
    });
};
