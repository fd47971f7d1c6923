// The embedded PostgreSQL of development, demo and tests. As a command: start, stop or status of the demo's server.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres, stopPostgres } from '../src/postgres/cluster.mjs';
import { startTestPostgres } from '../src/postgres/throwaway.mjs';
import { prepareRoles } from '../src/start/roles.mjs';

export { prepareRoles, startPostgres, startTestPostgres, stopPostgres };

/** Where the demo keeps its database, below the checkout. */
export const demoFolder = () => path.resolve('.vrijhaven/postgres');

const commands = {
  async start() {
    const { url, reused } = await startPostgres({ folder: demoFolder(), say: (line) => console.log(line) });
    console.log(`${reused ? 'Already running' : 'Started'}: ${url}`);
  },
  async stop() {
    console.log((await stopPostgres(demoFolder())) ? 'Stopped.' : 'It was not running.');
  },
};

if (
  process.argv[1] &&
  existsSync(process.argv[1]) &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const command = commands[process.argv[2]];
  if (command) await command();
  else {
    console.error('Usage: node libs/tooling/bin/postgres.mjs start|stop');
    process.exitCode = 2;
  }
}
