export type { ByteTransport } from './byte-transport';
export { withCookieJar } from './cookie-jar';
export { createTransport } from './create-transport';
export { newIdempotencyKey, resume } from './idempotency-key';
export type { PendingAct } from './idempotency-key';
export { isRepeatable } from './repeatable';
export { TransportFault } from './transport-fault';
export type { TransportFaultCode } from './transport-fault';
export type { RunOptions, Transport, TransportOptions } from './transport';
