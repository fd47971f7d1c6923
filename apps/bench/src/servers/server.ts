import type { BenchOperation, OperationName } from '../operations/operation';
import type { Volley } from '../measure/volley';

export interface VolleyWish {
  readonly connections: number;
  readonly milliseconds: number;
  /** The number of the first request; those before it were used up. */
  readonly first?: number;
}

/** A way of serving the same tables that is measured beside the others. */
export interface MeasuredServer {
  readonly name: string;
  readonly pid: number;
  /** What it can be asked; undefined: everything. */
  readonly knows?: readonly OperationName[];
  /** What it answers to request number `nr`, as our API would say it: the data of the operation. */
  answer(operation: BenchOperation, nr: number): Promise<unknown>;
  fire(operation: BenchOperation, wish: VolleyWish): Promise<Volley>;
  stop(): Promise<void>;
}

/** Whether a server can be asked for this. */
export const isKnown = ({ knows }: MeasuredServer, { name }: BenchOperation): boolean => knows?.includes(name) ?? true;

/** What every server is told of. */
export interface Surroundings {
  /** As `vrijhaven_api`, bound by row security. */
  readonly apiUrl: string;
  readonly ownerUrl: string;
  /** As a role that may read and write the tables and that row security does not bind: for everybody but us. */
  readonly peerUrl: string;
  /** Connections of each server's pool; ours has as many. */
  readonly pool: number;
}
