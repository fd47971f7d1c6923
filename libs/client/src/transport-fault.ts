/** Why nothing came back. Everything that a person can act on comes back as data instead. */
export type TransportFaultCode = 'offline' | 'timeout' | 'signedOut' | 'rateLimited' | 'fault';

/** Thrown by `Transport.run`. `offline` and `timeout` mean that the outcome of a write is unknown: repeat it. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';

  constructor(
    readonly code: TransportFaultCode,
    message: string,
    /** Names the server's log line; tells nothing about a person. */
    readonly correlation?: string,
  ) {
    super(message);
  }
}
