import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const isStart = (pid) => {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
  // A process number is given out again: where the system tells, look whether it is a start at all.
  const command = `/proc/${String(pid)}/cmdline`;
  return !existsSync(command) || readFileSync(command, 'utf8').includes('start.mjs');
};

/**
 * Claims a home folder for this process; answers how to give it back. Throws while another start lives there: it would
 * lose its database to this one. The claim of a killed start counts for nothing.
 */
export function claimHome(folder, { pid = process.pid, lives = isStart } = {}) {
  const file = path.join(folder, 'start.pid');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (other > 0 && other !== pid && lives(other)) {
    throw new Error(
      `Already running here as process ${String(other)}. Stop it first, or set VRIJHAVEN_HOME to another folder.`,
    );
  }
  writeFileSync(file, String(pid), { mode: 0o600 });
  return async () => rmSync(file, { force: true });
}
