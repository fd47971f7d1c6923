import type { DocumentReader } from '@vrijhaven/applications/client';
import { openPart, storedHash } from '@vrijhaven/applications/client';
import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, Json } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, fromText, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';

/** An entry that passed every check. */
export interface OpenedEntry {
  readonly number: number;
  readonly author: string;
  readonly writtenOn: string;
  readonly content: Json;
}

export interface OpenedLog {
  readonly entries: readonly OpenedEntry[];
  /** False when one is missing, changed, moved, or not to be opened. */
  readonly intact: boolean;
}

const follows = (part: DocumentPartsFragment, number: number, previous: Bytes | undefined): boolean => {
  try {
    return part.revision === number && previous !== undefined && equalBytes(fromText(part.previous), previous);
  } catch {
    return false;
  }
};

const hashOf = (reader: DocumentReader, part: DocumentPartsFragment): Bytes | undefined => {
  try {
    return storedHash(reader.p, part);
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** Opens the entries of one log in their order; each names the hash of the one before. (protocol.md step 29) */
export const openEntries = (reader: DocumentReader, parts: readonly DocumentPartsFragment[]): OpenedLog => {
  const entries: OpenedEntry[] = [];
  let previous: Bytes | undefined = NO_PREVIOUS;
  for (const [at, part] of [...parts].sort((left, right) => left.revision - right.revision).entries()) {
    const fits = follows(part, at + 1, previous);
    previous = hashOf(reader, part);
    const opened = fits ? openPart(reader, part) : undefined;
    if (opened?.status !== 'open') continue;
    const { revision: number, author, writtenOn } = part;
    entries.push({ number, author, writtenOn, content: opened.content });
  }
  return { entries, intact: entries.length === parts.length };
};
