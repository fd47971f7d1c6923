import fc from 'fast-check';
import { addDays } from '@vrijhaven/domain';
import type { ShownCity } from '../edit/pending';
import { findTarget, firstTarget, neighbourOf } from './roving';
import { layRows } from './rows';

const city = (slug: string, places: readonly (readonly number[])[]): ShownCity => ({
  id: slug,
  slug,
  name: slug,
  since: 2015,
  languages: [],
  communities: [],
  version: 1,
  places: places.map((starts, index) => ({
    id: `${slug}${index}`,
    name: String(index),
    turnoverDays: 3,
    retiredOn: null,
    version: 1,
    blocks: [],
    attributes: [],
    residencies: starts.map((start) => {
      const from = addDays('2027-01-01', start);
      const place = `${slug}${index}`;
      const id = `${place}@${start}`;
      return {
        id,
        place,
        city: slug,
        application: id,
        period: { from, until: addDays(from, 10) },
        freeFrom: addDays(from, 13),
        state: 'planned' as const,
        version: 1,
      };
    }),
  })),
});
const laid = layRows([city('a', [[0, 40, 80], [], [50]]), city('b', [[10]])], new Set(), { city: 40, place: 56 });
const DAY = '2027-02-01';
const at = (key: string) => findTarget(laid, key)!;
const press = (from: string, key: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  neighbourOf(laid, at(from), key, direction, DAY)?.key;

describe('walking on the board', () => {
  it('goes from stay to stay along a place and stops at its ends', () => {
    expect(press('stay:a0@0', 'ArrowRight')).toBe('stay:a0@40');
    expect(press('stay:a0@40', 'ArrowLeft')).toBe('stay:a0@0');
    expect([press('stay:a0@0', 'ArrowLeft'), press('stay:a0@80', 'ArrowRight')]).toEqual([undefined, undefined]);
    expect([press('stay:a0@40', 'Home'), press('stay:a0@40', 'End')]).toEqual(['stay:a0@0', 'stay:a0@80']);
  });
  it('reads from the right where the page does', () => {
    expect(press('stay:a0@0', 'ArrowLeft', 'rtl')).toBe('stay:a0@40');
  });
  it('goes down over empty places and headings, and near in time', () => {
    expect(press('stay:a0@80', 'ArrowDown')).toBe('place:a1');
    expect(press('place:a1', 'ArrowDown')).toBe('stay:a2@50');
    expect(press('stay:a2@50', 'ArrowDown')).toBe('city:b');
    expect(press('city:b', 'ArrowDown')).toBe('stay:b0@10');
    expect(press('place:a1', 'ArrowUp')).toBe('stay:a0@0');
  });
  it('begins at the first line in sight, and loses what is gone', () => {
    expect(firstTarget(laid, 2, DAY)?.key).toBe('place:a1');
    expect(findTarget(laid, 'stay:nobody')).toBeUndefined();
    expect(findTarget(laid, undefined)).toBeUndefined();
  });
  it('never leaves the board, wherever one presses', () => {
    const keys = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(keys, fc.constantFrom('ltr' as const, 'rtl' as const), (pressed, direction) => {
        const end = pressed.reduce((now, key) => neighbourOf(laid, now, key, direction, DAY) ?? now, at('city:a'));
        expect(findTarget(laid, end.key)).toEqual(end);
      }),
    );
  });
});
