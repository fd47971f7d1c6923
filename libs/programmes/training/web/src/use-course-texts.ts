import { useCallback } from 'react';
import { loadCourseTexts, type CourseTexts } from '@vrijhaven/training/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';

const NONE: CourseTexts = {};

/** The words of the course's form in the language of the page; codes stand in until they are there. */
export const useCourseTexts = (): CourseTexts => {
  const language = useLanguage();
  return useLoad(useCallback(() => loadCourseTexts(language), [language])).data ?? NONE;
};
