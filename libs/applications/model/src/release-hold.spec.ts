import { statesOf } from '@vrijhaven/domain';
import fc from 'fast-check';
import type { ApplicationState } from './application.lifecycle';
import { APPLICATION_STATES, applicationLifecycle } from './application.lifecycle';
import { mayRelease, openMoves, stateBeforeHold } from './release-hold';

const OFFICER = ['securityOfficer'] as const;
const holdable = statesOf(applicationLifecycle).filter((state) => applicationLifecycle[state].safetyHold);
const heldFrom = (state: ApplicationState) => [{ from: state, to: 'safetyHold' }];

/** Written apart from the code: the ways out of a hold, by where it was set. */
const EARLY = ['submitted', 'callCancelled'];
const SELECTED = ['submitted', 'pool', 'callCancelled'];
const OUT: Readonly<Partial<Record<ApplicationState, readonly string[]>>> = {
  pool: SELECTED,
  proposed: SELECTED,
  cityDeclined: SELECTED,
  cityAccepted: SELECTED,
  offered: SELECTED,
  offerDeclined: SELECTED,
  visaRefused: SELECTED,
  accepted: ['submitted', 'pool', 'accepted', 'callCancelled'],
  visaPending: ['submitted', 'pool', 'accepted', 'callCancelled'],
  placed: ['submitted', 'pool', 'accepted', 'placed', 'callCancelled'],
  inProgramme: ['callCancelled', 'inProgramme'],
};

describe('the way out of a safety hold', () => {
  it.each(holdable)('from %s leads nowhere further than it stood', (before) => {
    const open = openMoves('safetyHold', heldFrom(before), OFFICER);
    expect([...open].sort()).toEqual([...(OUT[before] ?? EARLY)].sort());
  });

  it('has for every state before it at least one, so that nobody is held for ever', () => {
    expect(holdable.length).toBeGreaterThan(20);
    for (const before of holdable) expect(openMoves('safetyHold', heldFrom(before), OFFICER)).not.toEqual([]);
  });

  it('carries nobody forward whose history names no hold, or one that nobody knows', () => {
    for (const history of [[], [{ from: 'invented', to: 'safetyHold' }], [{ from: 'placed', to: 'withdrawn' }]])
      expect([...openMoves('safetyHold', history, OFFICER)].sort()).toEqual([...EARLY].sort());
  });

  it('is the security officer’s alone, and narrows no other state', () => {
    expect(openMoves('safetyHold', heldFrom('placed'), ['coordinator', 'intakeOfficer'])).toEqual([]);
    expect(openMoves('submitted', heldFrom('placed'), ['intakeOfficer'])).toEqual(['screening']);
  });
});

it('follows from the last hold alone, whatever came before', () => {
  const state = fc.constantFrom(...APPLICATION_STATES);
  const move = fc.record({ from: state, to: state });
  const after = move.filter(({ to }) => to !== 'safetyHold');
  fc.assert(
    fc.property(fc.array(move), state, fc.array(after), (past, before, since) => {
      const history = [...past, { from: before, to: 'safetyHold' }, ...since];
      expect(stateBeforeHold(history)).toBe(before);
      for (const to of openMoves('safetyHold', history, OFFICER)) expect(mayRelease(before, to)).toBe(true);
    }),
  );
});
