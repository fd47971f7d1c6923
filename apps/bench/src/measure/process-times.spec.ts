import { familyTimes, processorTime, residentMemory, usedBetween } from './process-times';

const work = (milliseconds: number): void => {
  const start = process.cpuUsage();
  while (process.cpuUsage(start).user < milliseconds * 1_000) JSON.stringify(start);
};

describe('the time of a process', () => {
  it('grows with what it does, and with no other process', () => {
    const before = processorTime(process.pid);
    work(200);
    const used = processorTime(process.pid) - before;
    expect(used).toBeGreaterThanOrEqual(150);
    expect(processorTime(2 ** 30)).toBe(0);
  });

  it('is told of each of a family', () => {
    const family = familyTimes(process.ppid);
    expect(family.has(process.ppid)).toBe(true);
    expect(family.get(process.pid)).toBeGreaterThan(0);
  });

  it('counts who came in between, and never less than nothing for who has gone', () => {
    const before = new Map([
      [1, 100],
      [2, 5_000],
    ]);
    const after = new Map([
      [1, 130],
      [3, 20],
    ]);
    expect(usedBetween(before, after)).toBe(50);
  });

  it('comes with its memory', () => {
    expect(residentMemory(process.pid)).toBeGreaterThan(10 * 1024 * 1024);
  });
});
