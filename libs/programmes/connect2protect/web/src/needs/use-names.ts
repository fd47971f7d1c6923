import { languageName } from '@vrijhaven/applications/web';
import { useLanguage } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';
import type { Names } from './explanation';

/** Names of codes in the language of the desk. */
export const useNames = (): Names => {
  const language = useLanguage();
  const text = usePairText();
  return { text, language: (code) => languageName(code, language) };
};
