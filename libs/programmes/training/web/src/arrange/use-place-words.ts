import { optionText } from '@vrijhaven/applications/model';
import { courseQuestionOf } from '@vrijhaven/training/model';
import { useMessages } from '@vrijhaven/ui';
import { peopleWords } from '../people/words';
import { useCourseTexts } from '../use-course-texts';
import type { Dimension, Place } from './places';

/** Codes of the course's form in words: tracks, needs, what food must be without. */
export const useCodeWords = (): ((question: string, code: string) => string) => {
  const texts = useCourseTexts();
  return (key, code) => {
    const question = courseQuestionOf(key);
    return question ? optionText(texts, question, code) : code;
  };
};

/** What a group, a track or a room is called. */
export const usePlaceWords = (): ((dimension: Dimension, place: Place) => string) => {
  const t = useMessages(peopleWords);
  const codeWords = useCodeWords();
  return (dimension, place) => {
    if (place === null) return t('arrange.nowhere');
    if (typeof place === 'string') return codeWords('focus', place);
    return t(dimension === 'rooms' ? 'arrange.room' : 'arrange.group', { number: place });
  };
};
