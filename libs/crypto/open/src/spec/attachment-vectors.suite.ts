import { asSealed, attachmentRoot, chunkHash, concat, fromText, toHex, toText, utf8 } from '@vrijhaven/crypto/envelope';
import { sealChunk } from '@vrijhaven/crypto/seal';
import { openChunk } from '../open-chunk';
import type { OpenPrimitives } from '../open-primitives';
import type { Runner } from './check';
import { equal } from './check';

/** The shape of v1-attachment.json. */
export interface AttachmentVectors {
  readonly organisation: string;
  readonly record: string;
  readonly file: string;
  readonly chunkSize: number;
  readonly key: string;
  /** A short file: its text, its one chunk, its root. */
  readonly short: { readonly text: string; readonly chunk: string; readonly root: string };
  /** A file of `count` times one byte: hashes of its chunks, and its root. */
  readonly long: {
    readonly byte: number;
    readonly count: number;
    readonly hashes: readonly string[];
    readonly root: string;
  };
}

export const attachmentVectorsSuite = ({ describe, it }: Runner, p: OpenPrimitives, v: AttachmentVectors): void => {
  const key = fromText(v.key);
  const addressOf = (size: number) => ({
    organisation: v.organisation,
    record: v.record,
    file: v.file,
    size,
    chunkSize: v.chunkSize,
  });

  describe('frozen vectors of attachments', () => {
    it('seal and open a short file', () => {
      const text = utf8(v.short.text);
      const address = addressOf(text.length);
      const chunk = sealChunk(p, { address, key, index: 0, text });
      equal(toText(chunk), v.short.chunk);
      const frozen = asSealed('attachment-chunk/v1', fromText(v.short.chunk));
      equal(openChunk(p, { address, key, index: 0, chunk: frozen }), text);
      equal(toText(attachmentRoot(p, address, [chunkHash(p, frozen)])), v.short.root);
    });

    it('seal and open a file of several chunks', () => {
      const address = addressOf(v.long.count);
      const text = new Uint8Array(v.long.count).fill(v.long.byte);
      const chunks = v.long.hashes.map((_, index) => {
        const from = index * v.chunkSize;
        return sealChunk(p, { address, key, index, text: text.slice(from, from + v.chunkSize) });
      });
      const hashes = chunks.map((chunk) => chunkHash(p, chunk));
      equal(hashes.map(toText), v.long.hashes);
      equal(toText(attachmentRoot(p, address, hashes)), v.long.root);
      const opened = concat(...chunks.map((chunk, index) => openChunk(p, { address, key, index, chunk })));
      equal(toHex(p.hash32(opened)), toHex(p.hash32(text)));
    });
  });
};
