import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { connect2protectSlice } from '@vrijhaven/connect2protect/api';
import { ANONYMOUS } from '@vrijhaven/access';
import { registry } from '@vrijhaven/contracts/registry';
import { compileRead } from '@vrijhaven/server';
import { shelterCitySlice } from '@vrijhaven/shelter-city/api';
import { trainingSlice } from '@vrijhaven/training/api';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { buildSchema, Kind, parse } from 'graphql';
import { ROOT } from '../config';
import type { BenchOperation } from '../operations/operation';
import { openRead } from './open-reads';

const SLICES = [applicationsSlice, shelterCitySlice, connect2protectSlice, trainingSlice];

/** What our resolvers give a statement besides what was asked: whose keys are looked for. */
const GIVEN: Readonly<Record<string, unknown>> = { compartments: ['summary'], recipients: ['team:office'] };

/** A statement, what stands before and after what it answers, and where each of its values comes from. */
export interface PeerStatement {
  readonly text: string;
  readonly around: readonly [before: string, after: string];
  readonly takes: readonly ({ readonly asked: string } | { readonly always: unknown })[];
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );

const rootOf = ({ definitions }: DocumentNode): FieldNode => {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [root] = operation?.selectionSet.selections ?? [];
  if (root?.kind !== Kind.FIELD) throw new Error('an operation without a field');
  return root;
};

/** What our API would ask for this operation if everybody saw everything, and how that becomes the whole answer. */
export const statementFor = (schema: GraphQLSchema, { id, variables }: BenchOperation): PeerStatement => {
  const document = parse(new Map(Object.entries(registry)).get(id) ?? '');
  const node = rootOf(document);
  const name = node.name.value;
  const read = SLICES.map(({ reads = {} }) => reads[name]).find((found) => found !== undefined);
  if (read === undefined) throw new Error(`${name} has no read model`);
  const values: Record<string, unknown> = { ...variables(0), ...GIVEN };
  // A page that rings, or begins after another, is another statement.
  const asker = { actor: ANONYMOUS, values: { ...values, ringing: null } };
  const asked = { schema, fieldNodes: [node], fragments: fragmentsOf(document) };
  const { sql, parameters } = compileRead(openRead(read), asker, asked);
  return {
    text: sql,
    around: [`{"data":{"${name}":`, '}}'],
    takes: parameters.map((parameter) => {
      if ('key' in parameter) throw new Error(`${name} is asked under another name`);
      const taken = 'argument' in parameter ? parameter.argument : parameter.value;
      return ['first', 'from', 'until'].includes(taken) ? { asked: taken } : { always: values[taken] };
    }),
  };
};

/** Writes a statement for each reading operation to where the peers find them. */
export const writeStatements = (folder: string, operations: readonly BenchOperation[]): void => {
  const schema = buildSchema(readFileSync(path.join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
  const target = path.join(ROOT, folder, 'statements');
  mkdirSync(target, { recursive: true });
  for (const operation of operations.filter(({ most }) => most === undefined))
    writeFileSync(path.join(target, `${operation.name}.json`), JSON.stringify(statementFor(schema, operation)));
};
