import fc from 'fast-check';
import { addDays } from '@vrijhaven/domain';
import { attendanceOf, PRESENCES } from './attendance';
import { faultsOf, isModuleDay, isTaskDay } from './check-edition';
import { meansOf } from './evaluation';
import { isOver, lastDayOf } from './offer';
import { standingOf, tasksInOrder } from './pre-work';

const all = (words: string) => ({ en: words, nl: words, fr: words, es: words, ar: words });
const plan = {
  title: all('An invented course'),
  startsOn: '2031-10-06',
  endsOn: '2031-10-16',
  languages: ['en'],
  seats: 20,
  perCountry: 1,
  offerDays: 14,
};

describe('an edition', () => {
  it('takes a plan that holds together, and names each part that does not', () => {
    expect(faultsOf(plan)).toEqual([]);
    expect(faultsOf({ ...plan, endsOn: '2031-10-05' })).toEqual(['days']);
    expect(
      faultsOf({ ...plan, title: { ...plan.title, ar: ' ' }, languages: [], seats: 0, perCountry: 21, offerDays: 1 }),
    ).toEqual(['title', 'seats', 'perCountry', 'offerDays', 'languages']);
  });
  it('has its modules in its days and its pre-work before them', () => {
    expect(['2031-10-05', '2031-10-06', '2031-10-16', '2031-10-17'].map((day) => isModuleDay(day, plan))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([isTaskDay('2031-10-05', plan), isTaskDay('2031-10-06', plan)]).toEqual([true, false]);
  });
});

describe('an offer', () => {
  it('can be answered on its last day and not after, nor once the course has begun', () => {
    const last = lastDayOf('2031-08-01', 14, plan.startsOn);
    expect(last).toBe('2031-08-15');
    expect([isOver(last, last), isOver(last, '2031-08-16')]).toEqual([false, true]);
    expect(lastDayOf('2031-10-01', 14, plan.startsOn)).toBe('2031-10-05');
  });
  it('always leaves its own day to answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 60 }), fc.integer({ min: 3, max: 60 }), (ahead, days) => {
        const offeredOn = addDays(plan.startsOn, -ahead);
        expect(lastDayOf(offeredOn, days, plan.startsOn) >= offeredOn).toBe(true);
      }),
    );
  });
});

describe('pre-work', () => {
  it('is done whenever it was done, late after its day, and soon just before', () => {
    const task = { id: 't', dueOn: '2031-09-20' };
    const on = (today: string) => standingOf(task, new Set(), today);
    expect([on('2031-09-01'), on('2031-09-17'), on('2031-09-20'), on('2031-09-21')]).toEqual([
      'ahead',
      'soon',
      'soon',
      'late',
    ]);
    expect(standingOf(task, new Set(['t']), '2031-12-01')).toBe('done');
    expect(tasksInOrder([task, { id: 'a', dueOn: '2031-09-02' }]).map(({ id }) => id)).toEqual(['a', 't']);
  });
});

describe('attendance', () => {
  it('is full only with every module, and excused is not present', () => {
    expect(attendanceOf(2, ['present', 'present'])).toBe('full');
    expect(attendanceOf(2, ['present', 'excused'])).toBe('part');
    expect(attendanceOf(2, ['excused', 'absent'])).toBe('none');
    expect(attendanceOf(0, [])).toBe('none');
  });
  it('never sinks by being there once more', () => {
    const worth = { none: 0, part: 1, full: 2 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PRESENCES), { maxLength: 8 }), fc.nat(3), (list, open) => {
        const modules = list.length + open;
        const more = attendanceOf(modules, [...list.slice(1), 'present']);
        expect(worth[more]).toBeGreaterThanOrEqual(worth[attendanceOf(modules, list)]);
      }),
    );
  });
});

describe('the evaluation', () => {
  it('shows no mean of so few that it would tell what one person thought', () => {
    const said = [5, 4, 4].map((usefulAtHome) => ({ ratings: { usefulAtHome, heard: 3 }, text: '' }));
    expect(meansOf(said)).toEqual({ usefulAtHome: { answered: 3, mean: 4.3 }, heard: { answered: 3, mean: 3 } });
    expect(meansOf(said.slice(1))).toEqual({});
  });
});
