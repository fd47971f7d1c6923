import type { RunOptions, TransportOptions } from './transport';
import { TransportFault } from './transport-fault';

/** How sealed bytes travel that are too large for an operation. Throws TransportFault like `Transport.run`; once, without repeating. */
export interface ByteTransport {
  /** `stored` also when the same bytes were there already; `conflict`: others are; `refused`: not yours, or not of the form. */
  put(path: string, bytes: Uint8Array, options?: RunOptions): Promise<'stored' | 'conflict' | 'refused'>;
  /** At most `most` bytes, undefined when there is nothing for this caller. */
  get(path: string, most: number, options?: RunOptions): Promise<Uint8Array | undefined>;
}

const TYPE = 'application/octet-stream';
/** A chunk on the slowest line that still gets through. */
const TIMEOUT = 90_000;

const faultOf = (status: number): TransportFault => {
  if (status === 401) return new TransportFault('signedOut', 'the API answered 401');
  if (status === 429) return new TransportFault('rateLimited', 'the API answered 429');
  return new TransportFault(status >= 500 ? 'offline' : 'fault', `the API answered ${String(status)}`);
};

const ask = async (options: TransportOptions, path: string, init: RequestInit, { signal }: RunOptions) => {
  const limit = AbortSignal.timeout(TIMEOUT);
  const both = signal ? AbortSignal.any([limit, signal]) : limit;
  try {
    const response = await options.fetch(new URL(path, new URL(options.url, options.origin)).href, {
      ...init,
      headers: {
        'x-vrijhaven': '1',
        ...(init.method === 'PUT' ? { 'content-type': TYPE } : {}),
        ...(options.bearer === undefined ? {} : { authorization: `Bearer ${options.bearer}` }),
      },
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: both,
    });
    // Read here: a line that breaks in the middle of an answer is the same fault.
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    if (limit.aborted || signal?.aborted) throw new TransportFault('timeout', 'no answer in time');
    throw new TransportFault('offline', 'the API cannot be reached');
  }
};

/** The way for bytes beside the operations of the same API. */
export const createByteTransport = (options: TransportOptions): ByteTransport => ({
  put: async (path, bytes, run = {}) => {
    const { response } = await ask(options, path, { method: 'PUT', body: Uint8Array.from(bytes) }, run);
    if (response.status === 204) return 'stored';
    if (response.status === 409) return 'conflict';
    if ([400, 404, 413].includes(response.status)) return 'refused';
    throw faultOf(response.status);
  },
  get: async (path, most, run = {}) => {
    const { response, body } = await ask(options, path, { method: 'GET' }, run);
    if (response.status === 404) return undefined;
    // A page of a proxy or a captive portal is no answer of the API.
    if (response.status !== 200 || response.headers.get('content-type') !== TYPE) throw faultOf(response.status);
    if (body.length > most) throw new TransportFault('fault', 'the API answered too much');
    return body;
  },
});
