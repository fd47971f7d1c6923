import { useCallback } from 'react';
import { loadPairTexts } from '@vrijhaven/connect2protect/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';

/** A word of the programme in the language of the desk, by its key; empty until the words are here. */
export type PairText = (key: string) => string;

export const usePairText = (): PairText => {
  const language = useLanguage();
  const texts = useLoad(useCallback(() => loadPairTexts(language), [language])).data;
  return useCallback((key) => texts?.[key] ?? '', [texts]);
};
