import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataSource } from 'typeorm';
import type { ErrorCode } from '../graphql/errors';
import { admitOperation } from '../graphql/trusted-documents';
import type { Operation, TrustedDocuments } from '../graphql/trusted-documents';
import type { LiveTokens } from '../session/live-tokens';
import { tokenOf } from '../session/load-request';
import { whoBears } from '../session/who-bears';
import { allowanceOf, isFromOurClients, isStranger } from './our-requests';
import type { Allowance } from './allowances';
import { readJson } from './read-json';

export interface GateConfig {
  readonly production: boolean;
  readonly origins: readonly string[];
  readonly documents: TrustedDocuments;
  readonly throttle: Allowance;
  readonly live: LiveTokens;
  readonly dataSource: () => DataSource;
}

/** What is admitted, or why nothing is. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => Promise<Operation | ErrorCode>;

const KIB = 1024;
// A founding with a dozen members is the largest; a submission is a quarter of it at most.
const BODY_LIMIT = 512 * KIB;
// New keys for everybody when a member leaves: two thousand grants.
const SESSION_BODY_LIMIT = 4096 * KIB;

const isJson = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';

const isOurs = (request: IncomingMessage, origins: readonly string[]): boolean =>
  request.method === 'POST' && isJson(request) && isFromOurClients(request, origins);

// Whom another process knows may come here for the first time with the largest request of all.
const learnWho = async ({ live, dataSource }: GateConfig, request: IncomingMessage): Promise<void> => {
  const token = tokenOf(request);
  if (token === undefined || live.has(token) || Number(request.headers['content-length'] ?? 0) <= BODY_LIMIT) return;
  live.learn(token, (await whoBears(dataSource(), token).catch(() => undefined)) !== undefined);
};

/** What stands before GraphQL: method, origin, rate, size, and the exchange of an operation's id for its text. */
export const graphqlGate = (config: GateConfig): Gate => {
  const { production, origins, documents, throttle, live } = config;
  // Who is signed in may send more at once than a stranger.
  const [strangers, members] = [readJson(BODY_LIMIT), readJson(SESSION_BODY_LIMIT)];
  return async (request, response) => {
    if (!isOurs(request, origins)) return 'BAD_OPERATION';
    if (throttle.take(allowanceOf(request, live)) > 0) return 'RATE_LIMITED';
    await learnWho(config, request);
    const read = await (isStranger(request, live) ? strangers : members)(request, response);
    if (typeof read === 'string') return read;
    return admitOperation(read.body, documents, !production) ?? 'BAD_OPERATION';
  };
};
