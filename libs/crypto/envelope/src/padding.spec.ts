import fc from 'fast-check';
import { MAX_PLAINTEXT, pad, paddedLength, unpad } from './padding';

const KIB = 1024;
const fault = (code: string) => expect.objectContaining({ name: 'CryptoFault', code }) as Error;

describe('padding', () => {
  it('gives the data back, whatever its length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (data) => expect(unpad(pad(data))).toEqual(data)));
  });

  it.each([
    [0, KIB],
    [KIB - 4, KIB],
    [KIB - 3, 4 * KIB],
    [4 * KIB - 4, 4 * KIB],
    [4 * KIB - 3, 16 * KIB],
    [16 * KIB - 3, 64 * KIB],
    [64 * KIB - 4, 64 * KIB],
    // Padmé: 65,537 has exponent 16, five leading bits stay, so sizes go by 2,048.
    [64 * KIB - 3, 66 * KIB],
    [1_000_000, 1_015_808],
  ])('puts %i bytes into %i', (length, size) => {
    expect(paddedLength(length)).toBe(size);
  });

  it('never adds more than 12 % above 64 KiB, and a padded size is its own bucket', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64 * KIB, max: MAX_PLAINTEXT }), (length) => {
        const size = paddedLength(length);
        expect(size).toBeGreaterThanOrEqual(length + 4);
        expect(size).toBeLessThanOrEqual((length + 4) * 1.12);
        expect(paddedLength(size - 4)).toBe(size);
      }),
    );
  });

  it('refuses a length that lies, a filled tail, a foreign size and too much', () => {
    const padded = pad(Uint8Array.of(1, 2, 3));
    const changed = (at: number, value: number) =>
      Uint8Array.from(padded, (byte, index) => (index === at ? value : byte));
    for (const wrong of [
      changed(0, 1),
      changed(2, 4),
      changed(1023, 1),
      changed(7, 1),
      padded.slice(1),
      new Uint8Array(3),
    ])
      expect(() => unpad(wrong)).toThrow(fault('padding'));
    expect(() => paddedLength(MAX_PLAINTEXT + 1)).toThrow(fault('length'));
  });
});
