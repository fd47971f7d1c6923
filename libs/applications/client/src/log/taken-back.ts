import type { LogCompartment } from '@vrijhaven/domain';
import type { EntryContent, LogEntry } from './logs';

/**
 * Whether an entry may be taken back, so that partners are served it no more: what a defender released to a pair, and a
 * line for trainers. The word that takes something back stays. (protocol.md steps 35 and 37)
 */
export const mayBeTakenBack = (compartment: LogCompartment, content: EntryContent): boolean =>
  (compartment === 'pair' && content.kind === 'item' && content['level'] !== 'private') ||
  (compartment === 'roster' && content.kind === 'participant');

/** What takes another word of one's own back, by its number. */
export const takingBack = (sequence: number): EntryContent => ({ kind: 'takenBack', of: sequence });

/**
 * [Note: a word goes under open eyes] numbers of words of the defender that an entry of theirs takes back; whoever else
 * says so, or says it of what comes later, takes nothing back.
 */
export const takenBackIn = (compartment: LogCompartment, entries: readonly LogEntry[]): ReadonlySet<number> => {
  if (compartment !== 'pair') return new Set();
  return new Set(
    entries.flatMap((entry) => {
      if (entry.status !== 'open' || entry.team !== null || entry.content.kind !== 'takenBack') return [];
      const { of } = entry.content;
      return typeof of === 'number' && of < entry.sequence ? [of] : [];
    }),
  );
};
