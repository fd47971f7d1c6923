import { TransportFault } from '@vrijhaven/client';
import type { AttachmentNote } from '@vrijhaven/applications/model';
import { RemoveAttachment } from '@vrijhaven/contracts';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CHUNK_SIZES } from '@vrijhaven/crypto/envelope';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { noteOfEntry } from './attachment-entry';
import type { AttachmentPlace } from './attachment-place';
import type { AttachmentShelf } from './attachment-shelf';
import type { DownloadOutcome } from './download';
import { download } from './download';
import type { FileSource, Ticket, TransferProgress, UploadOutcome } from './upload';
import { newTicket } from './new-ticket';
import { upload } from './upload';

/** A file on this device, with what it says of itself. */
export interface AttachableFile extends FileSource {
  readonly name: string;
  readonly type: string;
}

/** `paused`: what is there stays there; the same file again goes on. */
export type AttachOutcome =
  | { readonly kind: 'done'; readonly attachment: AttachmentNote }
  | { readonly kind: 'paused' }
  | Exclude<UploadOutcome, { readonly kind: 'done' }>;

type OnProgress = ((progress: TransferProgress) => void) | undefined;

export interface StaffAttachments {
  attach(record: string, file: AttachableFile, onProgress: OnProgress): Promise<AttachOutcome>;
  readonly stop: () => void;
  detach(id: string): Promise<void>;
  open(record: string, id: string, onProgress: OnProgress): Promise<DownloadOutcome>;
}

/** What a member does with files: keys stay here, screens get names. */
export const createStaffAttachments = ({ inside }: MemberSession, shelf: AttachmentShelf): StaffAttachments => {
  const place = (record: string): AttachmentPlace => {
    const { transport, p, pin } = inside;
    return { transport, p, organisation: pin.organisation, record };
  };
  const tickets = new Map<string, Ticket>();
  const opened = new Map<string, Map<number, Bytes>>();
  let pausing = new AbortController();

  return {
    attach: async (record, file, onProgress) => {
      const sameAs = JSON.stringify([record, file.name, file.size]);
      const where = { compartment: 'thread', chunkSize: CHUNK_SIZES.large } as const;
      const ticket = tickets.get(sameAs) ?? newTicket(place(record), file, where);
      tickets.set(sameAs, ticket);
      const { signal } = pausing;
      try {
        const options = { record, signal, ...(onProgress ? { onProgress } : {}) };
        const outcome = await upload(place(record), ticket, file, options);
        // Only a paused one is taken up again: done, or refused, the next is a new file.
        tickets.delete(sameAs);
        if (outcome.kind !== 'done') return outcome;
        shelf.keep(record, [outcome.entry]);
        return { kind: 'done', attachment: noteOfEntry(outcome.entry) };
      } catch (error) {
        if (signal.aborted && error instanceof TransportFault && error.code === 'timeout') return { kind: 'paused' };
        throw error;
      }
    },
    stop: () => {
      pausing.abort();
      pausing = new AbortController();
    },
    detach: async (id) => {
      await inside.transport.run(RemoveAttachment, { id });
    },
    open: async (record, id, onProgress) => {
      const entry = shelf.find(record, id);
      if (!entry) return { kind: 'unavailable' };
      const parts = opened.get(id) ?? new Map<number, Bytes>();
      opened.set(id, parts);
      const outcome = await download(place(record), entry, parts, onProgress ? { onProgress } : {});
      opened.delete(id);
      return outcome;
    },
  };
};
