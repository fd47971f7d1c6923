import path from 'node:path';
import { startPostgres } from '../postgres/cluster.mjs';
import { discardHalfMade } from './half-made.mjs';
import { prepareRoles } from './roles.mjs';

/**
 * The database to serve from: the operator's own (DATABASE_URL), else the embedded one below the home folder.
 * @returns `{ ownerUrl, apiUrl, described, stop }`, and `advice` for when it cannot be migrated
 */
export async function openDatabase({ folder, settings }, say) {
  const { DATABASE_URL: apiUrl, OWNER_DATABASE_URL: ownerUrl } = process.env;
  if (apiUrl) {
    const { host, pathname } = new URL(apiUrl);
    const described = `${host}${pathname}`;
    const advice = ' Its owner needs the roles of docker/postgres/10-roles.sh, or leave to create them (CREATEROLE).';
    return { apiUrl, ownerUrl: ownerUrl || apiUrl, described, advice, stop: () => Promise.resolve() };
  }
  const server = await startPostgres({ folder: path.join(folder, 'postgres'), say });
  let urls = await prepareRoles(server.url, settings);
  if (await discardHalfMade({ home: folder, adminUrl: urls.adminUrl })) {
    say('an earlier start was interrupted while it made the demonstration: beginning it anew');
    urls = await prepareRoles(server.url, settings);
  }
  const described = `embedded PostgreSQL on 127.0.0.1:${String(server.port)}${server.reused ? ', taken over' : ''}`;
  return { ...urls, described, stop: server.stop };
}
