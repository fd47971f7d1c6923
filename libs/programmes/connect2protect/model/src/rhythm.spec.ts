import { addDays } from '@vrijhaven/domain';
import fc from 'fast-check';
import { isEscalated } from './escalation';
import { graceOf, isMissed, isRhythm, MAX_RHYTHM_DAYS, MIN_RHYTHM_DAYS, missedFrom, nextDue } from './rhythm';

const days = fc.nat(9_000).map((count) => addDays('2020-01-01', count));
const rhythms = fc.integer({ min: MIN_RHYTHM_DAYS, max: MAX_RHYTHM_DAYS });

describe('the rhythm of a pair', () => {
  it('waits a quarter of it before somebody is alarmed, a day at least and a week at most', () => {
    expect([3, 7, 14, 30, 92].map(graceOf)).toEqual([1, 1, 3, 7, 7]);
    expect(isMissed('2031-05-01', 14, '2031-05-04')).toBe(false);
    expect(isMissed('2031-05-01', 14, '2031-05-05')).toBe(true);
  });

  it('is a whole number of days within bounds', () => {
    expect([2, 3, 92, 93, 7.5, Number.NaN].map(isRhythm)).toEqual([false, true, true, false, false, false]);
  });

  it('never misses before the day nor after the next contact is due, and stays missed', () => {
    fc.assert(
      fc.property(days, rhythms, fc.nat(400), (due, rhythm, later) => {
        expect(isMissed(due, rhythm, due)).toBe(false);
        expect(missedFrom(due, rhythm) <= nextDue(due, rhythm)).toBe(true);
        const day = addDays(due, later);
        if (isMissed(due, rhythm, day)) expect(isMissed(due, rhythm, addDays(day, 1))).toBe(true);
        expect(isMissed(due, rhythm, day)).toBe(later > graceOf(rhythm));
      }),
    );
  });
});

describe('an alarm', () => {
  const since = { state: 'open', raisedOn: '2031-05-05' } as const;

  it('over missed contact is the security officer’s too after the office’s days, one that was raised at once', () => {
    const missed = { ...since, kind: 'missed' } as const;
    expect(isEscalated(missed, '2031-05-11', 7)).toBe(false);
    expect(isEscalated(missed, '2031-05-12', 7)).toBe(true);
    expect(isEscalated({ ...since, kind: 'raised' }, '2031-05-05', 7)).toBe(true);
  });

  it('that was handled is nobody’s', () => {
    fc.assert(
      fc.property(fc.constantFrom('missed', 'raised'), days, fc.nat(60), (kind, today, after) => {
        expect(isEscalated({ kind, state: 'handled', raisedOn: '2020-01-01' }, today, after)).toBe(false);
      }),
    );
  });
});
