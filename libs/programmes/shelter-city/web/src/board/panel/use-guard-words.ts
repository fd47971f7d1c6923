import { useCallback } from 'react';
import { isItemCode, loadChecklistTexts, type Guard } from '@vrijhaven/shelter-city/model';
import { joinList, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { boardWords } from '../words';

/** What stands in the way of a step, in words: items of the checklist by their names, the rest in a sentence. */
export const useGuardWords = () => {
  const b = useMessages(boardWords);
  const language = useLanguage();
  const texts = useLoad(useCallback(() => loadChecklistTexts(language), [language])).data;
  const itemName = useCallback((code: string) => texts?.[code] ?? code, [texts]);
  const guardsText = useCallback(
    (guards: readonly Guard[]) =>
      joinList(
        guards.map((guard) => (isItemCode(guard) ? itemName(guard) : b(`guard.${guard}`))),
        language,
      ),
    [itemName, b, language],
  );
  return { itemName, guardsText };
};
