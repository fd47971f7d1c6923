import { buildSchema, parse } from 'graphql';
import { registerOperations } from './operations.mjs';

const schema = buildSchema(`
  type Place { id: ID!, name: String! }
  type PlaceTaken { message: String! }
  union MoveResult = Place | PlaceTaken
  type Query { place: Place! }
  type Mutation { move(id: ID!): MoveResult! }
`);
const register = (text: string): ReturnType<typeof registerOperations>['operations'] =>
  registerOperations(schema, parse(text, { noLocation: true }).definitions).operations;

const parts = 'fragment Parts on Place { id name }';

describe('the register of operations', () => {
  it('identifies an operation by what it asks, not by how it is laid out', () => {
    const [one] = register(`query Read { place { ...Parts } } ${parts}`);
    const [two] = register(`${parts} query Read {\n place {\n ...Parts } }`);
    expect(one!.id).toBe(two!.id);
    expect(one!.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes the identifier with a fragment that the operation uses, and only then', () => {
    const before = register(`query Read { place { ...Parts } } query Other { place { id } } ${parts}`);
    const after = register(
      `query Read { place { ...Parts } } query Other { place { id } } fragment Parts on Place { id }`,
    );
    expect(before.map(({ name }) => name)).toEqual(['Other', 'Read']);
    expect(after[0]!.id).toBe(before[0]!.id);
    expect(after[1]!.id).not.toBe(before[1]!.id);
  });

  it('asks for the type name wherever answers may differ', () => {
    const [move] = register('mutation Move($id: ID!) { move(id: $id) { ... on Place { id } } }');
    expect(move!.text).toContain('__typename\n    ... on Place');
    const [read] = register('query Read { place { id } }');
    expect(read!.text).not.toContain('__typename');
  });

  it('refuses an operation that the schema does not allow', () => {
    expect(() => register('query Read { place { address } }')).toThrow('address');
  });
});
