// GraphQL Yoga on node's own server with a DataLoader for each relation, made anew for each request; its cache of parsed
// and validated documents is on by itself, the IDE and the landing page are off.
import { createServer } from 'node:http';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { connectionOf, pairsOf, rowsOf } from './rows.mjs';
import { plainFields, sidesOf, typeDefs } from './shared-schema.mjs';

const pool = openPool();
const rows = rowsOf(pool);
const BOOKER = process.env.BOOKER;

const BY_PARENT = [
  ...['places', 'since', 'summaries', 'grants', 'professionals', 'paused', 'answers', 'checkIns', 'alarms', 'actions'],
  ...['events', 'modules', 'tasks'],
];
const SPANNED = ['residencies', 'blocks'];

const loaders = () => ({
  ...Object.fromEntries(BY_PARENT.map((name) => [name, new DataLoader((parents) => rows[name](parents))])),
  ...Object.fromEntries(
    SPANNED.map((name) => [
      name,
      new DataLoader(
        (asked) =>
          rows[name](
            asked.map(({ id }) => id),
            asked[0].from,
            asked[0].until,
          ),
        {
          cacheKeyFn: ({ id, from, until }) => `${id} ${from} ${until}`,
        },
      ),
    ]),
  ),
});

const of =
  (name) =>
  ({ id }, _args, { load }) =>
    load[name].load(id);
const spanned =
  (name) =>
  ({ id }, { from, until }, { load }) =>
    load[name].load({ id, from, until });
const { ScheduleResult, ...plain } = plainFields;

const yoga = createYoga({
  schema: createSchema({
    typeDefs,
    resolvers: {
      ...plain,
      ScheduleResult: { __resolveType: ScheduleResult.resolveType },
      Query: {
        cities: () => rows.cities(),
        applications: (_root, { first }) => connectionOf(rows, first),
        pairings: (_root, { first }) => pairsOf(rows, first),
        editions: () => rows.editions(),
      },
      Mutation: { scheduleResidency: (_root, args) => book(pool, { ...args, member: BOOKER }) },
      City: { places: of('places') },
      Place: { residencies: spanned('residencies'), blocks: spanned('blocks') },
      ApplicationSummary: {
        keys: ({ signKey, kemKey }) => ({ signKey, kemKey }),
        since: async ({ id, submittedOn }, _args, { load }) => (await load.since.load(id))[0]?.day ?? submittedOn,
        summary: async ({ id }, _args, { load }) => (await load.summaries.load(id))[0] ?? null,
      },
      Document: {
        grants: async ({ record, revision, layer }, _args, { load }) =>
          (await load.grants.load(record)).filter((grant) => grant.revision === revision && grant.layer === layer),
      },
      Pairing: {
        professional: async ({ professionalId }, _args, { load }) => (await load.professionals.load(professionalId))[0],
        paused: async ({ application }, _args, { load }) => (await load.paused.load(application))[0].paused,
        answers: async ({ id }, _args, { load }) => sidesOf(await load.answers.load(id)),
        checkIns: of('checkIns'),
        alarms: of('alarms'),
        actions: of('actions'),
        events: of('events'),
      },
      Edition: { modules: of('modules'), tasks: of('tasks') },
    },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  }),
  context: () => ({ load: loaders() }),
  graphiql: false,
  landingPage: false,
  logging: false,
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
