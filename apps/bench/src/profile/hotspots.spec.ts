import { hotspots } from './hotspots';

const node = (id: number, functionName: string, url = '', lineNumber = 0) => ({
  id,
  callFrame: { functionName, url, lineNumber },
});

const PROFILE = {
  nodes: [
    node(1, '(root)'),
    node(2, '(idle)'),
    node(3, 'parse', 'file:///home/somebody/vrijhaven/node_modules/pg-protocol/dist/parser.js', 39),
    node(4, '', 'file:///home/somebody/vrijhaven/dist/apps/api/main.mjs', 9),
    node(5, 'parse', 'file:///home/somebody/vrijhaven/node_modules/pg-protocol/dist/parser.js', 39),
  ],
  samples: [2, 3, 4, 5, 2, 99],
  timeDeltas: [1_000, 30, 10, 50, 1_000, 10],
};

describe('hot spots of a profile', () => {
  const found = hotspots(PROFILE, 2);

  it('are the functions with most time of their own, from wherever they were called', () => {
    expect(found).toEqual([
      { where: 'parse (pg-protocol/dist/parser.js:40)', share: 0.8 },
      { where: '(anonymous) (dist/apps/api/main.mjs:10)', share: 0.1 },
    ]);
  });

  it('say nothing of the machine on which they were found', () => {
    expect(JSON.stringify(hotspots(PROFILE, 9))).not.toContain('somebody');
  });

  it('name a script of a page without the address that it came from', () => {
    const nodes = [node(2, '(idle)'), node(3, 'open', 'http://127.0.0.1:40123/bench.mjs', 11)];
    expect(hotspots({ nodes, samples: [3], timeDeltas: [5] }, 1)).toEqual([{ where: 'open (bench.mjs:12)', share: 1 }]);
  });

  it('count no waiting', () => {
    const all = hotspots(PROFILE, 9);
    expect(all.map(({ where }) => where)).not.toContain('(idle)');
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('are none where nothing was done', () => expect(hotspots({ ...PROFILE, samples: [2, 2] }, 5)).toEqual([]));
});
