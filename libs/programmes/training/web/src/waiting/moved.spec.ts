import fc from 'fast-check';
import { moved } from './waiting-view';

describe('one place up or down', () => {
  it('changes two neighbours, and nothing at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'd', 1)).toEqual(['a', 'b', 'c']);
  });

  it('loses nobody, and is undone by the other direction', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (order, pick) => {
        const id = order[pick % (order.length - 1)]!;
        const down = moved(order, id, 1);
        expect([...down].sort()).toEqual([...order].sort());
        expect(moved(down, id, -1)).toEqual(order);
      }),
    );
  });
});
