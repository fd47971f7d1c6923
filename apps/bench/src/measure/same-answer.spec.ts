import fc from 'fast-check';
import { firstDifference } from './same-answer';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe('two answers', () => {
  it('say the same in whatever order their keys stand', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(firstDifference(json, shuffled(json))).toBeUndefined();
      }),
    );
  });

  it.each([
    [{ cities: [{ id: 1 }] }, { cities: [{ id: 2 }] }, '.cities[0].id: 1 instead of 2'],
    [{ cities: [1, 2] }, { cities: [1] }, '.cities: 2 instead of 1 items'],
    [{ a: 1, b: null }, { a: 1 }, '.b: null instead of nothing'],
    [{ a: 1 }, { a: 1, b: 2 }, '.b: nothing instead of 2'],
    [[1, 2], [2, 1], '[0]: 1 instead of 2'],
    [{ a: [] }, { a: {} }, '.a: [] instead of {}'],
    [{ version: '1' }, { version: 1 }, '.version: "1" instead of 1'],
  ])('%j and %j differ', (ours, theirs, where) => expect(firstDifference(ours, theirs)).toBe(where));
});
