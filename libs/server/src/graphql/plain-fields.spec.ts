import { buildSchema, graphqlSync } from 'graphql';
import { resolvePlainly } from './plain-fields';

const schema = () =>
  buildSchema(`
    type Query { house: House! }
    type Mutation { build: House! }
    type House { name: String! rooms(from: Int!): [Int!]! }`);

const rooms = ({ all }: { all: number[] }, { from }: { from: number }) => all.filter((room) => room >= from);

describe('plain fields', () => {
  it('answer from the row of their parent, at once', () => {
    const plain = resolvePlainly(schema(), [{ House: { rooms } }]);
    const rootValue = { house: { name: 'Heron', all: [1, 2, 3] } };
    expect(graphqlSync({ schema: plain, source: '{ house { name rooms(from: 2) } }', rootValue })).toEqual({
      data: { house: { name: 'Heron', rooms: [2, 3] } },
    });
  });

  it('have their arguments checked like any other', () => {
    const plain = resolvePlainly(schema(), [{ House: { rooms } }]);
    const rootValue = { house: { name: 'Heron', all: [] } };
    const { data, errors } = graphqlSync({ schema: plain, source: '{ house { rooms(from: "x") } }', rootValue });
    expect([data, errors?.length]).toEqual([undefined, 1]);
  });

  it.each([
    [{ Query: { house: rooms } }, 'Query has no plain fields'],
    [{ Mutation: { build: rooms } }, 'Mutation has no plain fields'],
    [{ Tent: { rooms } }, 'Tent has no plain fields'],
    [{ House: { doors: rooms } }, 'House has no field doors'],
  ])('are refused where they do not belong: %o', (plain, why) => {
    expect(() => resolvePlainly(schema(), [plain])).toThrow(why);
  });
});
