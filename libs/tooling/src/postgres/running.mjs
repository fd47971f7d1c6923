// Which server, if any, holds a data folder. The pid file alone is no evidence: after a crash its number may belong
// to a stranger, and we never touch a process that is not the server of this very folder.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

const worksIn = (pid, data) => {
  if (existsSync('/proc/self/cwd')) {
    try {
      return readlinkSync(`/proc/${String(pid)}/cwd`) === realpathSync(data);
    } catch {
      return false;
    }
  }
  const answer = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.includes(data);
};

/** `{ pid, port }` of the server that holds the folder; `'stale'` for a pid file without one; else undefined. */
export function runningServer(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return worksIn(Number(pid), data) ? { pid: Number(pid), port: Number(port) } : 'stale';
}
