import type { Answers } from '@vrijhaven/applications/model';
import type { EntryProgramme } from '@vrijhaven/domain';
import { isAnswer, isRecord } from './draft';

/** What somebody asks of a programme other than Shelter City, before it is sent. */
export interface Entry {
  readonly programme: EntryProgramme;
  /** The call that somebody new applies to; null for who has a file already. */
  readonly call: string | null;
  /** What it is for, an edition; empty while only the call is known. */
  readonly about: string;
  readonly title: string;
  readonly stage: string;
  readonly answers: Answers;
  /** How the address ended by which somebody was invited. */
  readonly invitation?: string;
}

/** Reads it out of a draft that another version of this page may have written. */
export const readEntry = (value: unknown): Entry | null => {
  if (!isRecord(value) || !isRecord(value['answers'])) return null;
  const { programme, call, about, title, stage, invitation } = value;
  const known = programme === 'training' || programme === 'connect2protect';
  if (!known || typeof about !== 'string' || typeof title !== 'string' || typeof stage !== 'string') return null;
  const answers = Object.entries(value['answers']).flatMap(([key, answer]) =>
    isAnswer(answer) ? [[key, answer]] : [],
  );
  return {
    ...{ programme, about, title, stage },
    call: typeof call === 'string' ? call : null,
    answers: Object.fromEntries(answers) as Answers,
    ...(typeof invitation === 'string' ? { invitation } : {}),
  };
};
