import type { DocumentPartsFragment, LogPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, Json } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, fromText, NO_PREVIOUS, toText } from '@vrijhaven/crypto/envelope';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import type { DocumentReader } from '../document/document-reader';
import { openPart } from '../document/document-reader';
import { storedHash } from '../document/stored-document';
import type { EntryContent, LogEntry, LogView } from './logs';
import { mayBeTakenBack, takenBackIn } from './taken-back';

export interface LogPlace {
  readonly number: number;
  readonly hash: Bytes;
  /** It may be taken back without a word that names it, and then it is served no more. */
  readonly mayGo: boolean;
  /** The record's own word, which goes where an entry of theirs takes it back. */
  readonly own: boolean;
}

export interface OpenedLog extends LogView {
  readonly places: readonly LogPlace[];
  /** Numbers that an entry of the record's takes back; nothing is taken back from who holds the whole log. */
  readonly takenBack: ReadonlySet<number>;
}

export interface LogToOpen {
  readonly compartment: LogCompartment;
  readonly entries: readonly DocumentPartsFragment[];
  readonly head: LogPartsFragment['head'];
  /** Whether every entry is sealed to this reader; a city and a commissioner may meet some that are not. */
  readonly isWhole: boolean;
  /** Whether the server owes this reader the end of the log: who writes it is told, and nobody else. */
  readonly isTold: boolean;
  /** Whether the author held a role that writes the log when they wrote; throws a CryptoFault where not. */
  readonly checkAuthor: (part: DocumentPartsFragment) => void;
  /** The team for which an author writes; null for the applicant. */
  readonly teamOf: (author: string) => Team | null;
}

const contentOf = (json: Json): EntryContent | undefined => {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return undefined;
  return typeof (json as { readonly [field: string]: Json })['kind'] === 'string' ? (json as EntryContent) : undefined;
};

const openEntry = (reader: DocumentReader, log: LogToOpen, part: DocumentPartsFragment): LogEntry => {
  const { revision: sequence, writtenOn, author } = part;
  const opened = openPart(reader, part);
  if (opened.status !== 'open') return { status: opened.status, sequence, writtenOn };
  try {
    log.checkAuthor(part);
  } catch (error) {
    if (error instanceof CryptoFault) return { status: 'tampered', sequence, writtenOn };
    throw error;
  }
  const content = contentOf(opened.content);
  return content
    ? {
        ...{ status: 'open', sequence, author, team: log.teamOf(author), writtenOn, content },
        hash: toText(storedHash(reader.p, part)),
      }
    : { status: 'tampered', sequence, writtenOn };
};

/** Number and hash of a part; undefined when it is damaged, or of another log. */
const placeOf = (reader: DocumentReader, { compartment }: LogToOpen, part: DocumentPartsFragment) => {
  try {
    if (part.compartment !== compartment) return undefined;
    return { number: part.revision, hash: storedHash(reader.p, part), previous: fromText(part.previous) };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

const isHead = ({ head, isTold }: LogToOpen, last: Pick<LogPlace, 'hash' | 'number'> | undefined): boolean => {
  try {
    if (!head) return last === undefined || !isTold;
    return last?.number === head.revision && equalBytes(last.hash, fromText(head.hash));
  } catch {
    return false;
  }
};

/**
 * The entries of a log in order, each checked against the one before. What does not follow shows nothing, and so does
 * what lies behind a gap for a reader to whom everything is sealed. (protocol.md step 29)
 */
export const openLog = (reader: DocumentReader, log: LogToOpen): OpenedLog => {
  const entries: LogEntry[] = [];
  const places: LogPlace[] = [];
  let last: Pick<LogPlace, 'hash' | 'number'> | undefined;
  let chained = true;
  const gap = (from: number, until: number): void => {
    if (until < from) return;
    entries.push({ status: 'missing', sequence: from, until });
    if (log.isWhole) chained = false;
  };
  for (const part of [...log.entries].sort((left, right) => left.revision - right.revision)) {
    const place = placeOf(reader, log, part);
    const next = (last?.number ?? 0) + 1;
    if (place) gap(next, place.number - 1);
    const follows = place?.number === next && equalBytes(place.previous, last?.hash ?? NO_PREVIOUS);
    const isBehindGap = place !== undefined && place.number > next && !log.isWhole;
    if (place && (follows || isBehindGap)) {
      entries.push(openEntry(reader, log, part));
    } else {
      chained = false;
      entries.push({ status: 'tampered', sequence: part.revision, writtenOn: part.writtenOn });
    }
    if (place && place.number >= next) {
      last = { number: place.number, hash: place.hash };
      const entry = entries.at(-1);
      const mayGo = !log.isWhole && entry?.status === 'open' && mayBeTakenBack(log.compartment, entry.content);
      places.push({ ...last, mayGo, own: !log.isWhole && entry?.status === 'open' && entry.team === null });
    }
  }
  if (!log.isWhole && (log.head?.revision ?? 0) > (last?.number ?? 0))
    gap((last?.number ?? 0) + 1, log.head?.revision ?? 0);
  else if (!isHead(log, last)) {
    chained = false;
    gap((last?.number ?? 0) + 1, log.head?.revision ?? 0);
  }
  const takenBack = log.isWhole ? new Set<number>() : takenBackIn(log.compartment, entries);
  return { entries, chained, places, takenBack };
};
