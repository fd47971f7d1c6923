import fc from 'fast-check';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import { canMove } from '@vrijhaven/domain';
import type { MeetingCase } from '@vrijhaven/selection/client';
import { tally } from '@vrijhaven/selection/model';
import { balanceFacts, choicesFor, resultRows, shortlistOf, SORTS, standingMarks, stepBack } from './results';

const found = (id: string, mean: number | null, state = 'scoring', enough = true): MeetingCase =>
  ({
    ...{ id, state, version: 1, enough, recused: [], notices: [], brief: { status: 'unavailable' } },
    summary: { status: 'tampered' },
    tally: { ...tally([]), mean, spread: mean === null ? null : 1, scored: mean === null ? 0 : 2 },
  }) as MeetingCase;

describe('the table of a meeting', () => {
  it('keeps everybody, in every order, whatever is missing', () => {
    const means = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(means, fc.constantFrom(...SORTS), (list, sort) => {
        const cases = list.map((mean, at) => found(String.fromCharCode(97 + at), mean));
        const rows = resultRows(cases, sort);
        const ids = rows.map((row) => row.found.id).sort();
        return JSON.stringify(ids) === JSON.stringify(cases.map(({ id }) => id));
      }),
    );
  });
  it('puts nobody with a lower mean before somebody with a higher one, and nobody without a score before either', () => {
    const rows = resultRows([found('a', 2), found('b', null), found('c', 4), found('d', 2), found('e', null)], 'place');
    expect(rows.map((row) => [row.found.id, row.place, row.tied])).toEqual([
      ['c', 1, false],
      ['a', 2, true],
      ['d', 2, true],
      ['b', null, false],
      ['e', null, false],
    ]);
  });
  it('is the same whoever is marked: balance and marks move no place', () => {
    const cases = [found('a', 2), found('b', 3)];
    const before = resultRows(cases, 'place');
    shortlistOf(cases, { a: 'shortlisted' });
    expect(resultRows(cases, 'place')).toEqual(before);
  });
});

describe('marks', () => {
  it('offer only moves that the table of the lifecycle allows a coordinator', () => {
    for (const state of ['scoring', 'shortlisted', 'reserve', 'notSelected'] as const)
      for (const to of choicesFor({ state, enough: true }))
        expect([state, to, canMove(applicationLifecycle, state, to, ['coordinator'])]).toEqual([state, to, true]);
  });
  it('offer nothing before there is a quorum, nor once a case is final', () => {
    expect(choicesFor({ state: 'scoring', enough: false })).toEqual([]);
    expect(choicesFor({ state: 'notSelected', enough: true })).toEqual([]);
  });
  it('fall when somebody else decided meanwhile', () => {
    const cases = [found('a', 2, 'notSelected'), found('b', 3)];
    expect(standingMarks(cases, { a: 'shortlisted', b: 'reserve', gone: 'reserve' })).toEqual({ b: 'reserve' });
  });
  it('lead back to where each case stood, but from what is final', () => {
    const cases = [found('a', 2), found('b', 3, 'reserve'), found('c', 1)];
    const back = stepBack(cases, { a: 'shortlisted', b: 'shortlisted', c: 'notSelected' });
    expect(back).toEqual([
      { application: 'a', version: 2, to: 'scoring' },
      { application: 'b', version: 2, to: 'reserve' },
    ]);
    for (const { to } of back) expect(canMove(applicationLifecycle, 'shortlisted', to, ['coordinator'])).toBe(true);
  });
});

it('tells nothing of somebody whose summary does not open', () => {
  expect(balanceFacts(found('a', 1))).toEqual({});
});
