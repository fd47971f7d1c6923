import type { AttachmentAddress, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  attachmentContext,
  attachmentRoot,
  CHUNK_HEADER_BYTES,
  CHUNK_OVERHEAD,
  CHUNK_SIZES,
  chunkContext,
  chunkCount,
  chunkHash,
  chunkHeader,
  chunkLength,
  chunkNonce,
  concat,
  kdf,
  LABELS,
  MAX_ATTACHMENT,
  paddedChunkLength,
  parseChunk,
  toHex,
} from '@vrijhaven/crypto/envelope';
import { newId, sealChunk } from '@vrijhaven/crypto/seal';
import { openChunk } from '../open-chunk';
import type { OpenPrimitives } from '../open-primitives';
import type { Runner } from './check';
import { equal, faultOf, faults, flip, isTrue, refused } from './check';

type SealedChunk = Sealed<'attachment-chunk/v1'>;

const KIB = 1024;

/** Bytes that differ from place to place, without a random generator's cost. */
const fileOf = (size: number): Bytes => Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >>> 8)) & 0xff);

const addressOf = (p: OpenPrimitives, size: number): AttachmentAddress => ({
  organisation: newId(p),
  record: newId(p),
  file: newId(p),
  size,
  chunkSize: CHUNK_SIZES.small,
});

const sealAll = (p: OpenPrimitives, address: AttachmentAddress, key: Bytes, file: Bytes): SealedChunk[] =>
  Array.from({ length: chunkCount(address) }, (_, index) => {
    const from = index * address.chunkSize;
    return sealChunk(p, { address, key, index, text: file.slice(from, from + chunkLength(address, index)) });
  });

