import { readAsked } from '@vrijhaven/applications/model';
import type { Answer, Answers, CompartmentContent } from '@vrijhaven/applications/model';
import type { Json } from '@vrijhaven/crypto/envelope';
import { noteOfEntry, readEntries } from '../attachment/attachment-entry';
import type { CompartmentView } from './compartment-view';
import type { Summary } from './content';
import type { OpenedDocument } from './document-reader';

type JsonObject = Readonly<Record<string, Json>>;

const asObject = (json: Json | undefined): JsonObject | undefined =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as JsonObject) : undefined;

const text = (json: Json | undefined): string => (typeof json === 'string' ? json : '');

const texts = (json: Json | undefined): string[] =>
  Array.isArray(json) ? (json as readonly Json[]).filter((item) => typeof item === 'string') : [];

const readAnswer = (json: Json): Answer | undefined => {
  if (typeof json === 'string') return json;
  if (Array.isArray(json)) return texts(json);
  const span = asObject(json);
  return span ? { from: text(span['from']), until: text(span['until']) } : undefined;
};

const readAnswers = (json: Json | undefined): Answers =>
  Object.fromEntries(
    Object.entries(asObject(json) ?? {}).flatMap(([key, value]) => {
      const answer = readAnswer(value);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );

const shownIn = (content: JsonObject): Pick<CompartmentContent, 'shown'> => {
  const { call, number, hash } = asObject(content['shown']) ?? {};
  const isShown = typeof call === 'string' && typeof number === 'number' && typeof hash === 'string';
  return isShown ? { shown: { call, number, hash } } : {};
};

/** The content of a compartment; undefined when a client wrote something else there. */
export const readContent = (json: Json): CompartmentContent | undefined => {
  const content = asObject(json);
  const version = content?.['questionsVersion'];
  if (!content || typeof version !== 'number') return undefined;
  const direct = content['directContact'];
  const attachments = readEntries(content).map(noteOfEntry);
  return {
    questionsVersion: version,
    answers: readAnswers(content['answers']),
    ...shownIn(content),
    ...(direct === 'yes' || direct === 'no' ? { directContact: direct } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
};

/** What lists show, from the answers of the summary compartment. */
export const readSummary = (json: Json): Summary | undefined => {
  const answers = readContent(json)?.answers;
  if (!answers) return undefined;
  const one = (key: string): string => text(answers[key] as Json | undefined);
  const many = (key: string): string[] => texts(answers[key] as Json | undefined);
  const available = asObject(answers['available'] as Json | undefined);
  return {
    alias: one('alias'),
    country: one('country'),
    whereNow: one('whereNow'),
    fields: many('fields'),
    urgency: one('threatUrgency'),
    english: one('english'),
    languages: many('languages'),
    available: available ? { from: text(available['from']), until: text(available['until']) } : null,
  };
};

/** The text of a message; undefined when it is not one. */
export const readMessage = (json: Json): string | undefined => {
  const body = asObject(json)?.['text'];
  return typeof body === 'string' ? body : undefined;
};

/** The questions that a message asks again; undefined where it asks nothing. */
export const readAsks = (json: Json): readonly string[] | undefined => {
  const content = asObject(json);
  return content && readAsked(content);
};

/** The view of an opened document; content of another shape than the compartment's counts as tampered. */
export const viewOf = <Content>(
  opened: OpenedDocument,
  part: { readonly revision: number; readonly writtenOn: string },
  read: (json: Json) => Content | undefined,
): CompartmentView<Content> => {
  if (opened.status !== 'open') return { status: opened.status };
  const content = read(opened.content);
  return content === undefined
    ? { status: 'tampered' }
    : { status: 'open', content, revision: part.revision, writtenOn: part.writtenOn };
};
