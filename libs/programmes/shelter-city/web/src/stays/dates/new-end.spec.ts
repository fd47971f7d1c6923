import fc from 'fast-check';
import { addDays, dayAfter } from '@vrijhaven/domain';
import type { ItemState } from '@vrijhaven/shelter-city/model';
import { endingOn, freeAfter, lastDayHere, latestEnd, offersInstead, openForDates } from './new-end';

const stay = (state: 'active' | 'planned', visaCheck: ItemState = 'todo') => ({
  ...{ state, period: { from: '2027-04-01', until: '2027-07-01' }, freeFrom: '2027-07-04' },
  items: [{ code: 'visaCheck' as const, state: visaCheck, due: null, version: 0 }],
});
const until = (day: string) => ({ from: '2027-04-01', until: day });

describe('another end of a stay', () => {
  it('counts its last day in, and keeps the turnover', () => {
    expect(endingOn(stay('active'), '2027-05-31')).toEqual(until('2027-06-01'));
    expect(endingOn(stay('active'), '2027-03-31')).toBeUndefined();
    expect(endingOn(stay('active'), '')).toBeUndefined();
    expect(freeAfter(stay('active'), until('2027-06-01'))).toBe('2027-06-04');
    expect(latestEnd(stay('active'))).toBe('2027-10-17');
  });

  it('is no other end where a guest leaves on the planned last day, and today where they leave before', () => {
    const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays('2027-05-15', days));
    fc.assert(
      fc.property(day, (today) => {
        const { period } = stay('active');
        const until = dayAfter(lastDayHere({ period }, today));
        expect(until).toBe(addDays(today, 1) < period.until ? addDays(today, 1) : period.until);
      }),
    );
  });

  it('needs a look at the visa where a guest stays longer, or anybody longer than stays are', () => {
    expect(openForDates(stay('active'), until('2027-07-02'))).toEqual(['visaCheck']);
    expect(openForDates(stay('active', 'done'), until('2027-07-02'))).toEqual([]);
    expect(openForDates(stay('active'), until('2027-06-01'))).toEqual([]);
    expect(openForDates(stay('planned'), until('2027-07-09'))).toEqual([]);
    expect(openForDates(stay('planned'), until('2027-08-01'))).toEqual(['visaCheck']);
  });

  it('is offered as late as the place is free; on other days only to whom nobody has let in yet', () => {
    const wish = until('2027-08-01');
    const free = [until('2027-07-20'), { from: '2027-09-01', until: '2028-03-01' }];
    expect(offersInstead(stay('active'), wish, free)).toEqual([until('2027-07-20')]);
    expect(offersInstead(stay('active'), wish, [until('2027-07-01')])).toEqual([]);
    expect(offersInstead(stay('planned'), wish, free)).toEqual([
      until('2027-07-20'),
      { from: '2027-09-01', until: '2028-01-01' },
    ]);
  });
});
