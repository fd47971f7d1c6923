import { hasRoom } from './room';

const streams = (count: number, kind: 'member' | 'receipt', each = 1) =>
  Array.from({ length: count }, (_, at) => ({ token: `${kind} ${String(Math.floor(at / each))}`, kind }));

describe('room for one more line', () => {
  it('is there four times for one session', () => {
    const me = { token: 'member 0', kind: 'member' } as const;
    expect([0, 1, 2, 3, 4].map((count) => hasRoom(streams(count, 'member', 4), me))).toEqual([
      ...[true, true, true, true],
      false,
    ]);
  });

  it('is left to staff, however many receipts somebody made', () => {
    const taken = streams(1_000, 'receipt');
    expect(hasRoom(taken, { token: 'another', kind: 'receipt' })).toBe(false);
    expect(hasRoom(taken, { token: 'another', kind: 'member' })).toBe(true);
    expect(hasRoom(taken.slice(1), { token: 'another', kind: 'receipt' })).toBe(true);
  });

  it('ends for everybody somewhere', () => {
    expect(hasRoom(streams(1_999, 'member'), { token: 'another', kind: 'member' })).toBe(true);
    expect(hasRoom(streams(2_000, 'member'), { token: 'another', kind: 'member' })).toBe(false);
  });
});
