import type { RosterLine } from '@vrijhaven/training/client';
import { isUnsaved, lineOf } from '../arrange/places';
import type { Person } from '../edition/opened';

export const PAPERS = ['people', 'rooms', 'kitchen', 'sheet'] as const;
/** Lists on paper, each with what its reader needs and nothing more. */
export type Paper = (typeof PAPERS)[number];

/** The lines that trainers have, by name; who has none yet is not printed. */
export const linesOf = (people: readonly Person[]): readonly RosterLine[] =>
  people
    .flatMap(({ participant: { roster } }) => (roster ? [roster] : []))
    .toSorted((a, b) => a.alias.localeCompare(b.alias));

/** What they have written since, about what they need, is not in the line that trainers have. */
export const isOlder = (edition: string, person: Person): boolean =>
  person.participant.intact && person.participant.roster !== null && isUnsaved(person, lineOf(edition, person));

/** How many ask for what, the most frequent first; no name goes with it. */
export const kitchenOf = (
  lines: readonly RosterLine[],
): { readonly counts: readonly (readonly [code: string, count: number])[]; readonly notes: readonly string[] } => {
  const counts = new Map<string, number>();
  for (const code of lines.flatMap(({ diet }) => diet)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    counts: [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
    // In alphabetical order, so that their place does not say whose they are.
    notes: lines.flatMap(({ dietNote }) => (dietNote.trim() === '' ? [] : [dietNote.trim()])).sort(),
  };
};

/** Rooms with who sleeps there; who has no room stands last. */
export const roomsOf = (
  lines: readonly RosterLine[],
): readonly { readonly room: number | null; readonly lines: readonly RosterLine[] }[] => {
  const rooms = [...new Set(lines.map(({ room }) => room))];
  return rooms
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((room) => ({ room, lines: lines.filter((line) => line.room === room) }));
};
