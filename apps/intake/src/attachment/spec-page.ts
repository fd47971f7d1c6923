import { chunkCount, chunkLength } from '@vrijhaven/crypto/envelope';
import type { AttachmentAddress } from '@vrijhaven/crypto/envelope';
import { openChunk } from '@vrijhaven/crypto/open';
import { nobleOpener as p } from '@vrijhaven/crypto/open/noble';
import { sealChunk } from '@vrijhaven/crypto/seal';
import { prepare } from './add-files';

export interface Given {
  readonly name: string;
  readonly type: string;
  readonly bytes: readonly number[];
  readonly clean: boolean;
}

export interface Kept {
  readonly refused: string | null;
  readonly name: string;
  readonly type: string;
  /** What who opens the sealed chunks gets. */
  readonly bytes: readonly number[];
}

declare global {
  // Set inside the page.
  var sealAndOpen: (given: Given) => Promise<Kept>;
  var camera: () => Promise<number[]>;
}

const ID = '00000000-0000-4000-8000-000000000001';

/** A chosen file through the cleaning, sealed as it would be sent, and opened again as the office does. */
globalThis.sealAndOpen = async ({ name, type, bytes, clean }) => {
  const { file, refused } = await prepare(new File([Uint8Array.from(bytes)], name, { type }), clean);
  if (refused) return { refused, name: file.name, type: file.type, bytes: [] };
  const text = new Uint8Array(await file.arrayBuffer());
  const address: AttachmentAddress = { organisation: ID, record: ID, file: ID, size: text.length, chunkSize: 262_144 };
  const key = p.randomBytes(32);
  const opened = Array.from({ length: chunkCount(address) }, (_, index) => {
    const from = index * address.chunkSize;
    const piece = text.subarray(from, from + chunkLength(address, index));
    const chunk = sealChunk(p, { address, key, index, text: piece });
    return [...openChunk(p, { address, key, index, chunk })];
  });
  return { refused: null, name: file.name, type: file.type, bytes: opened.flat() };
};

/** A JPEG of this browser's own: red on the left, blue on the right. */
globalThis.camera = async () => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [64, 32];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const [left, colour] of [
    [0, '#f00'],
    [32, '#00f'],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(left, 0, 32, 32);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.95);
  });
  if (!blob) throw new Error('no picture');
  return [...new Uint8Array(await blob.arrayBuffer())];
};
