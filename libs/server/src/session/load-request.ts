import { ANONYMOUS, WHO_ASKS } from '@vrijhaven/access';
import type { Actor, Bearer } from '@vrijhaven/access';
import { inOneBreath } from '@vrijhaven/database';
import type { IncomingMessage as Request, ServerResponse as Response } from 'node:http';
import type { DataSource } from 'typeorm';
import { cookieOf, DEVICE_COOKIE, SESSION_COOKIE, setCookies } from './cookies';
import type { LiveTokens } from './live-tokens';
import { Presumed } from './presumed';
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

/** Notes that the session is used, and asks whose it is; a revoked or idle one is a stranger's from now on. */
const bearerOf = async ({ dataSource, live }: Means, token: string, response: Response): Promise<Actor> => {
  const [successor, bearer] = await inOneBreath<[string | undefined, Bearer]>(dataSource, token, [
    useSession(),
    WHO_ASKS,
  ]);
  live.learn(token, bearer.actor.kind !== 'anonymous', bearer);
  if (successor !== undefined) {
    live.learn(successor, true);
    setCookies(response, { session: successor });
  }
  return bearer.actor;
};

/** Who sends this request: asked of the database, or presumed where it said so less than a minute ago. */
export async function loadRequest(means: Means, request: Request, response: Response): Promise<RequestContext> {
  const token = tokenOf(request);
  const said = {
    device: cookieOf(request, DEVICE_COOKIE),
    origins: originsOf(request, means.origins),
    origin: request.headers.origin,
    reading: false,
    setCookies: (cookies: Parameters<typeof setCookies>[1]) => {
      setCookies(response, cookies);
    },
  };
  if (token === undefined) return { ...said, actor: ANONYMOUS, token };
  const settle = async (): Promise<RequestContext> => {
    const actor = await bearerOf(means, token, response);
    return { ...said, actor, token: actor.kind === 'anonymous' ? undefined : token };
  };
  const bearer = means.live.bearerOf(token);
  if (bearer === undefined) return settle();
  return { ...said, actor: bearer.actor, token, presumed: new Presumed(bearer, settle) };
}
