import { canMove, isFinal, movesFrom, statesOf } from '@vrijhaven/domain';
import { actionLifecycle } from './action.lifecycle';
import { alarmLifecycle } from './alarm.lifecycle';
import { checkInLifecycle } from './check-in.lifecycle';
import { END_REASONS, mayEndFor } from './end-reason';
import { needLifecycle } from './need.lifecycle';
import { LIVE_PAIRINGS, pairingLifecycle, PAIRING_STATES } from './pairing.lifecycle';

describe('the lifecycles of Connect2Protect', () => {
  it('let a defender take back a need at any time, and nobody else but the system for them', () => {
    for (const state of ['open', 'paired'] as const) {
      expect(canMove(needLifecycle, state, 'withdrawn', ['applicant'])).toBe(true);
      expect(canMove(needLifecycle, state, 'withdrawn', ['pairingCoordinator', 'professional'])).toBe(false);
    }
  });

  it('let either side end a pair that has begun, and nobody end one alone that has not', () => {
    for (const state of ['active', 'review'] as const)
      for (const side of ['applicant', 'professional', 'pairingCoordinator'] as const)
        expect(canMove(pairingLifecycle, state, 'ended', [side])).toBe(true);
    for (const state of ['proposed', 'agreed'] as const)
      expect(movesFrom(pairingLifecycle, state, ['applicant', 'professional'])).toEqual([]);
  });

  it('are over where nothing is live any more', () => {
    expect(PAIRING_STATES.filter((state) => isFinal(pairingLifecycle, state))).toEqual(
      PAIRING_STATES.filter((state) => !LIVE_PAIRINGS.includes(state)),
    );
    expect(statesOf(alarmLifecycle).filter((state) => isFinal(alarmLifecycle, state))).toEqual(['handled']);
    expect(statesOf(checkInLifecycle).filter((state) => isFinal(checkInLifecycle, state))).toEqual(['ok']);
  });

  it('have nothing done that the defender did not approve, nor approved by anybody else', () => {
    const ways = statesOf(actionLifecycle).filter((from) => 'done' in actionLifecycle[from]);
    expect(ways).toEqual(['approved']);
    const approving = statesOf(actionLifecycle).flatMap((from) => actionLifecycle[from].approved ?? []);
    expect(approving).toEqual(['applicant']);
  });

  it('have a reason for every end that each side may give', () => {
    for (const side of ['applicant', 'professional', 'pairingCoordinator', 'system'] as const)
      expect(END_REASONS.filter((reason) => mayEndFor(side, reason))).not.toEqual([]);
    expect(mayEndFor('applicant', 'agreed')).toBe(false);
    expect(mayEndFor('applicant', 'mandateOver')).toBe(false);
    expect(mayEndFor('applicant', 'safety')).toBe(true);
  });
});
