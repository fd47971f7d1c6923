import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@vrijhaven/domain';
import { ROOT } from '../config';

/** The words of a folder with one file for each language; throws on a key that it does not have. */
export const wordsIn = (folder: string, language: Language): ((key: string) => string) => {
  const file = path.join(ROOT, folder, `texts/${language}.json`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${language} has no words for ${key}`);
    return text;
  };
};

/** The words of a part of the intake that is loaded by itself. */
export const wordsOf = (
  part: 'ask' | 'consents' | 'pairing' | 'referee' | 'referral' | 'stay' | 'training',
  language: Language,
): ((key: string) => string) => wordsIn(`apps/intake/src/${part}`, language);
