import fc from 'fast-check';
import { PRESENCES } from '@vrijhaven/training/model';
import { cellKey, fieldAfter, marksOf, nextPresence, presenceOfKey } from './marks';

describe('the grid of attendance', () => {
  it('holds what the server holds', () => {
    const marks = marksOf([{ id: 'one', presences: [{ module: 'm', presence: 'absent' }] }]);
    expect(marks.get(cellKey({ module: 'm', enrolment: 'one' }))).toBe('absent');
    expect(marks.get(cellKey({ module: 'n', enrolment: 'one' }))).toBeUndefined();
  });

  it('goes from one word to the next, and never back to nothing', () => {
    expect(nextPresence(undefined)).toBe('present');
    expect(PRESENCES.map((presence) => nextPresence(presence))).toEqual(['absent', 'excused', 'present']);
  });

  it('is written by digits', () => {
    expect(['1', '2', '3', '4', 'a'].map((key) => presenceOfKey(key))).toEqual([...PRESENCES, undefined, undefined]);
  });

  it('is walked by arrows, which turn with the writing, and never left by them', () => {
    expect(fieldAfter('ArrowRight', [0, 0], [2, 2], false)).toEqual([0, 1]);
    expect(fieldAfter('ArrowLeft', [0, 0], [2, 2], true)).toEqual([0, 1]);
    expect(fieldAfter('ArrowRight', [0, 0], [2, 2], true)).toBeUndefined();
    expect(fieldAfter('End', [1, 0], [2, 3], false)).toEqual([1, 2]);
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(key), fc.nat(5), fc.nat(5), fc.boolean(), (keys, rows, columns, turned) => {
        const size = [rows + 1, columns + 1] as const;
        let at: readonly [number, number] = [0, 0];
        for (const each of keys) at = fieldAfter(each, at, size, turned) ?? at;
        expect(at[0] >= 0 && at[0] < size[0] && at[1] >= 0 && at[1] < size[1]).toBe(true);
      }),
    );
  });
});
