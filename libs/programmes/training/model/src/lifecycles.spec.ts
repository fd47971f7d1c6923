import { isFinal, movesFrom, statesOf } from '@vrijhaven/domain';
import type { Lifecycle } from '@vrijhaven/domain';
import type { EditionActor, EditionState } from './edition.lifecycle';
import { EDITABLE, editionLifecycle, EDITION_STATES, OFFERS_SEATS, TAKES_ENROLMENTS } from './edition.lifecycle';
import { REASONS_FOR } from './enrolment-reason';
import type { EnrolmentActor, EnrolmentState } from './enrolment.lifecycle';
import { enrolmentLifecycle, ENROLMENT_STATES, OFFERABLE, ON_ROSTER, OVER, SEATED } from './enrolment.lifecycle';

const reachable = <S extends string, A extends string>(lifecycle: Lifecycle<S, A>, from: readonly S[]): Set<S> => {
  const found = new Set(from);
  for (const state of found) for (const next of Object.keys(lifecycle[state]) as S[]) found.add(next);
  return found;
};

describe('the lifecycle of an edition', () => {
  it('knows each state, and a way from the plan to each of them', () => {
    expect(statesOf(editionLifecycle).sort()).toEqual([...EDITION_STATES].sort());
    expect([...reachable<EditionState, EditionActor>(editionLifecycle, ['planned'])].sort()).toEqual(
      [...EDITION_STATES].sort(),
    );
  });
  it('ends closed or cancelled, and nothing that has begun is called off', () => {
    expect(EDITION_STATES.filter((state) => isFinal(editionLifecycle, state))).toEqual(['closed', 'cancelled']);
    for (const state of ['running', 'evaluated'] as const) {
      expect(Object.keys(editionLifecycle[state]).filter((to) => to === 'cancelled' || to === 'postponed')).toEqual([]);
    }
  });
  it('lets the day alone end the time to apply and begin the course', () => {
    expect(movesFrom(editionLifecycle, 'open', ['system'])).toEqual(['selecting']);
    expect(movesFrom(editionLifecycle, 'preWork', ['system'])).toEqual(['running']);
    expect(movesFrom(editionLifecycle, 'running', ['system'])).toEqual([]);
  });
  it('is a course manager’s, and nobody else’s of the staff', () => {
    for (const state of EDITION_STATES) {
      expect(movesFrom(editionLifecycle, state, ['coordinator', 'trainer', 'administrator'])).toEqual([]);
    }
  });
  it('changes and offers nothing once the course has begun', () => {
    const begun = ['running', 'evaluated', 'closed', 'cancelled'];
    for (const list of [EDITABLE, OFFERS_SEATS, TAKES_ENROLMENTS]) {
      expect(list.filter((state) => begun.includes(state))).toEqual([]);
    }
  });
});

describe('the lifecycle of an enrolment', () => {
  it('knows each state, and a way from an application or a referral to each of them', () => {
    expect(statesOf(enrolmentLifecycle).sort()).toEqual([...ENROLMENT_STATES].sort());
    const found = reachable<EnrolmentState, EnrolmentActor>(enrolmentLifecycle, ['applied']);
    expect(ENROLMENT_STATES.filter((state) => !found.has(state))).toEqual(['referred']);
  });
  it('lets the defender leave from every state that is not over', () => {
    for (const state of ENROLMENT_STATES) {
      expect(movesFrom(enrolmentLifecycle, state, ['applicant']).includes('withdrawn')).toBe(!OVER.includes(state));
    }
  });
  it('lets nobody but the defender say yes or no to an offer', () => {
    const rest = ['courseManager', 'coordinator', 'system'] as const;
    expect(movesFrom(enrolmentLifecycle, 'offered', rest)).toEqual(['expired', 'withdrawn']);
    expect(movesFrom(enrolmentLifecycle, 'offered', ['applicant']).sort()).toEqual(
      ['accepted', 'declined', 'withdrawn'].sort(),
    );
  });
  it('holds a seat from the offer on and gives it back by every way out', () => {
    for (const state of SEATED) {
      const left = Object.keys(enrolmentLifecycle[state]).filter((to) => !SEATED.includes(to as never));
      expect(left.filter((to) => !['declined', 'expired', 'withdrawn'].includes(to))).toEqual([]);
    }
    for (const state of OFFERABLE) expect(SEATED).not.toContain(state);
    for (const state of ON_ROSTER) expect(SEATED).toContain(state);
  });
  it('asks for reasons only of steps that a course manager takes', () => {
    for (const to of Object.keys(REASONS_FOR)) {
      const ways = ENROLMENT_STATES.filter((from) =>
        movesFrom(enrolmentLifecycle, from, ['courseManager']).includes(to as never),
      );
      expect(ways).not.toEqual([]);
    }
  });
});
