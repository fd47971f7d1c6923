import { Preferences, useMessages } from '@vrijhaven/ui';
import { deskWords } from '../words';
import { useLook } from './look';

/** Language and theme, wherever somebody is. */
export const PreferencesBar = () => {
  const t = useMessages(deskWords);
  const { theme, setTheme, setLanguage } = useLook();
  return (
    <Preferences
      theme={theme}
      labels={{
        language: t('language'),
        theme: t('theme'),
        themes: {
          system: t('theme.system'),
          light: t('theme.light'),
          dark: t('theme.dark'),
          contrast: t('theme.contrast'),
        },
      }}
      onLanguage={setLanguage}
      onTheme={setTheme}
    />
  );
};
