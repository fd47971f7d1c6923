/** One measurement to make: a server under one operation at so many connections, in one round. */
export interface Turn<Server> {
  readonly round: number;
  readonly operation: string;
  readonly connections: number;
  readonly server: Server;
}

interface Plan<Server> {
  readonly rounds: number;
  readonly operations: readonly string[];
  readonly connections: readonly number[];
  readonly servers: readonly Server[];
}

const from = <Item>(items: readonly Item[], at: number): Item[] => [...items.slice(at), ...items.slice(0, at)];

/**
 * The order of all measurements. Whatever the machine does for a while strikes every server alike: all of them are
 * measured within a minute under the same operation, and each round begins with another one.
 */
export const interleave = <Server>({ rounds, operations, connections, servers }: Plan<Server>): Turn<Server>[] =>
  Array.from({ length: rounds }, (_, round) =>
    operations.flatMap((operation) =>
      connections.flatMap((many) =>
        from(servers, servers.length === 0 ? 0 : round % servers.length).map((server) => ({
          round,
          operation,
          connections: many,
          server,
        })),
      ),
    ),
  ).flat();
