import type { GrowthResult } from '../growth/growth-result';
import type { Sample } from '../result';
import { growthChapter } from './growth-chapter';
import { chapterText } from './page';

const sample = (server: string, round: number, perSecond: number, databaseTime: number): Sample => ({
  ...{ round, operation: 'page', connections: 1, server, perSecond },
  ...{ typical: 1_000 / perSecond, slow: 2_000 / perSecond, serverTime: 1, databaseTime, memory: 1 },
});

const FOUND: GrowthResult = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [1, 2],
  machine: { processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  revision: '0123456789',
  versions: { pg: '1.2.3' },
  database: { postgres: '18.4', settings: { fsync: 'on' } },
  rounds: 2,
  seconds: 1,
  warmUp: 1,
  sizes: [
    { applications: 20_000, bytes: 2 ** 28 },
    { applications: 1_000_000, bytes: 2 ** 33 },
  ],
  operations: [{ name: 'page', title: 'Page: 50 of 20000 applications, one key each' }],
  // In the second round the machine was twice as slow for both.
  samples: [
    sample('20000', 0, 100, 4),
    sample('1000000', 0, 80, 5),
    sample('20000', 1, 50, 8),
    sample('1000000', 1, 40, 10),
  ],
};

describe('the chapter on growth', () => {
  it('compares within rounds, so that what the machine did meanwhile strikes out', () => {
    expect(growthChapter.reached(FOUND)).toEqual({ board: undefined, page: 1.25, book: undefined });
    const text = chapterText(growthChapter, FOUND);
    expect(text).toMatch(/\| 20,000 +\| 15.0 ms +\| 1.00 +\| 6.00 ms +\| 1.00 +\|/);
    expect(text).toMatch(/\| 1,000,000 +\| 18.8 ms +\| 1.25 +\| 7.50 ms +\| 1.25 +\|/);
  });

  it('names how large each database is, and no size where there are two', () => {
    const text = chapterText(growthChapter, FOUND);
    expect(text).toContain('20,000 (256 MiB), 1,000,000 (8,192 MiB)');
    expect(text).toContain('Page: 50 applications, one key each.');
  });

  it('judges no goal by a smaller size than it speaks of', () => {
    const smaller = { ...FOUND, sizes: FOUND.sizes.slice(0, 1), samples: FOUND.samples.slice(0, 1) };
    expect(growthChapter.reached(smaller)['page']).toBeUndefined();
  });
});
