import { isAnswered } from '@vrijhaven/applications/model';
import type { Answer } from '@vrijhaven/applications/model';
import type { Attached } from '../attachment/attached';
import { readFiles } from '../attachment/attached';
import { isAnswer, isRecord, isTexts } from './draft';
import type { Entry } from './entry';
import { readEntry } from './entry';
import type { IntakeState } from './intake-state';

/** What was typed after an application was sent, and has not been sent yet; of this application and no other. */
export interface StageDraft {
  readonly version: 1;
  readonly stage: string;
  /** Answers that differ from the file's; an empty one was taken back. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly visited: readonly string[];
  readonly files: readonly Attached[];
  readonly entry: Entry | null;
}

export const stageDraftOf = ({ file, answers, visited, files, entry }: IntakeState): StageDraft => {
  const before = file?.answers ?? {};
  const keys = [...new Set([...Object.keys(before), ...Object.keys(answers)])];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(answers[key]));
  return {
    version: 1,
    stage: file?.id ?? '',
    answers: Object.fromEntries(changed.map((key) => [key, answers[key] ?? ''])),
    visited,
    files,
    entry,
  };
};

/** Reads it back; a draft from before the application, shown again by the server, is none. */
export const readStageDraft = (content: unknown, record: string): StageDraft | undefined => {
  if (!isRecord(content) || content['version'] !== 1 || content['stage'] !== record) return undefined;
  const answers = isRecord(content['answers']) ? content['answers'] : {};
  return {
    version: 1,
    stage: record,
    answers: Object.fromEntries(
      Object.entries(answers).filter((entry): entry is [string, Answer] => isAnswer(entry[1])),
    ),
    visited: isTexts(content['visited']) ? content['visited'] : [],
    files: readFiles(content['files']),
    entry: readEntry(content['entry']),
  };
};

/** A file's answers with what was typed since laid over them. */
export const withDraft = (
  answers: IntakeState['answers'],
  draft: Pick<StageDraft, 'answers'>,
): IntakeState['answers'] =>
  Object.fromEntries(Object.entries({ ...answers, ...draft.answers }).filter(([, answer]) => isAnswered(answer)));
