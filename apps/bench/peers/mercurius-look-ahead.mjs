// Mercurius as its strongest: each root field asks one statement for all that is below it, and hands on the result.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { scalars, typeDefs } from './shared-schema.mjs';
import { askWhole } from './statements.mjs';

const pool = openPool();
const BOOKER = process.env.BOOKER;

const whole = async (name, field, asked) => JSON.parse(await askWhole(pool, name, asked)).data[field];
const reading = (name, field) => (_root, args) => whole(name, field, args);

// The span stands below the root, so it is taken from there: that is what looking ahead means.
const spanOf = (info) => {
  const places = info.fieldNodes[0].selectionSet.selections.find(({ name }) => name?.value === 'places');
  const stays = places.selectionSet.selections.find(({ name }) => name?.value === 'residencies');
  const valueOf = (name) => {
    const { value } = stays.arguments.find((argument) => argument.name.value === name);
    return value.kind === 'Variable' ? info.variableValues[value.name.value] : value.value;
  };
  return { from: valueOf('from'), until: valueOf('until') };
};

const app = Fastify();
await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  graphiql: false,
  resolvers: {
    ...scalars,
    Query: {
      cities: (_root, _args, _context, info) => whole('board', 'cities', spanOf(info)),
      applications: reading('page', 'applications'),
      pairings: reading('pairs', 'pairings'),
      editions: reading('editions', 'editions'),
    },
    Mutation: { scheduleResidency: (_root, args) => book(pool, { ...args, member: BOOKER }) },
    ScheduleResult: { resolveType: ({ __typename }) => __typename },
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send('listening');
