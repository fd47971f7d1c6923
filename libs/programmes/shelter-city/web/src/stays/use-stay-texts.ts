import { useCallback } from 'react';
import { loadChecklistTexts } from '@vrijhaven/shelter-city/model';
import type { ChecklistTexts } from '@vrijhaven/shelter-city/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';

/** The words of the checklist in the language of the desk; empty until they are here. */
export const useChecklistTexts = (): ChecklistTexts => {
  const language = useLanguage();
  return useLoad(useCallback(() => loadChecklistTexts(language), [language])).data ?? {};
};
