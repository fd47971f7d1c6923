import fc from 'fast-check';
import type { NeedView } from '@vrijhaven/connect2protect/client';
import { PAIRING_STATES } from '@vrijhaven/connect2protect/model';
import { addDays } from '@vrijhaven/domain';
import { pairOnPaper, professionalOnPaper } from '../spec/paper';
import { nextDates } from './next-dates';
import { turnsOf, type Standing } from './turns';

const TODAY = '2031-06-15';
const open = { origin: 'direct', state: 'open', version: 1, paused: false } as const;
const need = (id: string): NeedView => ({ ...open, id, application: `of ${id}` });
const due = (dueOn: string, state: 'due' | 'missed' = 'due') => ({ id: 'c', dueOn, state, bySide: null, at: null });
const action = (state: 'approved' | 'done' | 'drafted', dueOn: string | null = null) =>
  ({ id: state, kind: 'letter', state, dueOn, version: 1 }) as const;
const released = {
  id: 'e',
  kind: 'released',
  from: null,
  to: null,
  reason: null,
  by: '',
  member: null,
  at: '',
} as const;
const NOBODY: Standing = { pairs: [], needs: [], professionals: [] };
const said = (standing: Partial<Standing>) =>
  turnsOf({ ...NOBODY, ...standing }, TODAY).map(({ side, kind, targets }) => [
    side,
    kind,
    targets.map(({ id }) => id),
  ]);

describe('whose turn it is', () => {
  it('follows a proposal from one to the next, and asks for nothing after a no but to let it lapse', () => {
    const proposed = (change: Parameters<typeof pairOnPaper>[0]) => pairOnPaper({ state: 'proposed', ...change });
    const yes = { defender: 'yes', professional: null } as const;
    const pairs = [
      proposed({ id: 'asked' }),
      proposed({ id: 'willing', answers: yes }),
      proposed({ id: 'looking', answers: yes, events: [released] }),
      proposed({ id: 'refused', answers: { defender: 'yes', professional: 'no' }, events: [released] }),
      pairOnPaper({ id: 'both', state: 'agreed' }),
    ];
    expect(said({ pairs })).toEqual([
      ['office', 'lapse', ['refused']],
      ['office', 'show', ['willing']],
      ['office', 'begin', ['both']],
      ['professional', 'look', ['looking']],
      ['defender', 'answer', ['asked']],
    ]);
  });

  it('tells of a pair in contact everything that waits, of one that rests or is over nothing', () => {
    const mandate = { kind: 'ending', months: 1, days: 20 } as const;
    const busy = pairOnPaper({
      ...{ id: 'busy', state: 'review', next: due('2031-06-14') },
      alarms: [{ id: 'a', kind: 'raised', state: 'open', raisedOn: TODAY, escalated: true, version: 1 }],
      actions: [action('approved'), action('drafted'), action('done')],
      professional: { id: 'p', name: 'A', kind: 'mp', mandateEnds: '2031-07-05', mandate },
    });
    const kinds = (pair: typeof busy) => said({ pairs: [pair] }).map(([, kind]) => kind);
    expect(kinds(busy)).toEqual(['alarm', 'review', 'handOver', 'act', 'late', 'approve']);
    expect(kinds({ ...busy, paused: true })).toEqual([]);
    expect(kinds({ ...busy, state: 'ended' })).toEqual([]);
    // Somebody is asked already to take over.
    const next = pairOnPaper({ id: 'next', need: busy.need, state: 'proposed' });
    expect(said({ pairs: [busy, next] }).map(([, kind]) => kind)).not.toContain('handOver');
  });

  it('looks for somebody where nobody is asked, and for signatures where somebody could sign', () => {
    const needs = [
      need('free'),
      need('taken'),
      { ...need('held'), paused: true },
      { ...need('over'), state: 'closed' as const },
    ];
    const pairs = [pairOnPaper({ id: 'pair', need: 'taken', state: 'agreed' })];
    const team = [{ member: 'm', signedOn: null }];
    const professionals = [
      professionalOnPaper({ id: 'unsigned', briefed: false, team }),
      professionalOnPaper({ id: 'empty', briefed: false }),
      professionalOnPaper({ id: 'away', briefed: false, team, active: false }),
    ];
    expect(said({ needs, pairs, professionals })).toEqual([
      ['office', 'begin', ['pair']],
      ['office', 'find', ['free']],
      ['professional', 'sign', ['unsigned']],
    ]);
  });
});

describe('the next dates', () => {
  it('come soonest first, none of them past or too far, and none of what is over', () => {
    const days = fc.integer({ min: -90, max: 90 }).map((count) => addDays(TODAY, count));
    const pairs = fc.array(
      fc
        .record({
          id: fc.uuid(),
          state: fc.constantFrom(...PAIRING_STATES),
          reviewOn: days,
          proposedOn: days,
          day: days,
        })
        .map(({ day, ...pair }) => pairOnPaper({ ...pair, next: due(day), actions: [action('drafted', day)] })),
    );
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 60 }), (made, within) => {
        const dates = nextDates(made, TODAY, within);
        expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).toSorted());
        expect(dates.every(({ day }) => day >= TODAY && day <= addDays(TODAY, within))).toBe(true);
        const over = made.filter(({ state }) => state === 'ended' || state === 'lapsed').map(({ id }) => id);
        expect(dates.some(({ pair }) => over.includes(pair))).toBe(false);
      }),
    );
    const soon = pairOnPaper({ id: 'soon', next: due('2031-06-20'), reviewOn: '2031-06-16' });
    expect(nextDates([soon], TODAY, 30).map(({ kind }) => kind)).toEqual(['review', 'contact']);
    expect(nextDates([{ ...soon, paused: true }], TODAY, 30)).toEqual([]);
  });
});
