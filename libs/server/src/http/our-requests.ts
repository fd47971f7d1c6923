import type { IncomingMessage } from 'node:http';
import type { LiveTokens } from '../session/live-tokens';
import { tokenOf } from '../session/load-request';

const STRANGERS = '';

/** A browser says where a request comes from; only our own pages may speak here. */
const fromOurPages = ({ headers }: IncomingMessage, origins: readonly string[]): boolean => {
  if (headers.origin === undefined) return true;
  if (origins.includes(headers.origin)) return true;
  return origins.length === 0 && URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
};

// [Note: cross-site requests] a form or an image cannot send this header, and a script elsewhere may not.
export const isFromOurClients = (request: IncomingMessage, origins: readonly string[]): boolean =>
  request.headers['x-vrijhaven'] === '1' && fromOurPages(request, origins);

/** Under which name a request is counted. What is merely made up would be a fresh allowance each time. */
export const allowanceOf = (request: IncomingMessage, live: LiveTokens): string => {
  const token = tokenOf(request);
  return token !== undefined && live.has(token) ? token : STRANGERS;
};

export const isStranger = (request: IncomingMessage, live: LiveTokens): boolean =>
  allowanceOf(request, live) === STRANGERS;
