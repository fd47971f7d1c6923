import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { allowanceOf, isFromOurClients } from '../http/our-requests';
import type { Allowance } from '../http/allowances';
import type { LiveTokens } from '../session/live-tokens';
import { tokenOf } from '../session/load-request';
import { whoBears } from '../session/who-bears';
import { frameOf } from './frame';
import type { LiveHub, LiveStream } from './live-hub';

interface Means {
  readonly origins: readonly string[];
  readonly throttle: Allowance;
  readonly live: LiveTokens;
  readonly dataSource: () => DataSource;
  readonly hub: LiveHub;
}

/** Bytes that a reader may leave lying: who reads no more is nobody to tell. */
const MOST_UNREAD = 16 * 1024;

const fix = (response: Response): Response =>
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Content-Security-Policy', `default-src 'none'; sandbox; frame-ancestors 'none'`);

const refuse = (response: Response, status: number): void => {
  fix(response).status(status).end();
};

const serve = async ({ hub, dataSource }: Means, request: Request, response: Response): Promise<void> => {
  const token = tokenOf(request);
  const kind = token === undefined ? undefined : await whoBears(dataSource(), token);
  if (token === undefined || kind === undefined) {
    refuse(response, 401);
    return;
  }
  if (!hub.hasRoom({ token, kind })) {
    refuse(response, 429);
    return;
  }
  const stream: LiveStream = {
    ...{ token, kind },
    send: (topics) => {
      if (response.writableLength > MOST_UNREAD) response.destroy();
      else response.write(frameOf(topics));
    },
    end: () => void response.end(),
  };
  response.on('close', () => {
    hub.close(stream);
  });
  // Told to proxies, so that a ping is not kept until there are more of them.
  fix(response).status(200).setHeader('X-Accel-Buffering', 'no').setHeader('Content-Type', 'text/event-stream');
  await hub.open(stream);
  stream.send([]);
};

/** `GET /live`: topics of what changes, as it changes, for as long as the session lasts. */
export const liveRoute =
  (means: Means): RequestHandler =>
  (request, response) => {
    if (request.method !== 'GET') refuse(response, 405);
    else if (!isFromOurClients(request, means.origins)) refuse(response, 400);
    else if (means.throttle.take(allowanceOf(request, means.live)) > 0) refuse(response, 429);
    else
      serve(means, request, response).catch(() => {
        if (response.headersSent) response.end();
        else refuse(response, 503);
      });
  };
