import type { Operation } from '@vrijhaven/contracts';
import type { ByteTransport } from './byte-transport';

export interface RunOptions {
  /** Gives up early, as a `timeout` fault. */
  readonly signal?: AbortSignal;
}

/** One way to the API, with or without a session. */
export interface Transport {
  /** Scheme, host and port that signed challenges name. */
  readonly origin: string;
  /** For what is too large for an operation. */
  readonly bytes: ByteTransport;
  /** Runs a registered operation. Throws TransportFault; refusals are part of the data. */
  run<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: RunOptions,
  ): Promise<Data>;
  /** The same way, speaking for a receipt's session. */
  withBearer(token: string): Transport;
}

export interface TransportOptions {
  /** Where operations are posted, such as `/graphql`. */
  readonly url: string;
  /** `globalThis.fetch.bind(globalThis)` in a browser; anything of that shape elsewhere. */
  readonly fetch: typeof globalThis.fetch;
  /** Scheme, host and port of the site. */
  readonly origin: string;
  readonly bearer?: string;
  /** Milliseconds for one attempt; 30,000 unless told. */
  readonly timeout?: number;
  /** Waits between attempts, in milliseconds; [400, 1500, 4000] unless told. */
  readonly pauses?: readonly number[];
}
