import { isAnswered, isAsked } from '@vrijhaven/applications/model';
import type { Answer, Answers } from '@vrijhaven/applications/model';
import type { Ask } from '../contents';
import type { ReleasedItem, ReleaseItem } from '../ladder';
import { LEVELS, mayBeFirstLook, RELEASE_ITEMS } from '../ladder';
import { HELPS, REGIONS, THEMES } from '../professional';
import { ASK_STEPS } from './ask-form';
import { CONTACT_KEYS } from './contact';

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer.trim() : '');
const listOf = (answer: Answer | undefined): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : [];
const codesOf = <Code extends string>(known: readonly Code[], answer: Answer | undefined): readonly Code[] =>
  known.filter((code) => listOf(answer).includes(code));

/** What somebody has said of one item while they ask: its words, how far it may go, whether it may be shown at first. */
const keysOf = (item: ReleaseItem) => [`item.${item}`, `level.${item}`, `first.${item}`] as const;

/** The answers that the form begins with where something was asked before. */
export const answersOf = ({ helps, languages, regions, themes, avoid, text, contact }: Ask): Answers => ({
  ...{ helps, languages, regions, themes, text, ...contact },
  avoid: avoid.groups.join('\n'),
});

/** What is asked; professionals that they avoid came from an answer of theirs and stay. */
export const askOf = (answers: Answers, before: Ask | null): Ask => {
  const questions = ASK_STEPS.flatMap((step) => step.questions);
  const asked = (key: string) => questions.some((each) => each.key === key && isAsked(each, answers));
  return {
    helps: codesOf(HELPS, answers['helps']),
    languages: listOf(answers['languages']),
    regions: codesOf(REGIONS, answers['regions']),
    themes: codesOf(THEMES, answers['themes']),
    avoid: {
      professionals: before?.avoid.professionals ?? [],
      groups: textOf(answers['avoid'])
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    },
    text: textOf(answers['text']),
    contact: Object.fromEntries(
      CONTACT_KEYS.flatMap((key) => (asked(key) && isAnswered(answers[key]) ? [[key, textOf(answers[key])]] : [])),
    ),
  };
};

/** One item as it stands in the form; private until somebody says otherwise. */
export const typedItem = (answers: Answers, item: ReleaseItem): ReleasedItem => {
  const [text, level, first] = keysOf(item);
  const chosen = LEVELS.find((each) => each === answers[level]) ?? 'private';
  const firstLook = chosen !== 'private' && mayBeFirstLook(item) && answers[first] === 'yes';
  return { item, level: chosen, text: textOf(answers[text]), firstLook };
};

/** Puts an item into the form; without words there is none. */
export const withItem = (answers: Answers, { item, level, text, firstLook }: ReleasedItem): Answers => {
  const [words, rung, first] = keysOf(item);
  const rest = Object.fromEntries(
    Object.entries(answers).filter(([key]) => key !== words && key !== rung && key !== first),
  );
  return text.trim() === ''
    ? rest
    : { ...rest, [words]: text, [rung]: level, ...(firstLook ? { [first]: 'yes' } : {}) };
};

/** Every item that was written. */
export const typedItems = (answers: Answers): readonly ReleasedItem[] =>
  RELEASE_ITEMS.map((item) => typedItem(answers, item)).filter(({ text }) => text !== '');
