import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { ROOT } from '../config';
import { sizeOf } from '../data/size';
import { operationsOver } from '../operations/operations';
import { statementFor } from './peer-statements';

const schema = buildSchema(readFileSync(path.join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
const operations = operationsOver(sizeOf(20_000), new Date('2026-06-01T00:00:00Z'));

describe('the statements that peers ask', () => {
  it.each(operations.filter(({ most }) => most === undefined).map((each) => [each.name, each] as const))(
    'is ours for %s, without anything that asks who is asking',
    (_, operation) => {
      const { text, around, takes } = statementFor(schema, operation);
      expect(text).not.toMatch(/actor_\w+\(|elsewhere|records?_frozen|pairing_professional/);
      expect(text).toMatch(/ as answer$/);
      expect(around.join('').replace(/\w+(?=":}})/, 'field')).toBe('{"data":{"field":}}');
      const last = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, nr]) => Number(nr)));
      expect(takes).toHaveLength(last);
      expect(takes.every((each) => 'asked' in each || each.always !== undefined)).toBe(true);
    },
  );

  it('take what REST handlers are asked from the request', () => {
    for (const operation of operations.filter(({ most }) => most === undefined)) {
      const { searchParams } = new URL(operation.rest(0).path, 'http://bench.invalid');
      const taken = statementFor(schema, operation).takes.flatMap((each) => ('asked' in each ? [each.asked] : []));
      expect([...new Set(taken)].sort()).toEqual([...searchParams.keys()].sort());
    }
  });
});
