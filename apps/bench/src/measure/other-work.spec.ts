import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { familyOf, lookAround, usedByOthers, watchOthers, type Seen } from './other-work';

const seen = (pid: number, parent: number, used: number, marked = false): Seen => ({ pid, parent, used, marked });

describe('what others take of the machine', () => {
  it('is nothing that the run or anybody below it does, whoever looks after them by now', () => {
    const all = [
      seen(1, 0, 0),
      seen(10, 1, 0, true),
      seen(11, 10, 0),
      seen(12, 11, 0),
      seen(20, 1, 0, true),
      seen(21, 20, 0),
    ];
    expect([...familyOf([...all, seen(30, 1, 0)])].sort()).toEqual([10, 11, 12, 20, 21]);
  });

  it('is what they used in between, newcomers whole, threads of the kernel not', () => {
    const before = [seen(1, 0, 5), seen(10, 1, 100, true), seen(30, 1, 40), seen(2, 0, 7), seen(3, 2, 7)];
    const after = [
      seen(1, 0, 5),
      seen(10, 1, 900, true),
      seen(30, 1, 55),
      seen(31, 30, 4),
      seen(2, 0, 99),
      seen(3, 2, 99),
    ];
    expect(usedByOthers(before, after)).toBe(19);
  });

  it('knows who was started by a run from its environment, though whoever started them is gone', () => {
    // A shell that leaves a sleeper behind and says which.
    const leave = (env: NodeJS.ProcessEnv): number =>
      Number(execFileSync('sh', ['-c', 'sleep 20 >/dev/null 2>&1 & echo $!'], { env, encoding: 'utf8' }));
    const { PATH } = process.env;
    const [ours, theirs] = [leave({ PATH, MARK: 'of-this-run' }), leave({ PATH })];
    try {
      const all = lookAround('MARK=of-this-run\0');
      const family = familyOf(all);
      expect(all.map(({ pid }) => pid)).toEqual(expect.arrayContaining([ours, theirs, process.pid]));
      expect([ours, theirs, process.pid].map((pid) => family.has(pid))).toEqual([true, false, true]);
    } finally {
      for (const pid of [ours, theirs]) process.kill(pid);
    }
  });

  it('is told in cores, and marks whoever is started from then on', () => {
    const finish = watchOthers();
    expect(process.env['VRIJHAVEN_BENCH_RUN']).toMatch(/^\d+$/);
    expect(finish()).toBeLessThanOrEqual(os.cpus().length * 2);
  });
});
