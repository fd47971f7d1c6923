// Our own schema, so that the registered operations run as they stand; only what is measured has resolvers.
import { readFileSync } from 'node:fs';
import { GraphQLScalarType } from 'graphql';

export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

const scalar = (name, serialize) => new GraphQLScalarType({ name, serialize });

/** Bytes travel as base64url, moments as ISO text; everything else as the driver gives it. */
export const scalars = {
  Bytes: scalar('Bytes', (value) => (Buffer.isBuffer(value) ? value.toString('base64url') : value)),
  Hour: scalar('Hour', (value) => (value instanceof Date ? value.toISOString() : value)),
};

/** What needs no further row. */
export const plainFields = {
  ...scalars,
  Residency: { period: ({ from, until, period }) => period ?? { from, until } },
  Block: { period: ({ from, until, period }) => period ?? { from, until } },
  ScheduleResult: { resolveType: ({ __typename }) => __typename },
};

/** The answers of both sides of a pair as one object. */
export const sidesOf = (answers) => ({
  defender: answers.find(({ side }) => side === 'defender')?.answer ?? null,
  professional: answers.find(({ side }) => side === 'professional')?.answer ?? null,
});
