import { useCallback } from 'react';
import { loadConditionTexts, type ConditionTexts } from '@vrijhaven/applications/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';

const NONE: ConditionTexts = {};

/** The conditions as applicants read them, in the language of the page. */
export const useConditionTexts = (): ConditionTexts => {
  const language = useLanguage();
  return useLoad(useCallback(() => loadConditionTexts(language), [language])).data ?? NONE;
};
