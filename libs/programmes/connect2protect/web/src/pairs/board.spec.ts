import fc from 'fast-check';
import type { CheckInView, PairView } from '@vrijhaven/connect2protect/client';
import { CHECK_IN_STATES, PAIRING_STATES } from '@vrijhaven/connect2protect/model';
import { addDays } from '@vrijhaven/domain';
import { pairOnPaper } from '../spec/paper';
import { FIRST_VIEW, hasAlarm, listed, nothingOf, ORDERS, type Shows } from './board-view';
import { stripOf } from './strip';

const TODAY = '2031-06-15';
const nameOf = (application: string) => `Person ${application}`;
const due = (id: string, dueOn: string): CheckInView => ({ id, dueOn, state: 'due', bySide: null, at: null });
const alarm = (state: 'open' | 'handled') =>
  ({ id: 'a', kind: 'missed', state, raisedOn: TODAY, escalated: false, version: 1 }) as const;
const ids = (pairs: readonly PairView[]) => pairs.map(({ id }) => id);

describe('the pair board', () => {
  const quiet = pairOnPaper({ id: 'quiet', state: 'active', next: due('d', '2031-06-20') });
  const soon = pairOnPaper({ id: 'soon', state: 'active', next: due('e', '2031-06-16') });
  const rings = pairOnPaper({ id: 'rings', state: 'active', alarms: [alarm('open')] });
  const over = pairOnPaper({ id: 'over', state: 'ended', alarms: [alarm('handled')] });
  const asked = pairOnPaper({ id: 'asked', state: 'proposed' });
  const all = [quiet, soon, rings, over, asked];

  it('puts alarms first, then what comes next, and leaves out what is over', () => {
    expect(ids(listed(all, FIRST_VIEW, nameOf))).toEqual(['rings', 'soon', 'quiet', 'asked']);
    expect([rings, over].map(hasAlarm)).toEqual([true, false]);
  });

  it('finds by either name, whatever the accents', () => {
    const named = pairOnPaper({ id: 'x', professional: { ...quiet.professional, name: 'Zoë Ünal' } });
    expect(ids(listed([quiet, named], { ...FIRST_VIEW, text: ' unal ' }, nameOf))).toEqual(['x']);
    expect(ids(listed([quiet, named], { ...FIRST_VIEW, text: 'person quiet' }, nameOf))).toEqual(['quiet']);
  });

  it('lists each pair in exactly one part, and loses none in any order', () => {
    const pairs = fc.uniqueArray(
      fc.record({ id: fc.uuid(), state: fc.constantFrom(...PAIRING_STATES) }).map(pairOnPaper),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(pairs, fc.constantFrom(...ORDERS), (made, order) => {
        const of = (shows: Shows) => ids(listed(made, { ...FIRST_VIEW, shows, order }, nameOf));
        expect(of('all').toSorted()).toEqual(ids(made).toSorted());
        expect([...of('asked'), ...of('contact'), ...of('over')].toSorted()).toEqual(of('all').toSorted());
        expect(of('now').toSorted()).toEqual([...of('asked'), ...of('contact')].toSorted());
      }),
    );
  });
});

describe('the strip of contacts', () => {
  it('counts what happened in the last months, and only that', () => {
    const old = { ...due('old', '2030-12-14'), state: 'missed' } as const;
    const held = { ...due('held', '2031-05-01'), state: 'ok' } as const;
    const missed = { ...due('missed', '2031-05-15'), state: 'missed' } as const;
    const strip = stripOf([due('next', '2031-06-20'), missed, held, old], TODAY);
    expect(strip.dots.map(({ id }) => id)).toEqual(['held', 'missed', 'next']);
    expect([strip.held, strip.missed]).toEqual([1, 1]);
  });

  it('stands in order and never grows too long', () => {
    const some = fc.array(
      fc.record({ id: fc.uuid(), ago: fc.integer({ min: -30, max: 400 }), state: fc.constantFrom(...CHECK_IN_STATES) }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(some, (made) => {
        const checkIns = made.map(({ id, ago, state }) => ({ ...due(id, addDays(TODAY, -ago)), state }));
        const { dots, held, missed } = stripOf(checkIns, TODAY);
        expect(dots.map(({ dueOn }) => dueOn)).toEqual(dots.map(({ dueOn }) => dueOn).toSorted());
        expect(dots.length).toBeLessThanOrEqual(12);
        expect(held + missed).toBeLessThanOrEqual(made.length);
      }),
    );
  });
});

it('says why nothing is listed: nobody under way, no alarm, or nothing that fits', () => {
  const looks = [FIRST_VIEW, { ...FIRST_VIEW, shows: 'alarm' as const }, { ...FIRST_VIEW, shows: 'over' as const }];
  expect(looks.map(nothingOf)).toEqual(['nothing.now', 'nothing.alarm', 'nothing']);
  expect(looks.map((view) => nothingOf({ ...view, text: 'x' }))).toEqual(['nothing', 'nothing', 'nothing']);
  expect(nothingOf({ ...FIRST_VIEW, professional: 'p' })).toBe('nothing');
});
