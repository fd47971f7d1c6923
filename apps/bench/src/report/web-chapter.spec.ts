import fc from 'fast-check';
import type { FirstLoad, Frames, WebResult } from '../web/web-result';
import { chapterText } from './page';
import { webChapter } from './web-chapter';
import { leastRounds, limitOf } from './web-limit';

const SLOW = { name: 'slow', rate: 250_000, roundTrip: 1_500 };

const visit = (round: number, milliseconds: number, rounds: number): FirstLoad => ({
  ...{ site: 'intake', link: 'slow', cache: 'cold', round },
  marks: { field: { milliseconds, bytes: 100_000, requests: 8, rounds } },
});

const frames = (worst: number): Frames => ({
  ...{ act: 'board, drag a stay', count: 100, median: 16.7, p95: 33.3, worst },
  ...{ late: 0.25, broken: 0.01, longTasks: 2, longest: 60 },
});

const FOUND: WebResult = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [1, 2],
  machine: { processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  revision: '0123456789',
  versions: { preact: '1.2.3' },
  browser: '150.0',
  rounds: 3,
  links: [{ name: 'none', roundTrip: 0 }, SLOW],
  applications: 5_000,
  stays: 1_500,
  // Its own limit is 3.2 s of bytes and a second and a half for each round.
  firstLoads: [visit(0, 15_400, 5), visit(1, 9_200, 4), visit(2, 99_000, 4)],
  frames: [frames(40), frames(90), frames(60)],
  keys: [10, 30, 20],
  allRows: [5_000, 6_000, 9_000],
};

describe('the chapter on the web', () => {
  it('judges the middle of all visits by the fewest rounds that there can be, not by those that were made', () => {
    expect(webChapter.reached(FOUND)['intake']).toBeCloseTo(2, 2);
  });

  it('shows the middle of rounds, and a dash where nothing was measured', () => {
    const text = chapterText(webChapter, FOUND);
    expect(text).toMatch(/\| Intake, the first field is typed into, cold +\| 15.4 s +\| 97.7 KiB +\| 8 +\| 4 +\|/);
    expect(text).toMatch(/\| Desk, the name is typed in, warm +\| – /);
    expect(text).toMatch(/\| board, drag a stay +\| 16.7 ms +\| 33.3 ms +\| 60.0 ms +\| 25.0 % +\| 1.00 % +\| 2 +\|/);
    expect(text).toMatch(/\| a key of a search +\| 20.0 ms +\| 30.0 ms +\| 30.0 ms +\| 3 +\|/);
    expect(text).not.toContain('a choice of an order');
    expect(text).toMatch(/\| the desk is open → every row +\| 6000 ms +\|/);
    expect(text).toContain('### First load, 250 kbit/s, 1500 ms a round');
    expect(text).toContain('### First load, without a slow line');
  });

  it('says nothing of a limit where the line is as fast as the machine', () => {
    expect(limitOf({ name: 'none', roundTrip: 0 }, 100_000, 3)).toBeUndefined();
    expect(webChapter.reached({ ...FOUND, firstLoads: [] })['intake']).toBeUndefined();
  });

  it('never lets more bytes or rounds take less time', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 9 }), (bytes, more, rounds) => {
        const limit = limitOf(SLOW, bytes, rounds) ?? 0;
        expect(limitOf(SLOW, bytes + more, rounds)).toBeGreaterThanOrEqual(limit);
        expect(limitOf(SLOW, bytes, rounds + 1)).toBeCloseTo(limit + SLOW.roundTrip, 6);
      }),
    );
  });

  it('asks a form for the page, its files and the open calls, and a page that is kept only for itself', () => {
    expect(leastRounds({ site: 'intake', mark: 'field', cache: 'cold' })).toBe(3);
    expect(leastRounds({ site: 'intake', mark: 'field', cache: 'warm' })).toBe(2);
    expect(leastRounds({ site: 'desk', mark: 'field', cache: 'cold' })).toBe(2);
    expect(leastRounds({ site: 'intake', mark: 'first', cache: 'warm' })).toBe(1);
  });
});
