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

/** Milliseconds of processor that a process has used; 0 when it is gone. */
export const processorTime = (pid: number): number => timeOf(pid);

/** The same of a process and all that it has started itself: a server that has one for each connection. */
export const familyTimes = (pid: number): ReadonlyMap<number, number> =>
  new Map([pid, ...childrenOf(pid)].map((each) => [each, timeOf(each)]));

/** What a family has used in between. Who came later counts whole, who has gone counts for nothing. */
export const usedBetween = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);

/** Resident memory of a process in bytes. */
export const residentMemory = (pid: number): number => {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Number(found ?? 0) * 1024;
};
