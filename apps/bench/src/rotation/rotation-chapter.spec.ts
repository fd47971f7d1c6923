import { chapterText } from '../report/page';
import { rotationChapter } from './rotation-chapter';
import { readRotationOptions } from './rotation-options';
import type { RotationPoint, RotationResult } from './rotation-result';

const point = (open: number, closed: number, working: number): RotationPoint => ({
  ...{ open, closed, layers: open * 3, removing: 400, asking: 100, working },
});

const FOUND: RotationResult = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [1, 2],
  machine: { processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  revision: '0123456789',
  versions: { pg: '1.2.3' },
  points: [point(300, 0, 9_500), point(300, 9_700, 10_500), point(300, 3_000, 99_500), point(100, 9_700, 3_000)],
};

describe('the chapter on a leaver', () => {
  it('judges the most closed cases beside none, as many being open', () => {
    expect(rotationChapter.reached(FOUND)).toEqual({ rotate: 1.1, rotateGrowth: undefined });
    const grown = [...FOUND.points, point(300, 20_000, 9_500), point(300, 1_000_000, 19_500)];
    expect(rotationChapter.reached({ ...FOUND, points: grown })).toEqual({ rotate: 1.1, rotateGrowth: 2 });
    expect(rotationChapter.reached({ ...FOUND, points: FOUND.points.slice(1) })).toMatchObject({ rotate: undefined });
    expect(rotationChapter.reached({ ...FOUND, points: FOUND.points.slice(0, 1) })).toMatchObject({
      rotate: undefined,
    });
  });

  it('shows what each layer costs, and no ratio where there is nothing to compare with', () => {
    const text = chapterText(rotationChapter, FOUND);
    expect(text).toMatch(
      /\| 300 +\| 9,700 +\| 400 ms +\| 100 ms +\| 10500 ms +\| 900 +\| 11.7 ms +\| 11000 ms +\| 1.10 +\|/,
    );
    expect(text).toMatch(/\| 100 +\| 9,700 +\|.*\| – +\|/);
  });
});

describe('the options of the bench of a leaver', () => {
  it('are open and closed cases of each measurement', () => {
    expect(readRotationOptions(['--points', '30:0, 30:900']).points).toEqual([
      [30, 0],
      [30, 900],
    ]);
    expect(readRotationOptions([]).points).toContainEqual([300, 9_700]);
  });

  it.each(['0:5', '30', '30:', 'many:0'])('are refused in words: %s', (points) => {
    expect(() => readRotationOptions(['--points', points])).toThrow('--points must be like');
  });
});
