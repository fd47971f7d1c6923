import { readFileSync, readdirSync } from 'node:fs';

/** What is read of a process: who started it, and how much of the processor it has used, in hundredths of a second. */
export interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly used: number;
  /** Whether it carries the mark of this run. */
  readonly marked: boolean;
}

const MARK = 'VRIJHAVEN_BENCH_RUN';
const EVERY = 5_000;
const TICKS = 100;
const [PARENT, USER, SYSTEM] = [1, 11, 12];
/** Above all threads of the kernel: whatever they do, they do it for somebody. */
const KERNEL = 2;

/** Everybody that a run has started, by the mark that they inherit or by whom they were started from. */
export const familyOf = (all: readonly Seen[]): ReadonlySet<number> => {
  const children = new Map<number, Seen[]>();
  for (const each of all) children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  const found = new Set<number>();
  const add = ({ pid }: Seen): void => {
    if (found.has(pid)) return;
    found.add(pid);
    for (const child of children.get(pid) ?? []) add(child);
  };
  for (const each of all) if (each.marked) add(each);
  return found;
};

/** Hundredths of a second that others have used in between; who came and went unseen counts for nothing. */
export const usedByOthers = (before: readonly Seen[], after: readonly Seen[]): number => {
  const family = familyOf(after);
  const then = new Map(before.map(({ pid, used }) => [pid, used]));
  return after
    .filter(({ pid, parent }) => !family.has(pid) && pid !== KERNEL && parent !== KERNEL)
    .reduce((sum, { pid, used }) => sum + Math.max(0, used - (then.get(pid) ?? 0)), 0);
};

const isMarked = (pid: number, mark: string): boolean => {
  try {
    return pid === process.pid || readFileSync(`/proc/${String(pid)}/environ`, 'latin1').includes(mark);
  } catch {
    return false; // somebody else's, and not to be looked into
  }
};

const look = (pid: number, mark: string): readonly Seen[] => {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const stat = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const used = Number(stat[USER]) + Number(stat[SYSTEM]);
    return [{ pid, parent: Number(stat[PARENT]), used, marked: isMarked(pid, mark) }];
  } catch {
    return []; // it has ended
  }
};

/** Every process of the machine; `mark` is what those of a run have in their environment. */
export const lookAround = (mark: string): readonly Seen[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => look(Number(name), mark));

/**
 * From now on looks what processes take that this run has not started. What it answers ends that, and says how many
 * cores they kept busy on average. Whoever is started after this carries a mark in its environment.
 */
export const watchOthers = (): (() => number) => {
  process.env[MARK] ??= String(process.pid);
  const mark = `${MARK}=${process.env[MARK]}\0`;
  const begun = performance.now();
  let [before, used] = [lookAround(mark), 0];
  const glance = (): void => {
    const now = lookAround(mark);
    used += usedByOthers(before, now);
    before = now;
  };
  const timer = setInterval(glance, EVERY).unref();
  return () => {
    clearInterval(timer);
    glance();
    return used / TICKS / ((performance.now() - begun) / 1_000);
  };
};
