import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { errorBody } from '../graphql/errors';
import type { ErrorCode } from '../graphql/errors';
import { admitOperation } from '../graphql/trusted-documents';
import type { TrustedDocuments } from '../graphql/trusted-documents';
import type { LiveTokens } from '../session/live-tokens';
import { tokenOf } from '../session/load-request';
import { whoBears } from '../session/who-bears';
import { allowanceOf, isFromOurClients, isStranger } from './our-requests';
import type { Allowance } from './allowances';

export interface GateConfig {
  readonly production: boolean;
  readonly origins: readonly string[];
  readonly documents: TrustedDocuments;
  readonly throttle: Allowance;
  readonly live: LiveTokens;
  readonly dataSource: () => DataSource;
}

const KIB = 1024;
// A founding with a dozen members is the largest; a submission is a quarter of it at most.
const BODY_LIMIT = 512 * KIB;
// New keys for everybody when a member leaves: two thousand grants.
const SESSION_BODY_LIMIT = 4096 * KIB;
const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_OPERATION: 400,
  UNAUTHENTICATED: 401,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  FAULT: 500,
};

const refuse = (response: Response, code: ErrorCode): void => {
  response.status(STATUS[code]).setHeader('Cache-Control', 'no-store').json(errorBody(code));
};

const isOurs = (request: Request, origins: readonly string[]): boolean =>
  request.method === 'POST' &&
  request.is('application/json') === 'application/json' &&
  isFromOurClients(request, origins);

const bodyFault: ErrorRequestHandler = (fault: { type?: unknown }, _request, response, _next) => {
  refuse(response, fault.type === 'entity.too.large' ? 'TOO_LARGE' : 'BAD_OPERATION');
};

const admitRequest =
  ({ origins, throttle, live }: GateConfig): RequestHandler =>
  (request, response, next) => {
    if (!isOurs(request, origins)) refuse(response, 'BAD_OPERATION');
    else if (throttle.take(allowanceOf(request, live)) > 0) refuse(response, 'RATE_LIMITED');
    else next();
  };

// Whom another process knows may come here for the first time with the largest request of all.
const learnWho = async ({ live, dataSource }: GateConfig, request: Request): Promise<void> => {
  const token = tokenOf(request);
  if (token === undefined || live.has(token) || Number(request.headers['content-length'] ?? 0) <= BODY_LIMIT) return;
  live.learn(token, (await whoBears(dataSource(), token).catch(() => undefined)) !== undefined);
};

/** Who is signed in may send more at once than a stranger. */
const readBody = (config: GateConfig): RequestHandler => {
  const upTo = (limit: number): RequestHandler => express.json({ limit, inflate: false, strict: true });
  const [strangers, members] = [upTo(BODY_LIMIT), upTo(SESSION_BODY_LIMIT)];
  return (request, response, next) => {
    learnWho(config, request)
      .then(() => {
        (isStranger(request, config.live) ? strangers : members)(request, response, next);
      })
      .catch(next);
  };
};

const admitBody =
  ({ production, documents }: GateConfig): RequestHandler =>
  (request, response, next) => {
    const operation = admitOperation(request.body, documents, !production);
    if (operation === undefined) {
      refuse(response, 'BAD_OPERATION');
      return;
    }
    request.body = operation;
    response.setHeader('Cache-Control', 'no-store');
    next();
  };

/** What stands before GraphQL: method, origin, rate, size, and the exchange of an operation's id for its text. */
export const graphqlGate = (config: GateConfig): (RequestHandler | ErrorRequestHandler)[] => [
  admitRequest(config),
  readBody(config),
  bodyFault,
  admitBody(config),
];
