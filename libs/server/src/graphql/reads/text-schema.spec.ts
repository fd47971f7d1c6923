import type { Actor } from '@vrijhaven/access';
import { ANONYMOUS } from '@vrijhaven/access';
import fc from 'fast-check';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { buildSchema, graphql, parse } from 'graphql';
import { parameterValues } from './compile-read';
import { answerPieces, JsonText, rowPieces } from './json-text';
import type { ReadModel, RootReads } from './read-model';
import { readModel } from './read-model';
import { NotAsText } from './selected-fields';
import { createTextSchema } from './text-schema';

interface Room {
  readonly name: string;
  readonly beds: number;
  readonly guests: readonly object[];
}

const GUEST = readModel<{ readonly name: string }>('Guest', { name: 'g.name' });
const ROOM = readModel<Room>('Room', {
  name: 'r.name',
  beds: 'r.beds',
  guests: {
    ...{ rows: GUEST, from: 'guest g', where: 'g.room = r.id and g.since > {since}::date', order: 'g.name' },
    ...{ seen: ['residency.read', 'g'], takes: ['since'] },
  },
});
const roomsOf = (rows: ReadModel): RootReads => ({
  rooms: {
    rows,
    from: 'room r',
    where: (_, has) => (has('floor') ? 'r.floor = {floor}::integer' : 'true'),
    seen: 'with its parent',
  },
});

const schemaOf = (): GraphQLSchema => {
  const schema = buildSchema(`
    scalar Day
    type Guest { name: String! }
    type Room { name: String! beds: Int! guests(since: Day!): [Guest!]! }
    type Query { rooms: [Room!]! other: Int }
    type Mutation { paint: Int }`);
  const rooms = schema.getQueryType()?.getFields()['rooms'];
  if (rooms) rooms.resolve = () => [];
  return schema;
};

const member = (role: 'coordinator' | 'verifier' | 'administrator'): Actor => ({
  kind: 'member',
  member: 'm',
  assignments: [{ role, team: 'office' }],
});

describe('a second schema, of texts', () => {
  const schema = schemaOf();
  const texts = createTextSchema(schema, [roomsOf(ROOM)])!;
  /** What a resolver of `rooms` is told about a document. */
  const infoOf = async (document: string): Promise<GraphQLResolveInfo> => {
    let told: GraphQLResolveInfo | undefined;
    const asked = schemaOf();
    asked.getQueryType()!.getFields()['rooms']!.resolve = (_source, _args, _context, info) => {
      told = info;
      return [];
    };
    await graphql({ schema: asked, source: document, variableValues: { day: '2030-01-01' } });
    return told!;
  };
  const statement = async (document: string, actor: Actor, values = {}) =>
    texts.statement(await infoOf(document), { actor, values });

  it.each([
    ['{ rooms { name guests(since: "2030-01-01") { name } } }', true],
    ['query One { __typename again: rooms { ... on Room { n: name } ...Rest } } fragment Rest on Room { beds }', true],
    ['{ rooms { name @include(if: true) } }', false],
    ['query A { rooms { name } } query B { rooms { name } }', false],
    ['{ rooms { name } other }', false],
    ['mutation { paint }', false],
    ['{ rooms { nothing } }', false],
  ])('answers %s: %p', (document, can) => {
    expect(texts.canAnswer(parse(document))).toBe(can);
  });

  it('writes no name and no value of a document into a statement', () =>
    fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^zz[A-Za-z0-9_]{3,12}$/),
        fc.integer({ min: 2000, max: 2100 }),
        async (name, year) => {
          const document = `{ ${name}1: rooms { ${name}2: name ${name}3: guests(since: "${year}-07-13") { ${name}4: name } } }`;
          const compiled = await statement(document, member('coordinator'));
          expect(compiled.sql).not.toContain(name);
          expect(compiled.sql).not.toContain('07-13');
          expect(parameterValues(compiled, {}, {})).toEqual([`${name}2`, `${name}3`, `${year}-07-13`, `${name}4`]);
        },
      ),
      { numRuns: 30 },
    ));

  it('asks the same of all who may ever do the same, with the same values given', async () => {
    const document = '{ rooms { guests(since: "2030-01-01") { name } } }';
    const info = await infoOf(document);
    const by = (actor: Actor, values = {}) => texts.statement(info, { actor, values });
    expect(by(member('coordinator'))).toBe(by({ ...member('coordinator'), member: 'another' } as Actor));
    expect(by(ANONYMOUS).sql).toContain('> $1::date and false');
    expect(by(member('coordinator')).sql).not.toContain('and false');
    expect(by(ANONYMOUS, { floor: 2 }).sql).toContain('r.floor = $');
    expect(by(ANONYMOUS, { floor: null })).toBe(by(ANONYMOUS));
    expect(() => parameterValues(by(ANONYMOUS, { floor: 2 }), {}, {})).toThrow(NotAsText);
  });

  it('does not start where a model says something else than the schema', () => {
    const guests = ROOM.fields['guests']!;
    const wrong = [
      readModel<Room>('Room', { name: 'r.name', beds: { hour: 'r.beds' }, guests }),
      readModel<Room>('Room', { name: 'r.name', beds: 'r.beds', guests: 'r.guests' }),
      readModel<Room>('Room', { name: 'r.name', beds: 'r.beds', guests: { object: GUEST } }),
      readModel<Room>('Room', { name: 'r.name', beds: 'r.beds', guests }, { beds: 'seats' }),
      readModel<{ readonly name: string }>('Guest', { name: 'r.name' }),
    ];
    for (const model of wrong) expect(() => createTextSchema(schemaOf(), [roomsOf(model)])).toThrow(/is read as/);
    expect(createTextSchema(schemaOf(), [])).toBeUndefined();
  });

  it('writes the body around what PostgreSQL wrote', () => {
    const data = { 'a"b': new JsonText(['[{"x": 1}', ']']), __typename: 'Query' };
    expect(answerPieces(data).join('')).toBe('{"data":{"a\\"b":[{"x": 1}],"__typename":"Query"}}');
    expect(answerPieces({ b: ['é'], a: null }).join('')).toBe('{"data":{"b":["é"],"a":null}}');
  });

  it('asks for what stands before the first list, each of its entries, and what stands after it', async () => {
    const sql = async (document: string) => (await statement(document, member('coordinator'))).sql;
    expect(await sql('{ rooms { beds } }')).toMatch(/^select unnest\(array\['\['\] \|\| array\(select .* from room r /);
    // A list of lists is one of texts: only the outer one is spread.
    expect((await sql('{ rooms { guests(since: "2030-01-01") { name } } }')).split('unnest')).toHaveLength(2);
  });

  it('writes a list in pieces: long texts as they came, short ones together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000 }), { maxLength: 30 }), (lengths) => {
        const texts = lengths.map((length) => `"${'x'.repeat(length)}"`);
        const pieces = rowPieces(['{"list":[', ...texts, ']}']);
        const { list } = JSON.parse(pieces.join('')) as { list: string[] };
        expect(list.map(({ length }) => length)).toEqual(lengths);
        const long = texts.filter(({ length }) => length >= 2048);
        expect(pieces).toHaveLength(2 * long.length + 1);
        expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(long);
      }),
    );
    const many = rowPieces(['[', ...Array.from({ length: 500 }, () => `"${'x'.repeat(1_000)}"`), ']']);
    expect(JSON.parse(many.join(''))).toHaveLength(500);
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThan(34 * 1024);
    expect(rowPieces(['{"all":1}'])).toEqual(['{"all":1}']);
  });
});
