import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@vrijhaven/domain';
import { ROOT } from '../config';

/** The words of a referee's pages in one language; throws on a key that it does not have. */
export const refereeWords = (language: Language): ((key: string) => string) => {
  const file = path.join(ROOT, `apps/intake/src/referee/texts/${language}.json`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${language} has no words for ${key}`);
    return text;
  };
};
