import { ANONYMOUS, WHO_ASKS } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { inOneBreath } from '@vrijhaven/database';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { cookieOf, DEVICE_COOKIE, SESSION_COOKIE, setCookies } from './cookies';
import type { LiveTokens } from './live-tokens';
import type { RequestContext } from './request-context';
import { useSession } from './session';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A defender's token travels in a header and lives in memory only; a member's travels in the cookie. */
export const tokenOf = (request: Request): string | undefined => {
  const authorization = request.headers.authorization;
  const token = authorization?.startsWith('Bearer ')
    ? authorization.slice('Bearer '.length)
    : cookieOf(request, SESSION_COOKIE);
  return token !== undefined && TOKEN.test(token) ? token : undefined;
};

/** Configured in production; elsewhere the address that the request was sent to. */
const originsOf = (request: Request, configured: readonly string[]): readonly string[] => {
  const host = request.headers.host ?? '';
  return configured.length > 0 ? configured : [`http://${host}`, `https://${host}`];
};

interface Means {
  readonly dataSource: DataSource;
  readonly origins: readonly string[];
  readonly live: LiveTokens;
}

/** Who sends this request, asked of the database once; a revoked or idle session is a stranger's from now on. */
export async function loadRequest(
  { dataSource, origins, live }: Means,
  request: Request,
  response: Response,
): Promise<RequestContext> {
  const token = tokenOf(request);
  const [successor, actor] =
    token === undefined
      ? [undefined, ANONYMOUS]
      : await inOneBreath<[string | undefined, Actor]>(dataSource, token, [useSession(), WHO_ASKS]);
  if (token !== undefined) live.learn(token, actor.kind !== 'anonymous');
  if (successor !== undefined) {
    live.learn(successor, true);
    setCookies(response, { session: successor });
  }
  return {
    actor,
    token: actor.kind === 'anonymous' ? undefined : token,
    device: cookieOf(request, DEVICE_COOKIE),
    origins: originsOf(request, origins),
    origin: request.headers.origin,
    reading: false,
    setCookies: (cookies) => {
      setCookies(response, cookies);
    },
  };
}
