import type { FormCompartment } from '@vrijhaven/domain';

/**
 * `country` holds an ISO 3166 code, `countries` several, `languages` ISO 639 codes, `date` a day; `yesNoUnsure` is a choice
 * with fixed options. What a person sees for a code comes from the texts or from the browser's own names.
 */
export const QUESTION_KINDS = [
  'text',
  'longText',
  'choice',
  'choices',
  'date',
  'period',
  'country',
  'countries',
  'languages',
  'yesNoUnsure',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface FormQuestion {
  readonly key: string;
  readonly kind: QuestionKind;
  /** Codes of the answers for `choice` and `choices`; their words are in the texts. */
  readonly options?: readonly string[];
  /** Asked only while another answer has one of these values. */
  readonly when?: { readonly key: string; readonly is: readonly string[] };
}

/** A question of the Shelter City form, whose answers are sealed apart from one another. */
export interface Question extends FormQuestion {
  /** Where the answer is sealed, and so who can ever read it. */
  readonly compartment: FormCompartment;
  /** A copy goes into the summary that the caseload lists and searches. */
  readonly summarised?: true;
}

/** A page of the form: one question, or a few that belong together. */
export interface Step {
  readonly key: string;
  readonly questions: readonly Question[];
}

/**
 * [Note: nobody tells more than is needed] `shortlist` opens once the office has found an application eligible,
 * `offer` once a place was offered; see stages.ts.
 */
export const STAGES = ['screening', 'shortlist', 'offer'] as const;
export type Stage = (typeof STAGES)[number];

export interface Topic {
  readonly key: string;
  readonly stage: Stage;
  /** A warning comes before it: answering may bring hard memories back. */
  readonly heavy?: true;
  readonly steps: readonly Step[];
}

export const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;

/** The codes that a question takes, none where the answer is free. */
export const optionsOf = (question: FormQuestion): readonly string[] =>
  question.kind === 'yesNoUnsure' ? YES_NO_UNSURE : (question.options ?? []);
