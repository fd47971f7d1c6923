import { Client } from 'pg';
import { readTestServer } from './config';
import { takeServer } from './running-server';

/** Stops what the setup started; on a given server it only drops the template. */
export default async (): Promise<void> => {
  const server = takeServer();
  if (server) {
    await server.stop();
    return;
  }
  const { adminUrl, template } = readTestServer();
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${template} with (force)`);
  await admin.end();
};
