import type { Id } from '@vrijhaven/crypto/envelope';
import type { AttachmentEntry } from './attachment-entry';

/** The entries of parts that have been opened, by record: keys of files stay with the code that opens them. */
export interface AttachmentShelf {
  keep(record: Id, entries: readonly AttachmentEntry[]): void;
  find(record: Id, id: Id): AttachmentEntry | undefined;
  clear(): void;
}

export const createAttachmentShelf = (): AttachmentShelf => {
  const entries = new Map<string, AttachmentEntry>();
  const slot = (record: Id, id: Id): string => `${record}/${id}`;
  return {
    keep: (record, found) => {
      for (const entry of found) entries.set(slot(record, entry.id), entry);
    },
    find: (record, id) => entries.get(slot(record, id)),
    clear: () => {
      entries.clear();
    },
  };
};
