import { readFile } from 'node:fs/promises';
import { registry } from '@vrijhaven/contracts/registry';
import { printApiSchema } from '@vrijhaven/server';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { SLICES } from './slices';

describe('the schema', () => {
  it('is the one that is committed', async () => {
    expect(await printApiSchema(SLICES)).toBe(await readFile('apps/api/schema.graphql', 'utf8'));
  });

  it('answers every operation that clients have registered', async () => {
    const schema = buildSchema(await printApiSchema(SLICES));
    const problems = Object.values(registry).flatMap((text) => {
      const document = parse(text);
      const [operation] = document.definitions;
      const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
      return validate(schema, document).map(({ message }) => `${name ?? ''}: ${message}`);
    });
    expect(problems).toEqual([]);
  });
});
