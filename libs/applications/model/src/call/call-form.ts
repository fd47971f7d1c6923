import type { Language } from '@vrijhaven/domain';
import { CONDITION_CODES, USUAL_CONDITIONS } from './conditions';
import type { Condition } from './conditions';

export type LocalisedText = Readonly<Record<Language, string>>;

/** Where an added question may be sealed: with the threat, or with what a city reads. */
export const ADDED_COMPARTMENTS = ['threat', 'need'] as const;
export const ADDED_KINDS = ['text', 'longText', 'yesNoUnsure'] as const;
export const MOST_ADDED = 8;
/** The longest title of a call, or of a question that it adds. */
export const LONGEST_TITLE = 200;
/** `added1`, `added2` …: never the key of a question that every call has. */
export const ADDED_KEY = /^added[1-9][0-9]?$/;

/** A question of one call. Its words are public, its answers are sealed like any other. */
export interface AddedQuestion {
  readonly key: string;
  readonly compartment: (typeof ADDED_COMPARTMENTS)[number];
  readonly kind: (typeof ADDED_KINDS)[number];
  readonly title: LocalisedText;
  readonly hint: LocalisedText | null;
}

/** What one version of a call fixes: its hard conditions, what it leaves out, what it asks besides. */
export interface CallForm {
  readonly conditions: readonly Condition[];
  readonly leftOut: readonly string[];
  readonly added: readonly AddedQuestion[];
}

/** A form under its number. Never changed once somebody could have begun with it. */
export interface CallVersion extends CallForm {
  readonly call: string;
  readonly number: number;
}

/** Questions that a call may leave out: without their answers an application can still be judged and matched. */
export const LEAVABLE = [
  'whereNow',
  'role',
  'affiliation',
  'threatTypes',
  'threatSources',
  'threatLatest',
  'alternatives',
  'otherApplications',
  'hopes',
  'hopesNote',
  'housingNote',
  'careWishes',
  'careNote',
  'relatives',
  'evidence',
  'returnView',
  'stayLength',
] as const;

/** The form of a call that changes nothing. */
export const USUAL_FORM: CallForm = { conditions: USUAL_CONDITIONS, leftOut: [], added: [] };

/** The hard conditions of a version, in the order in which they are always read. */
export const conditionsOf = (version: CallForm): readonly Condition[] =>
  CONDITION_CODES.flatMap((code) => version.conditions.filter((condition) => condition.code === code));
