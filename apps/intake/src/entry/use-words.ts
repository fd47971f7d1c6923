import type { Language } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';

/** Words by key, `waiting` while they are fetched, `failed` on a broken line; `retry` asks again. */
export interface FetchedWords {
  readonly words: Readonly<Record<string, string>> | 'waiting' | 'failed';
  readonly retry: () => void;
}

/** The words of a programme's form, which its library keeps; `load` fetches one language and only that. */
export const useWords = (
  load: (language: Language) => Promise<Readonly<Record<string, string>>>,
  language: Language,
): FetchedWords => {
  const [words, setWords] = useState<FetchedWords['words']>('waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setWords('waiting');
    load(language)
      .then(setWords)
      .catch(() => {
        setWords('failed');
      });
  }, [language, tries]);
  const retry = (): void => {
    setTries(tries + 1);
  };
  return { words, retry };
};
