import { chooseLanguage, directionOf, LANGUAGE_NAMES, LANGUAGES } from '@vrijhaven/domain';
import type { Language } from '@vrijhaven/domain';
import { useState } from 'preact/hooks';
import { loadTexts } from '../i18n/texts';
import { arrived } from '../session/fetch-ahead';
import { useIntake } from '../session/intake-context';

/** These three stand on the page before any language file is here, so they are not in one. */
const WELCOME: Readonly<Record<Language, string>> = {
  en: 'Choose a language',
  nl: 'Kies een taal',
  fr: 'Choisissez une langue',
  es: 'Elija un idioma',
  ar: 'اختر لغة',
};
const FAILED: Readonly<Record<Language, string>> = {
  en: 'This language could not be loaded. Please try again.',
  nl: 'Deze taal kon niet worden geladen. Probeer het opnieuw.',
  fr: 'Cette langue n’a pas pu être chargée. Réessayez.',
  es: 'No se pudo cargar este idioma. Inténtelo de nuevo.',
  ar: 'تعذّر تحميل هذه اللغة. حاول مرة أخرى.',
};

/** The browser's languages first: whoever cannot read the others should not have to look for theirs. */
const ordered = (): readonly Language[] => {
  const first = chooseLanguage(navigator.languages);
  return [first, ...LANGUAGES.filter((language) => language !== first)];
};

export const LanguagePage = () => {
  const { state, dispatch, go } = useIntake();
  const [failed, setFailed] = useState<Language | null>(null);
  const [loading, setLoading] = useState<Language | null>(null);
  const choose = (language: Language): void => {
    setLoading(language);
    setFailed(null);
    arrived(`words-${language}`)
      .then(() => loadTexts(language))
      .then((texts) => {
        dispatch({ type: 'languageChosen', language, texts });
        if (state.trail.length > 1) dispatch({ type: 'wentBack' });
        else go({ name: 'safety' });
      })
      .catch(() => {
        setFailed(language);
      })
      .finally(() => {
        setLoading(null);
      });
  };
  return (
    <main class="page">
      <h1 class="hidden">{LANGUAGES.map((language) => WELCOME[language]).join(' · ')}</h1>
      <ul class="languages">
        {ordered().map((language) => (
          <li key={language}>
            <button
              type="button"
              class="language"
              lang={language}
              dir={directionOf(language)}
              aria-busy={loading === language}
              onClick={() => {
                choose(language);
              }}
            >
              <strong>{LANGUAGE_NAMES[language]}</strong>
              <span>{WELCOME[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      {failed && (
        <p class="notice warn" role="alert" lang={failed} dir={directionOf(failed)}>
          {FAILED[failed]}
        </p>
      )}
    </main>
  );
};
