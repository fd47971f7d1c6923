import type { Language } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../i18n/fill';
import type { Values } from '../i18n/fill';
import type english from './texts/en.json';

export type StayKey = keyof typeof english;
export type StayTexts = Readonly<Record<StayKey, string>>;
export type Say = (key: StayKey, values?: Values) => string;

/** Fetches the words of the page of the stay in one language. */
export const loadStayTexts = async (language: Language): Promise<StayTexts> => {
  switch (language) {
    case 'en':
      return (await import('./texts/en.json', { with: { type: 'json' } })).default;
    case 'nl':
      return (await import('./texts/nl.json', { with: { type: 'json' } })).default;
    case 'fr':
      return (await import('./texts/fr.json', { with: { type: 'json' } })).default;
    case 'es':
      return (await import('./texts/es.json', { with: { type: 'json' } })).default;
    case 'ar':
      return (await import('./texts/ar.json', { with: { type: 'json' } })).default;
  }
};

/** The words, `waiting` while they are fetched, `failed` on a broken line; `retry` asks again. */
export const useStayTexts = (
  language: Language,
): { readonly say: Say | 'waiting' | 'failed'; readonly retry: () => void } => {
  const [texts, setTexts] = useState<StayTexts | 'waiting' | 'failed'>('waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setTexts('waiting');
    loadStayTexts(language)
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
