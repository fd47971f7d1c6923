import type { Result } from '../result';

/** How each server is set up, and why so: what its own documentation recommends for production. */
export const SET_UPS: Readonly<Record<string, string>> = {
  ours:
    'The built API in production mode, as it is deployed: registered operations only, session, row security, ' +
    'policy, idempotency, journal and rate limits on. Nothing is loosened: requests come in turn from 64 members with ' +
    'sessions of their own, so that each stays below the rate that one session may have. Pool of 16.',
  sql:
    'The same statements as _rest_ without HTTP, prepared, from a process that does nothing else. It is the limit of ' +
    'everybody who asks them. Its processor time includes timing itself.',
  rest:
    'Express over pg: one prepared statement for each route, in which PostgreSQL writes the JSON, of all or of each entry ' +
    'of a list; it is sent unparsed. Each is the statement that our own API asks for the operation, made by its compiler without the ' +
    'conditions under which a member sees a row, because that is faster than what we wrote for it by hand. ETag and ' +
    'X-Powered-By off, as in ours. No session, no rules, no row security.',
  mercurius:
    'Fastify and Mercurius with `jit: 1` (operations compiled at their first run), loaders with their cache for every ' +
    'relation, IDE off, over prepared statements. Cache of parsed documents on by itself.',
  'mercurius-look-ahead':
    'The same server, but each root field reads its arguments from the whole document, asks the one statement of ' +
    '_rest_, parses it and hands the objects to the compiled operation. Hand-written for exactly these operations.',
  yoga:
    'GraphQL Yoga on node’s own HTTP server with a DataLoader per relation and request, over the same prepared ' +
    'statements; its cache of parsed and validated documents is on by itself, IDE, landing page and log are off. Compiled ' +
    'operations are a plugin that its documentation shows as an example, not as its set-up: Mercurius stands here for ' +
    'them. The other HTTP server that it names, µWebSockets.js, is no package of the registry.',
  postgraphile:
    'PostGraphile 5 on grafserv for node’s own server with the preset that its documentation begins with (Amber) and ' +
    'simplified names, no watching, no explaining, no IDE; functions of a row in SQL for what is no column. Functions ' +
    'of our schema are left out. It is asked what it has words for: it orders by what is indexed alone, and writing ' +
    'through tables would keep no rule. It prepares its statements and keeps PostgreSQL from compiling them by itself, ' +
    'and runs in its production mode. On node 20 it is given the one function of node 22 that its server asks for.',
};

export const METHOD = ({ rounds, seconds, warmUp }: Result): string =>
  `Every server runs as one process over one PostgreSQL, with ${String(rounds)} interleaved rounds of ${String(seconds)} s: in a round all ` +
  `servers are measured under one operation directly after each other, and each round begins with another server. Before ` +
  `that each is warmed up for ${String(warmUp)} s under each operation, and again for up to 1.5 s after tables were swept up, for then every ` +
  'connection plans its statements anew. A connection asks again as soon as it was answered. ' +
  'Ratios are medians of the ratios of single rounds; everything else is a median over rounds. Before anything is measured, ' +
  'all servers must give the same answer to every operation, field by field; afterwards every answer’s status and length ' +
  '(of a booking, its result) is compared too, and one that differs ends the run. “Server” and “PostgreSQL” are ' +
  'milliseconds of processor per request from the system’s own accounts, whose grain is 10 ms a measurement. Bookings are ' +
  'taken back between measurements, and dead rows are swept up.';

export const FAIRNESS =
  'All servers read the same tables, of our schema with its indexes, through pools of 16 connections with the same ' +
  'settings for the planner (generic plans, `random_page_cost` 1.1). The peers’ role is not bound by row security, and ' +
  'they check no session: what ours does more is what is measured. All run on node with what ours is given in ' +
  'production (`--no-allocation-site-pretenuring`: what is made for a request is not taken for what lives long), with ' +
  '`NODE_ENV=production` and without logs of requests, nobody is asked to compress, and each is gone through against what its own ' +
  'documentation says of production at the version that stands above. Peers are sent the text of ' +
  'the operation, ours its identifier; all of them keep parsed documents, so that the difference is some hundred bytes.';
