import type { Request, Response } from 'express';

export const SESSION_COOKIE = '__Host-vrijhaven';
export const DEVICE_COOKIE = '__Host-vrijhaven-device';

// `__Host-` makes browsers insist on Secure, no Domain and Path=/; 127.0.0.1 counts as secure for them.
const ATTRIBUTES = { secure: true, httpOnly: true, sameSite: 'strict', path: '/' } as const;
const YEAR = 365 * 24 * 3_600_000;

export const cookieOf = (request: Request, name: string): string | undefined =>
  request.headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** `session: null` takes the cookie away. A session cookie lasts until the browser closes, at most. */
export const setCookies = (
  response: Response,
  { session, device }: { readonly session?: string | null; readonly device?: string },
): void => {
  if (session === null) response.clearCookie(SESSION_COOKIE, ATTRIBUTES);
  else if (session !== undefined) response.cookie(SESSION_COOKIE, session, ATTRIBUTES);
  if (device !== undefined) response.cookie(DEVICE_COOKIE, device, { ...ATTRIBUTES, maxAge: YEAR });
};
