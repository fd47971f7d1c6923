/** What the global setup hands to the spec files, through the environment of Jest's workers. */
export interface TestServer {
  /** A superuser's connection to database `postgres`: makes databases, seeds rows past row security. */
  readonly adminUrl: string;
  /** Connections as the roles of production, to any database of the server. */
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly template: string;
}

const NAME = 'VRIJHAVEN_TEST_SERVER';

export const publishTestServer = (server: TestServer): void => {
  process.env[NAME] = JSON.stringify(server);
};

export const readTestServer = (): TestServer => {
  const text = process.env[NAME];
  if (!text) throw new Error('no test server: run this spec in the Jest project `slices`');
  return JSON.parse(text) as TestServer;
};

/** A server that somebody else runs, instead of the embedded one. Its user must be a superuser. */
export const givenTestDatabase = (): string | undefined => process.env['TEST_DATABASE_URL'];

/** The same server, another database or user. */
export const withUrl = (url: string, change: { database?: string; user?: string; password?: string }): string => {
  const changed = new URL(url);
  if (change.database) changed.pathname = `/${change.database}`;
  if (change.user) changed.username = change.user;
  if (change.password) changed.password = change.password;
  return changed.href;
};
