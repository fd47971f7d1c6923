import type { IncomingMessage, ServerResponse } from 'node:http';

export const SESSION_COOKIE = '__Host-vrijhaven';
export const DEVICE_COOKIE = '__Host-vrijhaven-device';

// `__Host-` makes browsers insist on Secure, no Domain and Path=/; 127.0.0.1 counts as secure for them.
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Strict';
const GONE = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT';
const A_YEAR = `Max-Age=${String(365 * 24 * 3_600)}`;

/** Values are base64url, in which nothing has to be escaped. */
const setCookie = (response: ServerResponse, ...parts: readonly string[]): void => {
  response.appendHeader('Set-Cookie', [...parts, ATTRIBUTES].join('; '));
};

export const cookieOf = (request: IncomingMessage, name: string): string | undefined =>
  request.headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** `session: null` takes the cookie away. A session cookie lasts until the browser closes, at most. */
export const setCookies = (
  response: ServerResponse,
  { session, device }: { readonly session?: string | null; readonly device?: string },
): void => {
  if (session === null) setCookie(response, `${SESSION_COOKIE}=`, GONE);
  else if (session !== undefined) setCookie(response, `${SESSION_COOKIE}=${session}`);
  if (device !== undefined) setCookie(response, `${DEVICE_COOKIE}=${device}`, A_YEAR);
};
