import type { EntryContent, LogView } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import type { Evaluation } from '@vrijhaven/training/model';

/** What lies in the log `course`, between a participant and the course managers. (protocol.md step 37) */
export type CourseContent =
  | {
      readonly kind: 'application';
      readonly edition: string;
      readonly questionsVersion: number;
      readonly answers: Answers;
      /** The secret by which they came in. */
      readonly invitation?: string;
    }
  | { readonly kind: 'answers'; readonly edition: string; readonly questionsVersion: number; readonly answers: Answers }
  | { readonly kind: 'message'; readonly edition: string; readonly text: string }
  | { readonly kind: 'preWork'; readonly edition: string; readonly task: string; readonly text: string }
  | ({ readonly kind: 'evaluation'; readonly edition: string } & Evaluation)
  /** Trainers are shown no line of the roster up to this one. */
  | { readonly kind: 'takenBack'; readonly edition: string; readonly until: number };

/** One entry as it was opened: who wrote it, and what. */
export interface CourseEntry {
  readonly sequence: number;
  readonly writtenOn: string;
  /** The participant's own word, or the office's. */
  readonly own: boolean;
  readonly author: string;
  readonly content: CourseContent;
}

const KINDS = ['application', 'answers', 'message', 'preWork', 'evaluation', 'takenBack'] as const;

const text = (content: EntryContent, field: string): content is EntryContent => typeof content[field] === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Only the participant can have said these; whoever else writes them is not heard. */
const THEIR_OWN: readonly string[] = ['application', 'answers', 'preWork', 'evaluation', 'takenBack'];

const isCourseContent = (content: EntryContent): content is CourseContent & EntryContent => {
  if (!KINDS.some((kind) => kind === content.kind) || !text(content, 'edition')) return false;
  switch (content.kind) {
    case 'application':
    case 'answers':
      return typeof content['questionsVersion'] === 'number' && isObject(content['answers']);
    case 'preWork':
      return text(content, 'task') && text(content, 'text');
    case 'takenBack':
      return typeof content['until'] === 'number';
    case 'evaluation':
      return isObject(content['ratings']) && text(content, 'text');
    default:
      return text(content, 'text');
  }
};

/** The entries of a log that can be read, in order; what is of another kind is left out. */
export const courseEntries = (log: LogView, record: string): readonly CourseEntry[] =>
  log.entries.flatMap((entry) => {
    if (entry.status !== 'open' || !isCourseContent(entry.content)) return [];
    const { sequence, writtenOn, author, content } = entry;
    const own = author === record;
    return own || !THEIR_OWN.includes(content.kind) ? [{ sequence, writtenOn, own, author, content }] : [];
  });

/** What a participant has answered for one edition: the last word on each question counts. */
export const answersFor = (entries: readonly CourseEntry[], edition: string): Answers =>
  entries.reduce<Answers>((answers, { own, content }) => {
    const isAnswer = content.kind === 'application' || content.kind === 'answers';
    if (!own || !isAnswer || content.edition !== edition) return answers;
    return content.kind === 'application' ? content.answers : { ...answers, ...content.answers };
  }, {});

/** The secret with which somebody applied to one edition; undefined where there was none. */
export const invitationFor = (entries: readonly CourseEntry[], edition: string): string | undefined => {
  const applied = entries.find(
    ({ own, content }) => own && content.kind === 'application' && content.edition === edition,
  );
  const secret = applied?.content.kind === 'application' ? applied.content.invitation : undefined;
  return typeof secret === 'string' ? secret : undefined;
};

/** Up to which line of the roster somebody took back what trainers were given, and when; undefined where they did not. */
export const takenBackFor = (
  entries: readonly CourseEntry[],
  edition: string,
): { readonly until: number; readonly on: string } | undefined => {
  const said = entries.findLast(
    ({ own, content }) => own && content.kind === 'takenBack' && content.edition === edition,
  );
  return said?.content.kind === 'takenBack' ? { until: said.content.until, on: said.writtenOn } : undefined;
};

/** What a participant last said when the course was over. */
export const evaluationFor = (entries: readonly CourseEntry[], edition: string): Evaluation | undefined => {
  const said = entries.findLast(
    ({ own, content }) => own && content.kind === 'evaluation' && content.edition === edition,
  );
  return said?.content.kind === 'evaluation' ? said.content : undefined;
};
