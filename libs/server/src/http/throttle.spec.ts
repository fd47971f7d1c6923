import { Throttle } from './throttle';

describe('a throttle', () => {
  let now = 0;
  const create = (keys?: number) =>
    new Throttle({ burst: 3, perSecond: 0.5, ...(keys === undefined ? {} : { keys }) }, { now: () => now });
  beforeEach(() => {
    now = 0;
  });

  it('grants a burst, then as much as refills, and says how long to wait', () => {
    const throttle = create();
    expect([throttle.take('a'), throttle.take('a'), throttle.take('a'), throttle.take('a')]).toEqual([0, 0, 0, 2]);
    now = 1_999;
    expect(throttle.take('a')).toBe(1);
    now = 2_000;
    expect(throttle.take('a')).toBe(0);
    expect(throttle.take('a')).toBe(2);
  });

  it('keeps keys apart', () => {
    const throttle = create();
    for (let at = 0; at < 3; at += 1) throttle.take('a');
    expect(throttle.take('b')).toBe(0);
  });

  it('takes off what was granted elsewhere, and owes a burst at most', () => {
    const throttle = create();
    throttle.owe('a', 2);
    expect([throttle.take('a'), throttle.take('a')]).toEqual([0, 2]);
    throttle.owe('a', 1_000);
    expect(throttle.take('a')).toBe(8);
    now = 8_000;
    expect(throttle.take('a')).toBe(0);
  });

  it('never holds more than it refills to', () => {
    const throttle = create();
    throttle.take('a');
    now = 1_000_000;
    expect([0, 1, 2, 3].map(() => throttle.take('a') === 0)).toEqual([true, true, true, false]);
  });

  it('remembers a bounded number of keys, the ones used last', () => {
    const throttle = create(2);
    for (let at = 0; at < 3; at += 1) throttle.take('a');
    throttle.take('b');
    throttle.take('c');
    expect(throttle.take('a')).toBe(0);
  });
});
