import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@vrijhaven/domain';
import { ROOT } from '../config';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Texts;

/** The words of the defender's pages, as a person reads them. */
export interface IntakeWords {
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  question(key: string): string;
}

// Values stand in isolates, so that a Latin name does not turn an Arabic sentence around.
const isolated = (value: string | number): string => `\u2068${String(value)}\u2069`;

/** Throws on a key that the language does not have. */
export const intakeWords = (language: Language): IntakeWords => {
  const pages = read(`apps/intake/src/i18n/texts/${language}.json`);
  const questions = read(`libs/applications/model/src/questions/texts/${language}.json`);
  const of = (texts: Texts, key: string): string => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${language} has no words for ${key}`);
    return text;
  };
  return {
    say: (key, values = {}) =>
      of(pages, key).replace(/\{(\w+)\}/g, (place, name: string) =>
        name in values ? isolated(values[name] ?? '') : place,
      ),
    question: (key) => of(questions, key),
  };
};
