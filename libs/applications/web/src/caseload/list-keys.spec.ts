import { stepOf } from './list-keys';

describe('walking a list', () => {
  it('goes one down and one up, and stops at the ends', () => {
    expect([stepOf('j', 0, 3), stepOf('ArrowDown', 2, 3), stepOf('k', 1, 3), stepOf('ArrowUp', 0, 3)]).toEqual([
      1, 2, 0, 0,
    ]);
  });
  it('jumps to the ends', () => {
    expect([stepOf('End', 0, 5000), stepOf('Home', 4000, 5000), stepOf('PageDown', 4995, 5000)]).toEqual([
      4999, 0, 4999,
    ]);
  });
  it('leaves other keys and empty lists alone', () => {
    expect([stepOf('x', 0, 3), stepOf('j', 0, 0)]).toEqual([undefined, undefined]);
  });
});
