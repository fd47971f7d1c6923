import fc from 'fast-check';
import { addDays, daysBetween } from '@vrijhaven/domain';
import type { PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { conflictsOf, freePeriods, isTaken, nearestFits, sinceDay } from './free-periods';

const stay = (id: string, from: string, until: string, turnover = 5): ResidencyView => ({
  id,
  place: 'p',
  city: 'utrecht',
  application: id,
  period: { from, until },
  freeFrom: addDays(until, turnover),
  state: 'planned',
  version: 1,
});

const place = (...residencies: ResidencyView[]): PlaceView => ({
  id: 'p',
  name: 'Garden room',
  turnoverDays: 5,
  attributes: [],
  retiredOn: null,
  version: 1,
  blocks: [],
  residencies,
});

const spring = stay('spring', '2027-04-01', '2027-06-01');
const autumn = stay('autumn', '2027-09-01', '2027-12-01');
const year = { from: '2027-01-01', until: '2028-01-01' };

describe('free days of a place', () => {
  it('leaves the turnover on both sides', () => {
    expect(freePeriods(place(spring, autumn), year)).toEqual([
      { from: '2027-01-01', until: '2027-03-27' },
      { from: '2027-06-06', until: '2027-08-27' },
      { from: '2027-12-06', until: '2028-01-01' },
    ]);
  });

  it('leaves out what is blocked, with room for a turnover before it, and everything after the place is given up', () => {
    const holidays = { from: '2027-07-01', until: '2027-08-01' };
    const block = { id: 'b', place: 'p', kind: 'closed', reason: 'season', period: holidays, series: null, version: 1 };
    const closed: PlaceView = { ...place(), blocks: [{ ...block, kind: 'closed', reason: 'season' }] };
    expect(freePeriods(closed, year)).toEqual([
      { from: '2027-01-01', until: '2027-06-26' },
      { from: '2027-08-01', until: '2028-01-01' },
    ]);
    expect(freePeriods({ ...closed, retiredOn: '2027-10-01' }, year)).toEqual([
      { from: '2027-01-01', until: '2027-06-26' },
      { from: '2027-08-01', until: '2027-09-26' },
    ]);
  });

  it('forgets what is cancelled and what is being moved', () => {
    expect(freePeriods(place({ ...spring, state: 'cancelled' }), year)).toEqual([year]);
    expect(freePeriods(place(spring), year, 'spring')).toEqual([year]);
  });

  it('sees a conflict in the turnover too', () => {
    expect(conflictsOf(place(spring), { from: '2027-06-03', until: '2027-07-01' })).toEqual([spring]);
    expect(conflictsOf(place(spring), { from: '2027-06-06', until: '2027-07-01' })).toEqual([]);
    expect(conflictsOf(place(spring), { from: '2027-03-01', until: '2027-03-28' })).toEqual([spring]);
  });

  it('takes blocks and the end of a place for what they are, turnover before them included', () => {
    const closed = {
      id: 'b',
      place: 'p',
      kind: 'closed' as const,
      reason: 'season' as const,
      series: null,
      version: 1,
    };
    const house = {
      ...place(),
      blocks: [{ ...closed, period: { from: '2027-04-10', until: '2027-05-01' } }],
      retiredOn: '2027-10-01',
    };
    const taken = (from: string, until: string) => isTaken(house, { from, until });
    expect([taken('2027-03-01', '2027-04-05'), taken('2027-03-01', '2027-04-06')]).toEqual([false, true]);
    expect([taken('2027-05-01', '2027-06-01'), taken('2027-09-01', '2027-09-27')]).toEqual([false, true]);
    expect(isTaken(place(spring), { from: '2027-05-01', until: '2027-05-10' })).toBe(true);
    expect(isTaken(place(spring), { from: '2027-05-01', until: '2027-05-10' }, 'spring')).toBe(false);
  });

  it('offers nothing that is in conflict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 7, max: 90 }), (offset, days) => {
        const from = addDays('2027-01-01', offset);
        const wish = { from, until: addDays(from, days) };
        const busy = place(spring, autumn);
        for (const fit of nearestFits(freePeriods(busy, year), wish)) {
          expect(conflictsOf(busy, fit)).toEqual([]);
        }
      }),
    );
  });
});

describe('the nearest fits', () => {
  const wish = { from: '2027-05-01', until: '2027-07-01' };
  it('keep the wished length, nearest first', () => {
    const fits = nearestFits(freePeriods(place(spring, autumn), year), wish);
    expect(fits[0]).toEqual({ from: '2027-06-06', until: addDays('2027-06-06', 61) });
    expect(fits.every((fit) => daysBetween(fit.from, fit.until) === 61)).toBe(true);
  });
  it('are shorter only when nothing else fits', () => {
    expect(nearestFits([{ from: '2027-06-10', until: '2027-06-20' }], wish)).toEqual([
      { from: '2027-06-10', until: '2027-06-20' },
    ]);
  });

  it('offers no day that is over', () => {
    const free = freePeriods(place(spring), year);
    expect(sinceDay(free, '2027-07-01')).toEqual([{ from: '2027-07-01', until: '2028-01-01' }]);
    expect(sinceDay(free, '2026-07-01')).toEqual(free);
    expect(sinceDay(free, '2028-01-01')).toEqual([]);
  });
});
