import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '@vrijhaven/domain';
import { applyTheme, createPort, LanguageProvider, type Theme } from '@vrijhaven/ui';
import { loadWords } from './fetch-workspace';
import { preferences } from './preferences';

interface Look {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

const [LookValue, useLook] = createPort<Look>('the look of the desk');
export { useLook };

/** Language and theme for everything below. A language shows once its words are here. */
export const LookProvider = ({ first, children }: { first: Language; children: ReactNode }) => {
  const [language, setShown] = useState(first);
  const [theme, setThemeNow] = useState(preferences.theme);
  useEffect(() => applyTheme(theme), [theme]);
  const setTheme = useCallback((next: Theme) => {
    preferences.keepTheme(next);
    setThemeNow(next);
  }, []);
  const asked = useRef(first);
  const setLanguage = useCallback((next: Language) => {
    asked.current = next;
    const change = async () => {
      await loadWords(next);
      // Words of one language may come sooner than those that were asked for before.
      if (asked.current !== next) return;
      preferences.keepLanguage(next);
      setShown(next);
    };
    void change();
  }, []);
  return (
    <LookValue value={useMemo(() => ({ theme, setTheme, setLanguage }), [theme, setTheme, setLanguage])}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </LookValue>
  );
};
