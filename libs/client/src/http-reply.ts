import { TransportFault } from './transport-fault';
import type { TransportFaultCode } from './transport-fault';

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly correlation?: string } }[];
}

const CODES: Readonly<Record<string, TransportFaultCode>> = {
  UNAUTHENTICATED: 'signedOut',
  RATE_LIMITED: 'rateLimited',
};

const parse = (text: string): Reply | undefined => {
  try {
    return JSON.parse(text) as Reply;
  } catch {
    return undefined;
  }
};

/** The data of an answered operation; throws TransportFault for everything that is not one. */
export const readReply = (status: number, text: string): unknown => {
  const reply = parse(text);
  const error = reply?.errors?.[0];
  if (error) {
    const { code = 'none', correlation } = error.extensions ?? {};
    throw new TransportFault(CODES[code] ?? 'fault', `the API answered ${code}`, correlation);
  }
  if (status === 401) throw new TransportFault('signedOut', 'the API answered 401');
  if (status === 429) throw new TransportFault('rateLimited', 'the API answered 429');
  // A page of a proxy or a captive portal is no answer of the API.
  if (reply?.data === undefined || reply.data === null) {
    throw new TransportFault(status >= 500 ? 'offline' : 'fault', `no answer of the API, status ${String(status)}`);
  }
  return reply.data;
};
