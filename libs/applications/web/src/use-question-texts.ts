import { useCallback } from 'react';
import { loadQuestionTexts, type QuestionTexts } from '@vrijhaven/applications/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';

const NONE: QuestionTexts = {};

/** The words of the form in the language of the page; codes stand in until they are there. */
export const useQuestionTexts = (): QuestionTexts => {
  const language = useLanguage();
  return useLoad(useCallback(() => loadQuestionTexts(language), [language])).data ?? NONE;
};
