import fc from 'fast-check';
import type { ShownCity } from '../edit/pending';
import { layRows, rowAt, rowIndexAt, rowOfPlace } from './rows';

const HEIGHTS = { city: 40, place: 52 };
const cityOf = (slug: string, places: number): ShownCity => ({
  id: `id of ${slug}`,
  slug,
  name: slug,
  since: 2015,
  languages: [],
  communities: [],
  version: 1,
  places: Array.from({ length: places }, (_, index) => ({
    id: `${slug} ${index}`,
    name: String(index),
    turnoverDays: 3,
    retiredOn: null,
    version: 1,
    blocks: [],
    attributes: [],
    residencies: [],
  })),
});
const boards = fc
  .array(fc.record({ places: fc.nat(9), folded: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((given) => ({
    cities: given.map(({ places }, index) => cityOf(`city${index}`, places)),
    folded: new Set(given.flatMap(({ folded }, index) => (folded ? [`city${index}`] : []))),
  }));

describe('the lines of the board', () => {
  it('touch each other, and each is found at each of its heights', () => {
    fc.assert(
      fc.property(boards, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ cities, folded }, part) => {
        const laid = layRows(cities, folded, HEIGHTS);
        laid.rows.forEach((row, index) => {
          expect(row.top).toBe(index === 0 ? 0 : laid.rows[index - 1]!.top + laid.rows[index - 1]!.height);
          expect(rowAt(laid, row.top + part * row.height)).toBe(row);
        });
        expect(laid.height).toBe(laid.rows.reduce((sum, { height }) => sum + height, 0));
      }),
    );
  });

  it('end where the board ends', () => {
    const laid = layRows([cityOf('a', 2)], new Set(), HEIGHTS);
    expect([rowAt(laid, -1), rowAt(laid, laid.height)]).toEqual([undefined, undefined]);
    expect([rowIndexAt(laid, -50), rowIndexAt(laid, 9_999)]).toEqual([0, 2]);
  });

  it('hide the places of a folded city, and nothing else', () => {
    const cities = [cityOf('a', 2), cityOf('b', 1)];
    const laid = layRows(cities, new Set(['a']), HEIGHTS);
    expect(laid.rows.map(({ key }) => key)).toEqual(['id of a', 'id of b', 'b 0']);
    expect(rowOfPlace(laid, 'a 0')).toBeUndefined();
    expect(rowOfPlace(laid, 'b 0')).toMatchObject({ top: 80 });
  });
});
