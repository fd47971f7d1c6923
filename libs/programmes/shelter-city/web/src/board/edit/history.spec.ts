import fc from 'fast-check';
import { addDays } from '@vrijhaven/domain';
import { inverseOf, sameSpot, type Edit, type Spot } from './edit';
import { afterRedo, afterUndo, EMPTY_HISTORY, remembered, withoutStepsOf } from './history';

const spot = fc
  .record({ place: fc.constantFrom('p', 'q'), at: fc.nat(300), days: fc.integer({ min: 1, max: 90 }) })
  .map(({ place, at, days }): Spot => {
    const from = addDays('2027-01-01', at);
    return { place, period: { from, until: addDays(from, days) } };
  });
const application = fc.constantFrom('amina', 'bo');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('moved' as const), application, from: spot, to: spot }),
  fc.record({ kind: fc.constant('planned' as const), application, to: spot }),
  fc.record({ kind: fc.constant('cancelled' as const), application, from: spot }),
);

/** The smallest board that understands edits. */
const apply = (board: ReadonlyMap<string, Spot>, { application: who, ...what }: Edit): ReadonlyMap<string, Spot> => {
  const after = new Map(board);
  if (what.kind === 'cancelled') after.delete(who);
  else after.set(who, what.to);
  return after;
};
const boardBefore = (what: Edit): ReadonlyMap<string, Spot> =>
  new Map(what.kind === 'planned' ? [] : [[what.application, what.from]]);

describe('steps back and on', () => {
  it('an edit and its inverse leave the board as it was, and the inverse of an inverse is the edit', () => {
    fc.assert(
      fc.property(edit, (what) => {
        const before = boardBefore(what);
        expect(apply(apply(before, what), inverseOf(what))).toEqual(before);
        expect(inverseOf(inverseOf(what))).toEqual(what);
      }),
    );
  });

  it('undo and redo as often as one likes come back to the same history', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), fc.nat(70), (edits, times) => {
        const history = edits.reduce(remembered, EMPTY_HISTORY);
        const steps = Math.min(times, history.done.length);
        let now = history;
        for (let at = 0; at < steps; at++) now = afterUndo(now);
        expect([...now.done, ...now.undone.toReversed()]).toEqual(history.done);
        for (let at = 0; at < steps; at++) now = afterRedo(now);
        expect(now).toEqual(history);
      }),
    );
  });

  it('remembers fifty steps, and forgets what was undone as soon as something new is done', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 60 }), edit, (edits, fresh) => {
        const history = remembered(afterUndo(edits.reduce(remembered, EMPTY_HISTORY)), fresh);
        expect(history.undone).toEqual([]);
        expect(history.done.at(-1)).toBe(fresh);
        expect(history.done.length).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('lets go of the steps of one person only', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const history = withoutStepsOf(afterUndo(edits.reduce(remembered, EMPTY_HISTORY)), 'amina');
        expect([...history.done, ...history.undone].every((each) => each.application === 'bo')).toBe(true);
      }),
    );
  });

  it('does nothing at either end', () => {
    expect(afterUndo(EMPTY_HISTORY)).toEqual(EMPTY_HISTORY);
    expect(afterRedo(EMPTY_HISTORY)).toEqual(EMPTY_HISTORY);
  });

  it('knows the same spot', () => {
    fc.assert(fc.property(spot, (one) => expect(sameSpot(one, { ...one, period: { ...one.period } })).toBe(true)));
  });
});
