import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { openArchive, sealArchive } from './archive.mjs';

const key = randomBytes(32);

async function collect(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
const seal = (...chunks: Buffer[]): Promise<Buffer> => collect(sealArchive(key, chunks));
const open = (bytes: Buffer, by = key): Promise<Buffer> => collect(openArchive(by, [bytes]));

describe('a sealed archive', () => {
  it('gives back what went in, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 50 })),
        fc.integer({ min: 1, max: 30 }),
        async (chunks, step) => {
          const plain = Buffer.concat(chunks);
          const sealed = await collect(
            sealArchive(
              key,
              chunks.map((chunk) => Buffer.from(chunk)),
            ),
          );
          const pieces = Array.from({ length: Math.ceil(sealed.length / step) }, (_, at) =>
            sealed.subarray(at * step, (at + 1) * step),
          );
          expect((await collect(openArchive(key, pieces))).equals(plain)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('spans many parts', async () => {
    const plain = randomBytes(2_500_000);
    expect((await open(await seal(plain))).equals(plain)).toBe(true);
  });

  it('opens for its key alone', async () => {
    await expect(open(await seal(Buffer.from('held')), randomBytes(32))).rejects.toThrow('another key');
  });

  it('shows any changed byte', async () => {
    const sealed = await seal(Buffer.from('who holds what'));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      await expect(open(changed)).rejects.toThrow();
    }
  });

  it('shows a cut at every place, and anything added', async () => {
    const sealed = await seal(Buffer.from('who holds what'));
    for (let length = 0; length < sealed.length; length += 1) {
      await expect(open(sealed.subarray(0, length))).rejects.toThrow();
    }
    await expect(open(Buffer.concat([sealed, Buffer.from([0])]))).rejects.toThrow();
  });

  it('shows parts that were swapped or left out', async () => {
    const sealed = await seal(randomBytes(2_500_000));
    const size = 4 + 1024 * 1024 + 16;
    const [head, one, two, rest] = [
      sealed.subarray(0, 40),
      sealed.subarray(40, 40 + size),
      sealed.subarray(40 + size, 40 + 2 * size),
      sealed.subarray(40 + 2 * size),
    ];
    await expect(open(Buffer.concat([head, two, one, rest]))).rejects.toThrow('damaged');
    await expect(open(Buffer.concat([head, one, rest]))).rejects.toThrow('damaged');
    await expect(open(Buffer.concat([head, one, two]))).rejects.toThrow('damaged');
  });
});
