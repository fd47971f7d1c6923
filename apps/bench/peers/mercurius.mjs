// Mercurius as its documentation has it for production: compiled operations (`jit`), loaders with its cache, no IDE.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { connectionOf, pairsOf, rowsOf } from './rows.mjs';
import { plainFields, sidesOf, typeDefs } from './shared-schema.mjs';

const pool = openPool();
const rows = rowsOf(pool);
const BOOKER = process.env.BOOKER;

const of = (ask, key = 'id') => ({ loader: (queries) => ask(queries.map(({ obj }) => obj[key])) });
const spanned = (ask) => ({
  loader: (queries) =>
    ask(
      queries.map(({ obj }) => obj.id),
      queries[0].params.from,
      queries[0].params.until,
    ),
});
const then = (ask, read, key) => ({
  loader: async (queries) =>
    (await ask(queries.map(({ obj }) => obj[key]))).map((list, at) => read(list, queries[at].obj)),
});
const first = ([row]) => row ?? null;

const app = Fastify();
await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  graphiql: false,
  resolvers: {
    ...plainFields,
    Query: {
      cities: () => rows.cities(),
      applications: (_root, { first: many }) => connectionOf(rows, many),
      pairings: (_root, { first: many }) => pairsOf(rows, many),
      editions: () => rows.editions(),
    },
    Mutation: { scheduleResidency: (_root, args) => book(pool, { ...args, member: BOOKER }) },
    ApplicationSummary: { keys: ({ signKey, kemKey }) => ({ signKey, kemKey }) },
  },
  loaders: {
    City: { places: of(rows.places) },
    Place: { residencies: spanned(rows.residencies), blocks: spanned(rows.blocks) },
    ApplicationSummary: {
      since: then(rows.since, (list, { submittedOn }) => list[0]?.day ?? submittedOn, 'id'),
      summary: then(rows.summaries, first, 'id'),
    },
    Document: {
      grants: then(
        rows.grants,
        (list, { revision, layer }) => list.filter((grant) => grant.revision === revision && grant.layer === layer),
        'record',
      ),
    },
    Pairing: {
      professional: then(rows.professionals, first, 'professionalId'),
      paused: then(rows.paused, ([row]) => row.paused, 'application'),
      answers: then(rows.answers, sidesOf, 'id'),
      checkIns: of(rows.checkIns),
      alarms: of(rows.alarms),
      actions: of(rows.actions),
      events: of(rows.events),
    },
    Edition: { modules: of(rows.modules), tasks: of(rows.tasks) },
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send('listening');
