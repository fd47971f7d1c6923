import type { LogEntry, LogView } from '@vrijhaven/applications/client';
import { isItemCode, ITEM_CODES } from '@vrijhaven/shelter-city/model';
import type { ItemCode } from '@vrijhaven/shelter-city/model';

export interface Note {
  readonly day: string;
  readonly text: string;
  /** How the guest left, where the note says so. */
  readonly outcome: string | null;
}

/** Notes about one thing, the newest first; `other` is all that is about no item. */
export interface NoteGroup {
  readonly about: ItemCode | 'other';
  readonly notes: readonly Note[];
}

type Open = Extract<LogEntry, { readonly status: 'open' }>;

const openOf = ({ entries }: LogView): readonly Open[] =>
  entries.flatMap((entry) => (entry.status === 'open' ? [entry] : []));

const noteOf = ({ writtenOn, content }: Open): Note => ({
  day: writtenOn,
  text: typeof content['text'] === 'string' ? content['text'] : '',
  outcome: typeof content['outcome'] === 'string' ? content['outcome'] : null,
});

const aboutOf = ({ content }: Open): NoteGroup['about'] => {
  const code = content['code'];
  return content.kind === 'item' && typeof code === 'string' && isItemCode(code) ? code : 'other';
};

/** What others wrote, by what it is about, in the order of the checklist. Each kind tells of itself by its words. */
export const notesOf = (log: LogView, record: string): readonly NoteGroup[] => {
  const theirs = openOf(log).filter(({ author }) => author !== record);
  return [...ITEM_CODES, 'other' as const].flatMap((about) => {
    const notes = theirs
      .filter((entry) => aboutOf(entry) === about)
      .map(noteOf)
      .filter(({ text, outcome }) => text !== '' || outcome !== null)
      .reverse();
    return notes.length > 0 ? [{ about, notes }] : [];
  });
};

/** The person's own versions, the newest first. */
export const ownNotes = (log: LogView, record: string): readonly Note[] =>
  openOf(log)
    .filter(({ author }) => author === record)
    .map(noteOf)
    .reverse();

/** Days of entries that failed a check. */
export const closedDays = ({ entries }: LogView): readonly string[] =>
  entries.flatMap((entry) => (entry.status === 'tampered' || entry.status === 'unavailable' ? [entry.writtenOn] : []));
