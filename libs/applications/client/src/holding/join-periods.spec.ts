import { joinPeriods } from './join-periods';

const period = (since: string, until: string | null, link = 5) => ({ since, until, link });

describe('periods of holding', () => {
  it('joins what one layer after another carried on, under the oldest link', () => {
    const layers = [
      period('2026-03-04', null, 9),
      period('2026-03-01', '2026-03-02', 4),
      period('2026-03-02', '2026-03-04', 7),
    ];
    expect(joinPeriods(layers)).toEqual([period('2026-03-01', null, 4)]);
  });

  it('keeps apart what was taken back and given again later', () => {
    const apart = [period('2026-03-01', '2026-03-02'), period('2026-03-09', null)];
    expect(joinPeriods(apart)).toEqual(apart);
  });

  it('is still held while one revision is, whatever became of another', () => {
    expect(joinPeriods([period('2026-03-01', null), period('2026-03-02', '2026-03-03')])).toEqual([
      period('2026-03-01', null),
    ]);
  });
});
