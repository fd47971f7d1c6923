import type { Contact } from './asking/contact';
import { CONTACT_KEYS } from './asking/contact';
import type { CheckInSide } from './check-in.lifecycle';
import type { ActionKind } from './action.lifecycle';
import type { Help, Region, Theme } from './professional';
import { HELPS, REGIONS, THEMES } from './professional';
import type { ReleasedItem } from './ladder';
import { LEVELS, RELEASE_ITEMS } from './ladder';

/**
 * What a defender asks of the programme: the entry of kind `ask` in the log `request`, and what a new person's
 * application holds.
 */
export interface Ask {
  readonly helps: readonly Help[];
  readonly languages: readonly string[];
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
  /** Professionals, by id, and parties, groups or firms in their own words, that they want nothing to do with. */
  readonly avoid: { readonly professionals: readonly string[]; readonly groups: readonly string[] };
  readonly text: string;
  /** How the office may reach them; what was asked before this was a question has none. */
  readonly contact?: Contact;
}

/** A text that is to go out in the defender's cause: the entry of kind `draft` in the log `pair`. */
export interface Draft {
  /** Of the action; every draft of one action carries it. */
  readonly action: string;
  readonly use: ActionKind;
  readonly to: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};
const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const codesOf = <Code extends string>(known: readonly Code[], value: unknown): readonly Code[] =>
  known.filter((code) => listOf(value).includes(code));
const codeOf = <Code extends string>(known: readonly Code[], value: unknown): Code | undefined =>
  known.find((code) => code === value);
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** What was asked, as far as it can be read; a word that nobody knows is left out. */
export const readAsk = (content: Fields): Ask => {
  const [avoid, contact] = [fieldsOf(content['avoid']), fieldsOf(content['contact'])];
  return {
    helps: codesOf(HELPS, content['helps']),
    languages: listOf(content['languages']),
    regions: codesOf(REGIONS, content['regions']),
    themes: codesOf(THEMES, content['themes']),
    avoid: { professionals: listOf(avoid['professionals']), groups: listOf(avoid['groups']) },
    text: textOf(content, 'text'),
    contact: Object.fromEntries(
      CONTACT_KEYS.flatMap((key) => (textOf(contact, key) ? [[key, textOf(contact, key)]] : [])),
    ),
  };
};

/** A released item; undefined where item or level is none that anybody knows. */
export const readItem = (content: Fields): ReleasedItem | undefined => {
  const item = codeOf(RELEASE_ITEMS, content['item']);
  const level = codeOf(LEVELS, content['level']);
  if (item === undefined || level === undefined) return undefined;
  return { item, level, text: textOf(content, 'text'), firstLook: content['firstLook'] === true };
};

/** Items that came with the first word of somebody who asks, each with how far they would have it go. */
export const readItems = (content: Fields): readonly ReleasedItem[] =>
  (Array.isArray(content['items']) ? (content['items'] as readonly unknown[]) : []).flatMap(
    (each) => readItem(fieldsOf(each)) ?? [],
  );

/** A draft; undefined without an action that it belongs to. */
export const readDraft = (content: Fields, uses: readonly ActionKind[]): Draft | undefined => {
  const use = codeOf(uses, content['use']);
  const action = textOf(content, 'action');
  return use === undefined || action === ''
    ? undefined
    : { action, use, to: textOf(content, 'to'), text: textOf(content, 'text') };
};

/** Words that went with a tap. */
export interface CheckInWords {
  readonly checkIn: string;
  readonly side: CheckInSide;
  readonly text: string;
}
