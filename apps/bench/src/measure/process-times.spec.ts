import { processorTime, residentMemory } from './process-times';

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

  it('counts children where they are asked for', () => {
    expect(processorTime(process.ppid, { children: true })).toBeGreaterThanOrEqual(processorTime(process.pid));
  });

  it('comes with its memory', () => {
    expect(residentMemory(process.pid)).toBeGreaterThan(10 * 1024 * 1024);
  });
});