const permutations = (list: readonly number[]): number[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((each, at) => permutations(list.filter((_, other) => other !== at)).map((rest) => [each, ...rest]));

const elsewhere = (p: OpenPrimitives): Readonly<Record<keyof AttachmentAddress, Partial<AttachmentAddress>>> => ({
  organisation: { organisation: newId(p) },
  record: { record: newId(p) },
  file: { file: newId(p) },
  size: { size: 8 * KIB - 1 },
  chunkSize: { chunkSize: CHUNK_SIZES.large },
});

export const attachmentsSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('attachments (step 26)', () => {
    const single = () => {
      const address = addressOf(p, 8 * KIB);
      const key = p.randomBytes(32);
      const file = fileOf(address.size);
      return { address, key, file, chunk: sealAll(p, address, key, file)[0]! };
    };
    const five = () => {
      const address = addressOf(p, 4 * CHUNK_SIZES.small + 1);
      const key = p.randomBytes(32);
      const file = fileOf(address.size);
      return { address, key, file, chunks: sealAll(p, address, key, file) };
    };

    it('opens on either engine what the other sealed, and both seal the same bytes', () => {
      for (const size of [0, 1, 4 * KIB, 4 * KIB + 1, CHUNK_SIZES.small, CHUNK_SIZES.small + 1]) {
        const address = addressOf(p, size);
        const key = p.randomBytes(32);
        const file = fileOf(size);
        const chunks = sealAll(p, address, key, file);
        equal(
          sealAll(other, address, key, file).map((chunk) => toHex(chunkHash(p, chunk))),
          chunks.map((chunk) => toHex(chunkHash(other, chunk))),
        );
        const opened = chunks.map((chunk, index) => openChunk(other, { address, key, index, chunk }));
        isTrue(toHex(concat(...opened)) === toHex(file), `a file of ${String(size)} bytes`);
      }
    });

    it('gives files of one bucket chunks of one size, and fills every chunk of a longer one', () => {
      const padded = (size: number, chunkSize: number = CHUNK_SIZES.small) => paddedChunkLength({ size, chunkSize });
      equal(
        [0, 1, 4096].map((size) => padded(size)),
        Array(3).fill(4 * KIB),
      );
      equal(
        [4097, 16384, 16385, 65537].map((size) => padded(size)),
        [16, 16, 64, 256].map((kib) => kib * KIB),
      );
      equal(
        [256 * KIB, 256 * KIB + 1, MAX_ATTACHMENT].map((size) => padded(size)),
        Array(3).fill(256 * KIB),
      );
      equal(
        [65537, 256 * KIB + 1].map((size) => padded(size, CHUNK_SIZES.large)),
        [256 * KIB, 1024 * KIB],
      );
      equal(
        five().chunks.map(({ length }) => length),
        Array(5).fill(256 * KIB + CHUNK_OVERHEAD),
      );
      equal(single().chunk.length, 16 * KIB + CHUNK_OVERHEAD);
    });

    it('opens five chunks in their order and in none of the other 119', () => {
      const { address, key, chunks } = five();
      const opens = (chunk: SealedChunk, index: number): boolean => {
        try {
          openChunk(p, { address, key, index, chunk });
          return true;
        } catch {
          return false;
        }
      };
      // Each chunk in each place once: an order opens when each of its places does.
      const fits = chunks.map((chunk) => chunks.map((_, index) => opens(chunk, index)));
      const good = permutations([0, 1, 2, 3, 4]).filter((order) => order.every((chunk, at) => fits[chunk]?.[at]));
      equal(good, [[0, 1, 2, 3, 4]]);
      const hashes = chunks.map((chunk) => chunkHash(p, chunk));
      const roots = permutations([0, 1, 2, 3, 4]).map((order) =>
        toHex(
          attachmentRoot(
            p,
            address,
            order.map((each) => hashes[each]!),
          ),
        ),
      );
      equal(new Set(roots).size, 120);
    });

    it('gives no root to a list that was cut, doubled or extended', () => {
      const { address, chunks } = five();
      const hashes = chunks.map((chunk) => chunkHash(p, chunk));
      for (const list of [[], hashes.slice(0, 4), [...hashes, hashes[4]!]])
        faults('length', () => attachmentRoot(p, address, list));
      const doubled = [...hashes.slice(0, 4), hashes[3]!];
      isTrue(toHex(attachmentRoot(p, address, doubled)) !== toHex(attachmentRoot(p, address, hashes)), 'doubled');
    });

    it('refuses a chunk that was cut or extended', () => {
      const { address, key, chunk } = single();
      for (const length of [0, CHUNK_HEADER_BYTES, CHUNK_OVERHEAD, chunk.length - 1])
        faults('length', () => openChunk(p, { address, key, index: 0, chunk: chunk.slice(0, length) as SealedChunk }));
      const longer = concat(chunk, Uint8Array.of(0)) as SealedChunk;
      faults('length', () => openChunk(p, { address, key, index: 0, chunk: longer }));
    });

    it('refuses a chunk with any byte of its header changed, and with bytes of its text changed', () => {
      const { address, key, chunk } = single();
      const codes = new Set<string>();
      for (let at = 0; at < chunk.length; at += at < CHUNK_HEADER_BYTES ? 1 : 499)
        codes.add(faultOf(() => openChunk(p, { address, key, index: 0, chunk: flip(chunk, at) })));
      faults('decryption', () => openChunk(p, { address, key, index: 0, chunk: flip(chunk, chunk.length - 1) }));
      equal([...codes].sort(), ['commitment', 'decryption', 'malformed', 'unsupported']);
    });

    it('refuses a last chunk that says it is not, and one in the middle that says it is', () => {
      const { address, key, chunks } = five();
      for (const index of [0, 2, 4]) {
        const chunk = chunks[index]!.slice() as SealedChunk;
        chunk[5] = chunk[5] === 1 ? 0 : 1;
        faults('malformed', () => openChunk(p, { address, key, index, chunk }));
      }
      // The same file, said to end a chunk earlier: the chunk before the last is not the last.
      const shorter = { ...address, size: 4 * CHUNK_SIZES.small };
      faults('malformed', () => openChunk(p, { address: shorter, key, index: 3, chunk: chunks[3]! }));
    });

    for (const field of ['organisation', 'record', 'file', 'size', 'chunkSize'] as const)
      it(`refuses a chunk of another ${field}`, () => {
        const { address, key, chunk } = single();
        faults('commitment', () =>
          openChunk(p, { address: { ...address, ...elsewhere(p)[field] }, key, index: 0, chunk }),
        );
      });

    it('refuses a chunk under another key, and one crafted to open under it', () => {
      const { address, key, chunk } = single();
      const stranger = p.randomBytes(32);
      faults('commitment', () => openChunk(p, { address, key: stranger, index: 0, chunk }));
      // A server that knows some other key still cannot say that the file was committed to it.
      const { prefix } = parseChunk(chunk);
      const place = { index: 0, final: true, prefix };
      const header = chunkHeader({ ...place, commitment: kdf(p, stranger, LABELS.attachmentCommit, p.hash32(prefix)) });
      const ciphertext = p.aeadEncrypt({
        key: stranger,
        nonce: chunkNonce(place),
        aad: concat(chunkContext(address, 0), header),
        text: new Uint8Array(16 * KIB),
      });
      const crafted = asSealed('attachment-chunk/v1', concat(header, ciphertext));
      for (const tried of [key, stranger])
        faults('commitment', () => openChunk(p, { address, key: tried, index: 0, chunk: crafted }));
    });

    it('never gives two texts one nonce, not even in one place under one key', () => {
      const { address, key, file, chunk } = single();
      const changed = sealAll(p, address, key, flip(file, 100))[0]!;
      isTrue(toHex(parseChunk(chunk).prefix) !== toHex(parseChunk(changed).prefix), 'another text');
      equal(toHex(chunkHash(p, sealAll(p, address, key, file)[0]!)), toHex(chunkHash(p, chunk)));
      const prefixes = new Set(five().chunks.map((each) => toHex(parseChunk(each).prefix)));
      equal(prefixes.size, 5);
    });

    it('refuses a tail that is not zero, though its author sealed it', () => {
      const { address, key, file } = single();
      const longer = sealChunk(p, {
        address: { ...address, size: file.length + 1 },
        key,
        index: 0,
        text: concat(file, Uint8Array.of(7)),
      });
      refused(() => openChunk(p, { address, key, index: 0, chunk: longer }));
      const honest = sealAll(p, address, key, file)[0]!;
      const { prefix, commitment } = parseChunk(honest);
      const header = chunkHeader({ index: 0, final: true, prefix, commitment });
      const text = new Uint8Array(16 * KIB).fill(9);
      const forged = p.aeadEncrypt({
        key: kdf(p, key, LABELS.attachmentKey, p.hash32(attachmentContext(address))),
        nonce: chunkNonce({ index: 0, final: true, prefix }),
        aad: concat(chunkContext(address, 0), header),
        text,
      });
      const chunk = asSealed('attachment-chunk/v1', concat(header, forged));
      faults('padding', () => openChunk(p, { address, key, index: 0, chunk }));
    });

    it('refuses sizes that cannot be, before anything is sealed', () => {
      const { address, key } = single();
      faults('length', () => chunkCount({ ...address, size: MAX_ATTACHMENT + 1 }));
      faults('length', () => chunkCount({ ...address, size: -1 }));
      faults('unsupported', () => chunkCount({ ...address, chunkSize: 1000 }));
      faults('malformed', () => chunkLength(address, 1));
      faults('length', () => sealChunk(p, { address, key, index: 0, text: fileOf(10) }));
      faults('length', () => sealChunk(p, { address, key: key.slice(1), index: 0, text: fileOf(address.size) }));
    });
  });
};
