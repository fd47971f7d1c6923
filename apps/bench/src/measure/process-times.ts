import { readFileSync, readdirSync } from 'node:fs';

// Linux counts the time of a process in hundredths of a second, whatever the machine.
const TICK = 10;

/** What stands after the name of the process in /proc/<pid>/stat; the name may hold anything, brackets too. */
const statOf = (pid: number): readonly string[] => {
  const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
};

const PARENT = 1;
const [USER, SYSTEM] = [11, 12];

const timeOf = (pid: number): number => {
  try {
    const stat = statOf(pid);
    return (Number(stat[USER]) + Number(stat[SYSTEM])) * TICK;
  } catch {
    return 0; // it has ended in between
  }
};

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(statOf(pid)[PARENT]) === parent;
      } catch {
        return false;
      }
    });

/** Milliseconds of processor that a process has used; of its children too, for a server that has one each connection. */
export const processorTime = (pid: number, { children = false } = {}): number =>
  [pid, ...(children ? childrenOf(pid) : [])].reduce((sum, each) => sum + timeOf(each), 0);

/** Resident memory of a process in bytes. */
export const residentMemory = (pid: number): number => {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Number(found ?? 0) * 1024;
};
