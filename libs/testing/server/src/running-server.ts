interface Stoppable {
  stop(): Promise<unknown>;
}

// Setup and teardown are bundled apart from each other, so they share the process and nothing else.
const KEY = Symbol.for('vrijhaven.testing.postgres');
const shared = globalThis as { [KEY]?: Stoppable | undefined };

export const rememberServer = (server: Stoppable): void => {
  shared[KEY] = server;
};

export const takeServer = (): Stoppable | undefined => {
  const server = shared[KEY];
  shared[KEY] = undefined;
  return server;
};
