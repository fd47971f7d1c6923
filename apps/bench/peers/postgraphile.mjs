// PostGraphile 5 on grafserv for node's own server: the preset that its documentation begins with, simplified names.
import './with-resolvers.mjs';
import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const OF_ROWS =
  /^(office_cases|place_stays|place_shut|residency_city_slug|application_(since|newest_summary)|document_office_grants|pairing_paused)$/;

// Functions of our schema answer to row security and are no part of an interface; two of them are named like tables.
const LeaveOutDoors = {
  name: 'LeaveOutDoors',
  version: '1.0.0',
  inflection: {
    replace: {
      functionResourceName(previous, _options, details) {
        const name = previous(details);
        return OF_ROWS.test(details.pgProc.proname) ? name : `door_${name}`;
      },
    },
  },
  schema: {
    entityBehavior: {
      pgResource: (behavior, resource) =>
        resource.parameters && resource.name.startsWith('door_') ? [behavior, '-*'] : behavior,
    },
  },
};

const preset = {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  plugins: [LeaveOutDoors],
  gather: { installWatchFixtures: false },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.POOL) },
    }),
  ],
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
