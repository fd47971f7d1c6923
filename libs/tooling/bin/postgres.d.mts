export interface RunningPostgres {
  /** The superuser's connection to database `postgres`, password included. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly reused: boolean;
  stop(): Promise<unknown>;
}

export function startPostgres(wish: {
  folder: string;
  /** `false` gives up crash safety: tests only. */
  durable?: boolean;
  settings?: Record<string, string | number>;
  say?: (line: string) => void;
}): Promise<RunningPostgres>;

/** A fresh server for one test run; `stop()` also deletes its data, and the next run sweeps what a killed one left. */
export function startTestPostgres(): Promise<RunningPostgres>;

export function stopPostgres(folder: string): Promise<boolean>;

export function demoFolder(): string;

/** The database and its two login roles, as production has them. May run any number of times. */
export function prepareRoles(
  adminUrl: string,
  passwords: { ownerPassword: string; apiPassword: string },
): Promise<{ ownerUrl: string; apiUrl: string }>;
