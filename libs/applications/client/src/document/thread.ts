import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { noteOfEntry, readEntries } from '../attachment/attachment-entry';
import { CryptoFault, equalBytes, fromText, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';
import type { Message } from './compartment-view';
import type { DocumentReader } from './document-reader';
import { openPart } from './document-reader';
import { readAsks, readMessage } from './read-content';
import { storedHash } from './stored-document';

const hashOf = (reader: DocumentReader, part: DocumentPartsFragment): Bytes | undefined => {
  try {
    return storedHash(reader.p, part);
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

const isNext = (part: DocumentPartsFragment, sequence: number, previous: Bytes | undefined): boolean => {
  try {
    return part.revision === sequence && previous !== undefined && equalBytes(fromText(part.previous), previous);
  } catch {
    return false;
  }
};

const openMessage = (reader: DocumentReader, part: DocumentPartsFragment): Message => {
  const { revision: sequence, writtenOn, author } = part;
  const opened = openPart(reader, part);
  if (opened.status !== 'open') return { status: opened.status, sequence, writtenOn };
  const text = readMessage(opened.content);
  if (text === undefined) return { status: 'tampered', sequence, writtenOn };
  // Only the office asks: an applicant's own client cannot put words into its mouth.
  const asks = author === reader.record ? undefined : readAsks(opened.content);
  return {
    status: 'open',
    sequence,
    from: author === reader.record ? 'applicant' : 'office',
    author,
    writtenOn,
    text,
    attachments: readEntries(opened.content).map(noteOfEntry),
    ...(asks ? { asks } : {}),
  };
};

/**
 * The messages of a thread in order. Each names the hash of the one before, so a message that was left
 * out, moved or slipped in shows as `tampered` in its place.
 */
export const openThread = (reader: DocumentReader, parts: readonly DocumentPartsFragment[]): Message[] => {
  let previous: Bytes | undefined = NO_PREVIOUS;
  return [...parts]
    .sort((left, right) => left.revision - right.revision)
    .map((part, at) => {
      const fits = isNext(part, at + 1, previous);
      previous = hashOf(reader, part);
      return fits
        ? openMessage(reader, part)
        : { status: 'tampered', sequence: part.revision, writtenOn: part.writtenOn };
    });
};

/** Where the next message of a thread goes. */
export const nextInThread = (
  reader: DocumentReader,
  parts: readonly DocumentPartsFragment[],
): { readonly revision: number; readonly previous: Bytes } => {
  const last = [...parts].sort((left, right) => left.revision - right.revision).at(-1);
  if (!last) return { revision: 1, previous: NO_PREVIOUS };
  const previous = hashOf(reader, last);
  if (!previous) throw new CryptoFault('malformed', 'the last message of the thread is damaged');
  return { revision: last.revision + 1, previous };
};
