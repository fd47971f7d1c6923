import { useCallback, useEffect } from 'react';
import { searchText, type CaseSummary, type WordsOf } from '@vrijhaven/applications/client';
import { optionText, questionOf, type QuestionTexts } from '@vrijhaven/applications/model';
import { useLanguage } from '@vrijhaven/ui';
import { countryName } from '../names';

/** What a search finds besides codes: names of countries and fields in the language of the page. */
export const useSearchWords = (texts: QuestionTexts): WordsOf => {
  const language = useLanguage();
  return useCallback(
    ({ country, fields }) => {
      const question = questionOf('fields');
      return [
        countryName(country, language),
        ...fields.map((code) => (question ? optionText(texts, question, code) : code)),
      ];
    },
    [texts, language],
  );
};

/** Milliseconds of work between two chances for a key press to come through. */
const SLICE = 6;

/** Prepares the search while nobody types, so that the first letter is as quick as the second. */
export const useReadySearch = (rows: readonly CaseSummary[], wordsOf: WordsOf): void => {
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      const limit = performance.now() + SLICE;
      for (let row = rows[at]; row && performance.now() < limit; row = rows[++at]) searchText(row, wordsOf);
      if (at < rows.length) timer = setTimeout(work, SLICE);
    };
    timer = setTimeout(work, SLICE);
    return () => clearTimeout(timer);
  }, [rows, wordsOf]);
};
