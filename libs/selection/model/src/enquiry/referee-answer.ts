import { isRecord, textOf } from './read-fields';

export const SINCE = ['underOneYear', 'oneToFive', 'overFive'] as const;
export const CONFIRMED = ['yes', 'partly', 'no', 'cannotSay'] as const;
export const AGAIN = ['yes', 'no'] as const;

export type Since = (typeof SINCE)[number];
export type Confirmed = (typeof CONFIRMED)[number];

/** Characters of one written answer: three of them, in any script, fit into the one size of an answer. */
export const LONGEST_WORDS = 1_600;

/** What a referee says. Nothing is required. */
export interface RefereeWords {
  readonly kind: 'answer';
  /** How they know the applicant. */
  readonly knows?: string;
  readonly since?: Since;
  readonly work?: Confirmed;
  readonly threat?: Confirmed;
  /** Anything that speaks against. */
  readonly against?: string;
  /** Whether the office may ask again. */
  readonly again?: (typeof AGAIN)[number];
  readonly more?: string;
}

/** Not wanting to answer is an answer. */
export type RefereeAnswer = RefereeWords | { readonly kind: 'declined' };

const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === value);

const given = (fields: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** An answer as opened, without what it should not hold; undefined where it is none. */
export const readRefereeAnswer = (content: unknown): RefereeAnswer | undefined => {
  if (!isRecord(content)) return undefined;
  if (content['kind'] === 'declined') return { kind: 'declined' };
  if (content['kind'] !== 'answer') return undefined;
  const words = given({
    knows: textOf(content['knows'], LONGEST_WORDS),
    since: oneOf(SINCE, content['since']),
    work: oneOf(CONFIRMED, content['work']),
    threat: oneOf(CONFIRMED, content['threat']),
    against: textOf(content['against'], LONGEST_WORDS),
    again: oneOf(AGAIN, content['again']),
    more: textOf(content['more'], LONGEST_WORDS),
  });
  return { kind: 'answer', ...words };
};
