import { useCallback } from 'react';
import type { LocalisedText } from '@vrijhaven/applications/model';
import { useLanguage } from '@vrijhaven/ui';
import { saidIn } from './said-in';

/** Names of editions, modules and tasks in the language of the page. */
export const useTitles = (): ((text: LocalisedText) => string) => {
  const language = useLanguage();
  return useCallback((text) => saidIn(text, language), [language]);
};
