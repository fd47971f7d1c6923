import { suggestedFollowUps } from '@vrijhaven/shelter-city/model';
import { daysOf, isFull, mayChoose, reduceDays } from './chosen-days';

const [august, october] = ['2031-08-01', '2031-10-01'];

describe('days on which the office may ask', () => {
  it('are chosen and let go by the same touch, and stand in order', () => {
    const both = reduceDays(daysOf([october]), { type: 'toggled', day: august });
    expect(both.chosen).toEqual([august, october]);
    expect(reduceDays(both, { type: 'toggled', day: october }).chosen).toEqual([august]);
    expect(both.kept).toEqual([october]);
  });

  it('can be changed back once they are kept', () => {
    const kept = reduceDays(daysOf([october]), { type: 'kept', days: [august] });
    expect(kept).toEqual({ chosen: [august], kept: [august], before: [october] });
    expect(reduceDays(kept, { type: 'kept', days: [october] })).toEqual({
      chosen: [october],
      kept: [october],
      before: [august],
    });
  });

  it('are suggested after the stay, and never in the past', () => {
    expect(suggestedFollowUps('2031-07-01', '2031-06-01')).toEqual([
      '2031-07-31',
      '2031-09-30',
      '2031-12-30',
      '2032-06-30',
    ]);
    expect(suggestedFollowUps('2031-07-01', '2031-10-01')).toEqual(['2031-12-30', '2032-06-30']);
  });

  it.each([
    ['2031-06-01', true],
    ['2031-05-31', false],
    ['2034-06-03', true],
    ['2034-06-04', false],
    ['2031-02-30', false],
    ['2031-7', false],
  ])('may be %s: %s', (day, fits) => {
    expect(mayChoose(day, '2031-06-01')).toBe(fits);
  });

  it('are twelve at most', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `2031-08-${String(at + 10)}`);
    expect([isFull(daysOf(twelve)), isFull(daysOf(twelve.slice(1)))]).toEqual([true, false]);
  });
});
