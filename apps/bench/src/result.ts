import type { OperationName } from './operations/operation';
import type { Hotspot } from './profile/hotspots';

/** One measurement. Times in milliseconds. */
export interface Sample {
  readonly round: number;
  readonly operation: OperationName;
  readonly connections: number;
  readonly server: string;
  readonly perSecond: number;
  readonly typical: number | undefined;
  readonly slow: number | undefined;
  /** Processor per request, of the server and of PostgreSQL; undefined where nothing was completed. */
  readonly serverTime: number | undefined;
  readonly databaseTime: number | undefined;
  /** Bytes that the server held after it. */
  readonly memory: number;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

/** What every bench says of its run. */
export interface Measured {
  /** ISO instants. */
  readonly began: string;
  readonly ended: string;
  /** Processes that wanted the processor, of the last minute, before and after. */
  readonly load: readonly [number, number];
  /** Cores that processes kept busy meanwhile, on average, which the run has not started. */
  readonly others?: number;
  readonly machine: Machine;
  readonly revision: string;
  /** Of every package that the figures depend on. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A PostgreSQL that was measured. */
export interface MeasuredDatabase {
  readonly postgres: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** Everything that the chapter on our API is made of. */
export interface Result extends Measured {
  readonly database: MeasuredDatabase;
  readonly scale: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly rounds: number;
  readonly operations: readonly { readonly name: OperationName; readonly title: string; readonly bytes: number }[];
  readonly connections: readonly number[];
  readonly servers: readonly string[];
  readonly samples: readonly Sample[];
  readonly profiles: Readonly<Partial<Record<OperationName, readonly Hotspot[]>>>;
}
