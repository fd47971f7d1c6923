import type { Way } from './calculate';
import { shareProven, timesAsLong } from './placement-figures';
import type { PlacementSample } from './placement-result';
import { readPlacementOptions } from './placement-options';

const sample = (round: number, way: Way, at: number, kind: PlacementSample['kind'] = 'done'): PlacementSample => {
  const last = { at, value: 10, bound: 10, proven: kind === 'done', placed: 3 };
  return { round, way, kind, where: 'node', size: '5x2x1', first: last, last, cancelling: undefined };
};
const condition = { where: 'node', size: '5x2x1' };

describe('figures of plans', () => {
  it('compare what came to an end within a round', () => {
    const samples = [
      ...[sample(0, 'explained', 30), sample(0, 'bare', 20)],
      ...[sample(1, 'explained', 900), sample(1, 'bare', 300)],
      ...[sample(2, 'explained', 900, 'ended'), sample(2, 'bare', 1)],
    ];
    expect(timesAsLong(samples, condition, ['explained', 'bare'])).toBe(2.25);
    expect(timesAsLong(samples, { ...condition, where: 'chromium' }, ['explained', 'bare'])).toBeUndefined();
  });

  it('count a calculation that was ended as not proven', () => {
    const samples = [sample(0, 'ours', 1), sample(1, 'ours', 1, 'ended')];
    expect(shareProven(samples, '5x2x1', 'ours')).toBe(0.5);
    expect(shareProven(samples, '5x2x1', 'bare')).toBeUndefined();
  });
});

it('sizes are read as people, places and windows, and refused in words', () => {
  expect(readPlacementOptions(['--sizes', '50x10x4']).sizes).toEqual([
    { name: '50x10x4', candidates: 50, places: 10, windows: 4 },
  ]);
  expect(() => readPlacementOptions(['--sizes', '50x10'])).toThrow('people x places x windows');
});
