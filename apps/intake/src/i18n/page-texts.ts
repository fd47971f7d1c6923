import type { Language } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { fill } from './fill';
import type { Values } from './fill';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The words, `waiting` while they are fetched, `failed` on a broken line; `retry` asks again. */
export interface PageTexts<Key extends string> {
  readonly say: ((key: Key, values?: Values) => string) | 'waiting' | 'failed';
  readonly retry: () => void;
}

/** The words of a page that comes on its own, in the language that is read; `load` fetches one and only that. */
export const pageTexts =
  <Key extends string>(load: (language: Language) => Promise<Words<Key>>) =>
  (language: Language): PageTexts<Key> => {
    const [texts, setTexts] = useState<Words<Key> | 'waiting' | 'failed'>('waiting');
    const [tries, setTries] = useState(0);
    useEffect(() => {
      setTexts('waiting');
      load(language)
        .then(setTexts)
        .catch(() => {
          setTexts('failed');
        });
    }, [language, tries]);
    const retry = (): void => {
      setTries(tries + 1);
    };
    if (typeof texts === 'string') return { say: texts, retry };
    return { say: (key, values) => fill(texts[key], values), retry };
  };
