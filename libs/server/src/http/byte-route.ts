import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Action, Actor } from '@vrijhaven/access';
import { admitsKind, isId } from '@vrijhaven/access';
import { transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';
import type { BlobStore } from '../blob/blob-store';
import { describeFault } from '../logger';
import type { LiveTokens } from '../session/live-tokens';
import { loadRequest } from '../session/load-request';
import { settledRequest } from '../session/presumed';
import { allowanceOf, isFromOurClients } from './our-requests';
import type { Allowance } from './allowances';

/** What a slice does with one piece of sealed bytes for one actor. */
export interface ByteWork {
  readonly actor: Actor;
  readonly id: string;
  readonly index: number;
  readonly blobs: BlobStore;
  /** Runs in a transaction of its own as the actor: bytes travel outside of any. */
  readonly run: <Answer>(work: (tx: Tx) => Promise<Answer>) => Promise<Answer>;
}

export type WriteAnswer = 'stored' | 'notFound' | 'malformed' | 'conflict';

/**
 * Sealed bytes at `<path>/<id>/<index>`, beside GraphQL: what is too large for an operation. `requires` names the
 * actions as resolvers do; whether the thing is the actor's is for `permit` inside, and looks like absence.
 */
export interface ByteRoute {
  readonly path: string;
  readonly most: number;
  readonly requires: { readonly read: Action; readonly write: Action };
  readonly read: (work: ByteWork) => Promise<Uint8Array | undefined>;
  readonly write: (work: ByteWork, bytes: Uint8Array) => Promise<WriteAnswer>;
}

export interface ByteMeans {
  readonly origins: readonly string[];
  readonly throttle: Allowance;
  readonly live: LiveTokens;
  readonly logger: Logger;
  readonly blobs: BlobStore;
  readonly dataSource: () => DataSource;
}

const TYPE = 'application/octet-stream';
const STATUS: Readonly<Record<WriteAnswer, number>> = { stored: 204, notFound: 404, malformed: 400, conflict: 409 };
const INDEX = /^(?:0|[1-9]\d{0,3})$/;

// [Note: never a page] whatever lies in the store, a browser neither guesses what it is nor runs any of it.
const fix = (response: Response): Response =>
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Content-Security-Policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
    .setHeader('Content-Disposition', 'attachment');

const end = (response: Response, status: number): void => {
  fix(response).status(status).end();
};

const bodyFault: ErrorRequestHandler = (fault: { type?: unknown }, _request, response, _next) => {
  end(response, fault.type === 'entity.too.large' ? 413 : 400);
};

const serveOne = async (
  route: ByteRoute,
  { origins, live, blobs, dataSource }: ByteMeans,
  request: Request,
  response: Response,
): Promise<void> => {
  const writing = request.method === 'PUT';
  const asked = await loadRequest({ dataSource: dataSource(), origins, live }, request, response);
  const { actor, token } = await settledRequest(asked);
  if (!admitsKind(actor.kind, writing ? route.requires.write : route.requires.read)) {
    end(response, 401);
    return;
  }
  const [id = '', place = ''] = request.path.split('/').slice(1);
  if (!isId(id) || !INDEX.test(place)) {
    end(response, 404);
    return;
  }
  const run = <Answer>(work: (tx: Tx) => Promise<Answer>) => transaction(dataSource(), token, work);
  const work: ByteWork = { actor, id, index: Number(place), blobs, run };
  if (writing) {
    const bytes: unknown = request.body;
    end(response, STATUS[bytes instanceof Uint8Array ? await route.write(work, bytes) : 'malformed']);
    return;
  }
  const bytes = await route.read(work);
  if (bytes === undefined) end(response, 404);
  else fix(response).status(200).setHeader('Content-Type', TYPE).send(Buffer.from(bytes));
};

const admit =
  ({ origins, throttle, live }: ByteMeans): RequestHandler =>
  (request, response, next) => {
    const known = ['GET', 'HEAD', 'PUT'].includes(request.method);
    const typed = request.method !== 'PUT' || request.is(TYPE) === TYPE;
    if (!known) end(response, 405);
    else if (!typed || !isFromOurClients(request, origins)) end(response, 400);
    else if (throttle.take(allowanceOf(request, live)) > 0) end(response, 429);
    else next();
  };

/** The handlers of one route. A fault says nothing but a reference to its line in the log. */
export const byteRoute = (route: ByteRoute, means: ByteMeans): (RequestHandler | ErrorRequestHandler)[] => [
  admit(means),
  express.raw({ type: TYPE, limit: route.most, inflate: false }),
  bodyFault,
  (request: Request, response: Response) => {
    serveOne(route, means, request, response).catch((fault: unknown) => {
      const correlation = randomUUID();
      means.logger.error({ correlation, ...describeFault(fault) }, 'fault');
      if (!response.headersSent) end(response.setHeader('X-Vrijhaven-Correlation', correlation), 503);
    });
  },
];
