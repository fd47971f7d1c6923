import type { Logs } from '@vrijhaven/applications/client';
import { readMatchingNote, type MatchingNote } from '@vrijhaven/shelter-city/matching';
import type { Remote } from '@vrijhaven/ui';

/** Logs asked for at once: the worker opens one after another, the network may already be fetching the next. */
const AT_ONCE = 6;

export interface NotesFound {
  readonly notes: ReadonlyMap<string, MatchingNote>;
  /** Candidates whose notes do not hold together: what they must avoid is not known. */
  readonly doubtful: readonly string[];
}

/** The newest note about matching of each candidate. */
export const loadNotes = async (
  logs: Pick<Remote<Logs>, 'read'>,
  candidates: readonly string[],
): Promise<NotesFound> => {
  const notes = new Map<string, MatchingNote>();
  const doubtful: string[] = [];
  const waiting = [...candidates];
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const log = await logs.read(id, 'notes');
      if (log?.chained === false || log?.entries.some(({ status }) => status === 'tampered')) doubtful.push(id);
      const found = log?.entries.flatMap((entry) =>
        entry.status === 'open' ? (readMatchingNote(entry.content) ?? []) : [],
      );
      const newest = found?.at(-1);
      if (newest) notes.set(id, newest);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { notes, doubtful };
};
