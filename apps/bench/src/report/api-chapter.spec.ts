import { format } from 'prettier';
import type { Result, Sample } from '../result';
import { apiChapter } from './api-chapter';
import { benchPage, chapterText } from './page';

const sample = (server: string, perSecond: number): Sample => ({
  ...{ round: 0, operation: 'board', connections: 16, server, perSecond, memory: 2 ** 28 },
  ...{ typical: 20.5, slow: 99, serverTime: 1.25, databaseTime: undefined },
});

const RESULT: Result = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [0.25, 6.5],
  machine: {
    ...{ processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  },
  database: { postgres: '18.4', settings: { shared_buffers: '128MB' } },
  revision: '0123456789',
  ...{ scale: 20_000, seconds: 3, warmUp: 4, rounds: 5 },
  operations: [{ name: 'board', title: 'The board', bytes: 70_000 }],
  connections: [16],
  servers: ['ours', 'rest', 'yoga'],
  versions: { pg: '8.23.1' },
  samples: [sample('ours', 70), sample('rest', 100), sample('yoga', 0)],
  profiles: { board: [{ where: 'parse (pg/a|b.js:4)', share: 0.25 }] },
};

describe('the chapter on the API', () => {
  const report = chapterText(apiChapter, RESULT);

  it('says when, on what and under which load it was measured', () => {
    for (const told of ['2026-11-22T10:05 to 2026-11-22T10:25 UTC, commit 0123456789', '0.25 before, 6.50 after'])
      expect(report).toContain(told);
    for (const told of ['4 cores Some processor', 'v20.0.0', '18.4', 'shared_buffers 128MB', 'pg 8.23.1'])
      expect(report).toContain(told);
  });

  it('says first of all when the machine had other things to do', () => {
    expect(report).not.toContain('busy with other work');
    expect(chapterText(apiChapter, { ...RESULT, others: 2 })).toContain('it took 2.00 of 4 cores');
  });

  it('shows ratios and figures of every server, a dash where there is none', () => {
    expect(report).toMatch(/\| ours +\| 0.70 +\|/);
    expect(report).toMatch(/\| yoga +\| 0.00 +\|/);
    expect(report).toMatch(/\| ours +\| 70.0 +\| 20.5 ms +\| 99.0 ms +\| 1.25 ms +\| – +\| 256 MiB +\|/);
  });

  it('names hot spots, and explains every server that it names', () => {
    expect(report).toMatch(/\| 25.0 % +\| `parse \(pg\/a\\\|b.js:4\)` \|/);
    for (const server of RESULT.servers) expect(report).toMatch(new RegExp(`- \\*\\*${server}\\*\\* \\w+`));
  });

  it('says where the time goes of what is not reached', () => {
    const why = apiChapter.why?.(RESULT, 'board').join('\n') ?? '';
    expect(why).toMatch(/\| ours +\| 1.25 ms +\| – ms +\|/);
    expect(why).toContain('Of its own part ours spends most in `parse (pg/a|b.js:4)` 25.0 %.');
    expect(apiChapter.why?.(RESULT, 'book')).toEqual([]);
  });

  it('answers for the goals of its bench', () => {
    expect(apiChapter.reached(RESULT)).toEqual({
      'board/rest': 0.7,
      'board/yoga': undefined,
      'board/postgraphile': undefined,
      'board/mercurius': undefined,
      'board/mercurius-look-ahead': undefined,
      'page/rest': undefined,
      'book/rest': undefined,
    });
  });

  it('is already as the house formats its pages', async () => {
    const page = benchPage([apiChapter], { api: RESULT });
    expect(await format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' })).toBe(page);
  });
});
