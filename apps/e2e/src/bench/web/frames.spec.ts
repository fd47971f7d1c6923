import { framesOf } from './frames';

describe('the figures of a row of frames', () => {
  it('tell what came too late for the screen, and what the eye sees', () => {
    const times = [...Array.from({ length: 90 }, () => 16.6), ...Array.from({ length: 8 }, () => 33.3), 60, 120];
    expect(framesOf('drag', times, [55, 90])).toEqual({
      ...{ act: 'drag', count: 100, median: 16.6, p95: 33.3, worst: 120 },
      ...{ late: 0.1, broken: 0.02, longTasks: 2, longest: 90 },
    });
  });

  it('are nothing where nothing was drawn', () => {
    expect(framesOf('none', [], [])).toMatchObject({ count: 0, median: 0, late: 0, longest: 0 });
  });
});
