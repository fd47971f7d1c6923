import { leaveNow } from './quick-exit';
import type { ExitDoor } from './quick-exit';
import { countShift, NO_SHIFTS, SHIFTS_TO_EXIT } from './shift-counter';

const press = (keys: readonly (readonly [key: string, at: number])[]): number =>
  keys.reduce((count, [key, at]) => countShift(count, key, at), NO_SHIFTS).presses;

describe('three presses of Shift', () => {
  it('leave within five seconds', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 1000],
        ['Shift', 4900],
      ]),
    ).toBe(SHIFTS_TO_EXIT);
  });
  it('start over after five seconds', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 1000],
        ['Shift', 5001],
      ]),
    ).toBe(1);
  });
  it('start over at any other key', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 10],
        ['a', 20],
        ['Shift', 30],
      ]),
    ).toBe(1);
  });
});

/** What leaving did, in its order. */
const doorOf = (state: unknown) => {
  const done: string[] = [];
  let stepped: () => void = () => undefined;
  const body = { replaceChildren: (blank: { className: string }) => done.push(`blank:${blank.className}`) };
  const door = {
    document: { title: 'Form', body, createElement: () => ({ className: '' }) },
    history: { state, back: () => done.push('back') },
    location: { replace: (target: string) => done.push(`to:${target}`) },
    disarm: () => done.push('disarm'),
    afterStepBack: (then: () => void) => {
      stepped = then;
    },
  };
  // Only the members of ExitDoor are touched; a page has hundreds more.
  return {
    done,
    door: door as unknown as ExitDoor,
    stepBack: () => {
      stepped();
    },
  };
};

describe('leaving at once', () => {
  it('blanks before it wipes, and asks nothing', () => {
    const { done, door } = doorOf(null);
    leaveNow('https://neutral.example/', () => done.push('wipe'), door);
    expect(done).toEqual(['blank:blank', 'disarm', 'wipe', 'to:https://neutral.example/']);
    expect(door.document.title).toBe(' ');
  });
  it('steps down from the guard first, so that Back does not lead here', () => {
    const { done, door, stepBack } = doorOf({ guard: true });
    leaveNow('https://neutral.example/', () => undefined, door);
    expect(done).toEqual(['blank:blank', 'disarm', 'back']);
    stepBack();
    stepBack();
    expect(done.slice(3)).toEqual(['to:https://neutral.example/']);
  });
  it('leaves even when wiping fails', () => {
    const { done, door } = doorOf(null);
    const fail = () => {
      throw new Error('keys are stuck');
    };
    expect(() => {
      leaveNow('https://neutral.example/', fail, door);
    }).toThrow('stuck');
    expect(done).toContain('to:https://neutral.example/');
  });
});
