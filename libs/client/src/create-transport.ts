import type { Operation } from '@vrijhaven/contracts';
import { createByteTransport } from './byte-transport';
import { readReply } from './http-reply';
import { isRepeatable } from './repeatable';
import type { RunOptions, Transport, TransportOptions } from './transport';
import { TransportFault } from './transport-fault';

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_PAUSES = [400, 1_500, 4_000];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const attempt = async (options: TransportOptions, body: string, signal: AbortSignal | undefined): Promise<unknown> => {
  const limit = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
  try {
    const response = await options.fetch(options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-vrijhaven': '1',
        ...(options.bearer === undefined ? {} : { authorization: `Bearer ${options.bearer}` }),
      },
      body,
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
    });
    return readReply(response.status, await response.text());
  } catch (error) {
    if (error instanceof TransportFault) throw error;
    if (limit.aborted || signal?.aborted) throw new TransportFault('timeout', 'no answer in time');
    throw new TransportFault('offline', 'the API cannot be reached');
  }
};

const isPassing = (error: unknown): boolean =>
  error instanceof TransportFault && (error.code === 'offline' || error.code === 'timeout');

const run = async (
  options: TransportOptions,
  operation: Operation<unknown, unknown>,
  variables: unknown,
  { signal }: RunOptions,
): Promise<unknown> => {
  const body = JSON.stringify({ operationId: operation.id, operationName: operation.name, variables });
  // An answer may be lost after the server acted: only what is safe to say twice is said again.
  const pauses = isRepeatable(operation.name, variables) ? (options.pauses ?? DEFAULT_PAUSES) : [];
  for (const pause of pauses) {
    try {
      return await attempt(options, body, signal);
    } catch (error) {
      if (!isPassing(error) || signal?.aborted) throw error;
      await wait(pause);
    }
  }
  return attempt(options, body, signal);
};

/**
 * The way to the API. Sends identifiers of registered operations, never query text; repeats reads and
 * acts with an idempotency key when the network fails, with the same key and the same bytes.
 */
export const createTransport = (options: TransportOptions): Transport => ({
  origin: options.origin,
  bytes: createByteTransport(options),
  run: <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, runOptions: RunOptions = {}) =>
    run(options, operation as Operation<unknown, unknown>, variables, runOptions) as Promise<Data>,
  withBearer: (bearer) => createTransport({ ...options, bearer }),
});
