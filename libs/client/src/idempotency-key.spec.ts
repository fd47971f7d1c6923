import { resume } from './idempotency-key';

describe('an act whose outcome is unknown', () => {
  it('goes out again under the same key with the same bytes', async () => {
    let sealed = 0;
    const seal = () => (sealed += 1);
    const first = await resume(undefined, 'a', seal);
    expect(await resume(first, 'a', seal)).toBe(first);
    const other = await resume(first, 'b', seal);
    expect([other.sealed, other.key === first.key]).toEqual([2, false]);
  });
});
