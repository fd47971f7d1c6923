import type { ByteTransport } from '@vrijhaven/client';
import type { AttachmentPartsFragment } from '@vrijhaven/contracts';
import { Attachment, BeginAttachment, FinishAttachment, RemoveAttachment } from '@vrijhaven/contracts';
import { chunkHash, concat, toText } from '@vrijhaven/crypto/envelope';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { KeptAttachment, PaperState } from './state';
import { on } from './state';

const partsOf = (p: VerifyPrimitives, id: string, kept: KeptAttachment): AttachmentPartsFragment => {
  const there = [...kept.stored].sort(([left], [right]) => left - right);
  return {
    id,
    chunks: kept.chunks,
    chunkSize: kept.chunkSize,
    finished: kept.finished,
    received: there.map(([index]) => index),
    hashes: toText(concat(...there.map(([, bytes]) => chunkHash(p, bytes)))),
  };
};

/** Files as an honest server keeps them: whatever comes in, for whoever asks. */
export const attachmentAnswers = (state: PaperState, p: VerifyPrimitives) => [
  on(BeginAttachment, ({ input: { id, chunks, chunkSize } }) => {
    const kept = state.attachments.get(id) ?? { chunks, chunkSize, finished: false, stored: new Map() };
    state.attachments.set(id, kept);
    return { beginAttachment: { __typename: 'Attachment' as const, ...partsOf(p, id, kept) } };
  }),
  on(FinishAttachment, ({ id }) => {
    const kept = state.attachments.get(id);
    if (!kept) return { finishAttachment: { __typename: 'NotFound' as const } };
    if (kept.stored.size < kept.chunks) return { finishAttachment: { __typename: 'Unfinished' as const } };
    kept.finished = true;
    return { finishAttachment: { __typename: 'Attachment' as const, ...partsOf(p, id, kept) } };
  }),
  on(RemoveAttachment, ({ id }) => {
    state.attachments.delete(id);
    return { removeAttachment: { __typename: 'RemovedAttachment' as const } };
  }),
  on(Attachment, ({ id }) => {
    const kept = state.attachments.get(id);
    return { attachment: kept ? partsOf(p, id, kept) : null };
  }),
];

const placeOf = (path: string): readonly [id: string, index: number] => {
  const [, , id = '', index = ''] = path.split('/');
  return [id, Number(index)];
};

/** Bytes as they travel; `spoil` is the lie about what comes out, `undefined` for nothing there. */
export const paperBytes = (
  state: PaperState,
  spoil: (path: string, bytes: Uint8Array | undefined) => Uint8Array | undefined,
): ByteTransport => ({
  put: (path, bytes) => {
    const [id, index] = placeOf(path);
    const kept = state.attachments.get(id);
    if (!kept) return Promise.resolve('refused');
    kept.stored.set(index, bytes.slice());
    return Promise.resolve('stored');
  },
  get: (path) => {
    const [id, index] = placeOf(path);
    return Promise.resolve(spoil(path, state.attachments.get(id)?.stored.get(index)));
  },
});
