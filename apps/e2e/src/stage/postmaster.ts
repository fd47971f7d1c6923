import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The process number of the server that holds a data folder. */
export const runningPid = (data: string): number => {
  const [pid] = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  if (!/^\d+$/.test(pid ?? '')) throw new Error('no server holds the folder');
  return Number(pid);
};
