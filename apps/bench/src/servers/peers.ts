import { registry } from '@vrijhaven/contracts/registry';
import { BOOKER } from '../data/members';
import type { BenchOperation } from '../operations/operation';
import { freePort } from './child';
import { httpServer } from './http-server';
import { fromPostgraphile, postgraphileText, POSTGRAPHILE_KNOWS } from './postgraphile';
import type { MeasuredServer, Surroundings } from './server';

export const PEERS = ['rest', 'mercurius-look-ahead', 'mercurius', 'yoga', 'postgraphile'] as const;
export type PeerName = (typeof PEERS)[number];

/** Where the peers stand once their packages are installed. */
export const PEERS_FOLDER = 'tmp/bench/peers';

const JSON_BODY = { 'Content-Type': 'application/json' };

const textOf = ({ id }: BenchOperation): string => {
  const text = new Map(Object.entries(registry)).get(id);
  if (text === undefined) throw new Error(`operation ${id} is not registered`);
  return text;
};

const environment = ({ peerUrl, pool }: Surroundings): Readonly<Record<string, string>> => ({
  DATABASE_URL: peerUrl,
  POOL: String(pool),
  BOOKER,
});

/** A peer that takes the registered operation's text, or a path where it is REST. */
export const peer = async (name: PeerName, around: Surroundings): Promise<MeasuredServer> => {
  const isMadeFromTables = name === 'postgraphile';
  const { server } = await httpServer({
    name,
    port: await freePort(),
    program: { file: `${PEERS_FOLDER}/${name}.mjs`, env: environment(around) },
    ask: (operation, nr) =>
      name === 'rest'
        ? { headers: JSON_BODY, ...operation.rest(nr) }
        : {
            method: 'POST',
            path: '/graphql',
            headers: { ...JSON_BODY, Accept: 'application/json' },
            body: JSON.stringify({
              query: isMadeFromTables ? postgraphileText(operation) : textOf(operation),
              variables: operation.variables(nr),
            }),
          },
    read: (operation, body) => {
      const { data, errors } = body as { data?: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 500)}`);
      return isMadeFromTables ? fromPostgraphile(operation, data) : data;
    },
  });
  return isMadeFromTables ? { ...server, knows: POSTGRAPHILE_KNOWS } : server;
};
