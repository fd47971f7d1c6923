import { useEffect, useMemo, useState } from 'react';
import {
  withAddedTexts,
  type CallVersion,
  type CompartmentContent,
  type QuestionTexts,
} from '@vrijhaven/applications/model';
import { useLanguage } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { useQuestionTexts } from '../use-question-texts';

/** Whether there is anything that only one call asks. */
const asksMore = ({ answers }: CompartmentContent): boolean =>
  Object.keys(answers).some((key) => key.startsWith('added'));

/** The words of the questions as this answer's author read them: those of a call's own come from its version. */
export const useCallWords = (content: CompartmentContent): QuestionTexts => {
  const { calls } = useApplicationsDesk();
  const language = useLanguage();
  const texts = useQuestionTexts();
  const [version, setVersion] = useState<CallVersion>();
  const { shown } = content;
  const wanted = shown !== undefined && asksMore(content);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    calls
      .list()
      .then((all) => {
        const found = all
          .flatMap(({ versions }) => versions)
          .find(({ call, number }) => call === shown.call && number === shown.number);
        if (!left) setVersion(found);
      })
      // Without the words the answers stand under the codes of their questions: better than not at all.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [calls, wanted, shown]);
  return useMemo(() => withAddedTexts(texts, version, language), [texts, version, language]);
};
