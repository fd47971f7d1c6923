export { TransportFault } from './transport-fault';
export type { TransportFaultCode } from './transport-fault';
export type { RunOptions, Transport, TransportOptions } from './transport';
