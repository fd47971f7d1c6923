import { createTransport, withCookieJar } from '@vrijhaven/client';
import type { Transport } from '@vrijhaven/client';
import { UsageFault } from './fault';

/** Scheme, host and port of an address. */
export const originOf = (url: string): string => {
  if (!URL.canParse(url)) throw new UsageFault(`“${url}” is not an address; write it like https://desk.example.org.`);
  return new URL(url).origin;
};

/** A way to the API with a cookie jar of its own: one for each person who signs in. */
export const connect = (url: string): Transport => {
  const origin = originOf(url);
  return createTransport({ url: `${origin}/graphql`, origin, fetch: withCookieJar(globalThis.fetch, origin) });
};
