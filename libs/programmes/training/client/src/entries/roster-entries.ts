import type { EntryContent, LogView } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';

/** The least that trainers and the venue need of somebody. Where it is about needs it says what, never why. */
export interface RosterLine {
  readonly edition: string;
  readonly alias: string;
  readonly languages: readonly string[];
  readonly group: number | null;
  readonly track: string | null;
  readonly room: number | null;
  readonly access: readonly string[];
  readonly accessNote: string;
  readonly diet: readonly string[];
  readonly dietNote: string;
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const lineOf = (content: EntryContent): RosterLine => ({
  edition: words(content['edition']),
  alias: words(content['alias']),
  languages: list(content['languages']),
  group: number(content['group']),
  track: typeof content['track'] === 'string' ? content['track'] : null,
  room: number(content['room']),
  access: list(content['access']),
  accessNote: words(content['accessNote']),
  diet: list(content['diet']),
  dietNote: words(content['dietNote']),
});

/** Numbers of the lines about one edition. */
export const rosterSequences = (log: LogView, edition: string): readonly number[] =>
  log.entries.flatMap((entry) =>
    entry.status === 'open' && entry.content.kind === 'participant' && entry.content['edition'] === edition
      ? [entry.sequence]
      : [],
  );

/** The newest line about one edition, after `until`; undefined before there is one. */
export const rosterLine = (log: LogView, edition: string, until = 0): RosterLine | undefined => {
  const newest = rosterSequences(log, edition).findLast((sequence) => sequence > until);
  const entry = log.entries.find((each) => each.sequence === newest);
  return entry?.status === 'open' ? lineOf(entry.content) : undefined;
};

/** The entry that takes the place of the line before. */
export const rosterContent = (line: RosterLine): EntryContent => ({ kind: 'participant', ...line });

/** What a course manager starts from: of the answers, what trainers need and nothing more. */
export const lineFromAnswers = (
  edition: string,
  answers: Answers,
  placed: Pick<RosterLine, 'group' | 'track' | 'room'>,
): RosterLine => ({
  edition,
  alias: words(answers['alias']),
  languages: list(answers['languages']),
  ...placed,
  access: list(answers['access']),
  accessNote: words(answers['accessNote']),
  diet: list(answers['diet']),
  dietNote: words(answers['dietNote']),
});
