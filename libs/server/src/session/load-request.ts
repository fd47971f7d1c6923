import { ANONYMOUS, actorOf } from '@vrijhaven/access';
import { transaction } from '@vrijhaven/database';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { cookieOf, DEVICE_COOKIE, SESSION_COOKIE, setCookies } from './cookies';
import type { RequestContext } from './request-context';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A defender's token travels in a header and lives in memory only; a member's travels in the cookie. */
const tokenOf = (request: Request): string | undefined => {
  const authorization = request.headers.authorization;
  const token = authorization?.startsWith('Bearer ')
    ? authorization.slice('Bearer '.length)
    : cookieOf(request, SESSION_COOKIE);
  return token !== undefined && TOKEN.test(token) ? token : undefined;
};

export const originOf = (request: Request): string => request.headers.origin ?? `http://${request.headers.host ?? ''}`;

/** Who sends this request, asked of the database once; a revoked or idle session is a stranger's from now on. */
export async function loadRequest(
  dataSource: DataSource,
  request: Request,
  response: Response,
): Promise<RequestContext> {
  const token = tokenOf(request);
  const actor =
    token === undefined
      ? ANONYMOUS
      : await transaction(dataSource, token, async (tx) => {
          await tx.query(`select session_touch()`);
          return actorOf(tx);
        });
  return {
    actor,
    token: actor.kind === 'anonymous' ? undefined : token,
    device: cookieOf(request, DEVICE_COOKIE),
    origin: originOf(request),
    setCookies: (cookies) => {
      setCookies(response, cookies);
    },
  };
}
