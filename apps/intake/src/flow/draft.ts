import type { CallView } from '@vrijhaven/applications/client';
import { formOf, isAnswered, questionIn, USUAL_FORM } from '@vrijhaven/applications/model';
import type { Answer, Answers } from '@vrijhaven/applications/model';
import { LANGUAGES } from '@vrijhaven/domain';
import type { Attached } from '../attachment/attached';
import { readFiles } from '../attachment/attached';
import type { Entry } from './entry';
import { readEntry } from './entry';
import type { Consents, IntakeState } from './intake-state';

/** What is sealed as a draft. The call is kept whole, so that going on needs no further request. */
export interface Draft {
  readonly version: 1;
  readonly answers: Answers;
  readonly visited: readonly string[];
  readonly call: CallView | null;
  readonly consents: Consents;
  /** With what opens them: an upload that broke off goes on after a reload. */
  readonly files: readonly Attached[];
  /** The form of another programme, where that is what was begun. */
  readonly entry: Entry | null;
}

export const draftOf = ({ answers, visited, call, consents, files, entry }: IntakeState): Draft => ({
  version: 1,
  answers,
  visited,
  call,
  consents,
  files,
  entry,
});

/** What may come out of a draft that another version of this page wrote. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' ||
  isTexts(value) ||
  (isRecord(value) && typeof value['from'] === 'string' && typeof value['until'] === 'string');

type Told = Pick<CallView, 'id' | 'slug' | 'title' | 'opensOn' | 'closesOn' | 'stays' | 'open'> & Partial<CallView>;

const isCall = (value: unknown): value is Told =>
  isRecord(value) && typeof value['id'] === 'string' && isRecord(value['title']) && isRecord(value['stays']);

/** A draft of before calls had versions answers what is the first version now; what else is new is asked anew. */
const readCall = (value: unknown): CallView | null => {
  if (!isCall(value)) return null;
  const form = isRecord(value.form) ? value.form : { call: value.id, number: 1, ...USUAL_FORM };
  return { places: 0, languages: LANGUAGES, state: 'open', reason: null, version: 1, ...value, form };
};

/** Reads what an earlier visit saved, perhaps with an older form: what no longer fits is left out. */
export const readDraft = (content: unknown): Draft | undefined => {
  if (!isRecord(content) || content['version'] !== 1 || !isRecord(content['answers'])) return undefined;
  const call = readCall(content['call']);
  const form = formOf(call?.form);
  const answers = Object.entries(content['answers']).filter(
    (entry): entry is [string, Answer] => questionIn(form, entry[0]) !== undefined && isAnswer(entry[1]),
  );
  const consents = isRecord(content['consents']) ? content['consents'] : {};
  return {
    version: 1,
    answers: Object.fromEntries(answers.filter(([, answer]) => isAnswered(answer))),
    visited: isTexts(content['visited']) ? content['visited'] : [],
    call,
    consents: {
      selection: consents['selection'] === true,
      evaluation: consents['evaluation'] === true,
      publicity: consents['publicity'] === true,
    },
    files: readFiles(content['files']),
    entry: readEntry(content['entry']),
  };
};
