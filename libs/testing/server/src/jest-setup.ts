import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { givenTestDatabase, publishTestServer } from './config';
import { rememberServer } from './running-server';
import { createTemplate } from './template-database';

interface Tooling {
  startTestPostgres(): Promise<{ readonly url: string; stop(): Promise<unknown> }>;
}

/** One PostgreSQL for the whole run, migrated once. */
export default async (): Promise<void> => {
  const given = givenTestDatabase();
  if (given) {
    publishTestServer(await createTemplate(given));
    return;
  }
  // Imported where it stands: it finds its own files by its place.
  const tooling = pathToFileURL(path.resolve('libs/tooling/bin/postgres.mjs')).href;
  const { startTestPostgres } = (await import(tooling)) as Tooling;
  const server = await startTestPostgres();
  rememberServer(server);
  publishTestServer(await createTemplate(server.url));
};
