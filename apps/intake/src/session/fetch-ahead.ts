import { chooseLanguage } from '@vrijhaven/domain';

const WORDS = /words-(..)-/;

/**
 * Fetches what every way through the form needs next while the first page is read: the sealing code, and the words of
 * the browser's own language. Only into the browser's cache: a module that failed once is never fetched again by some.
 */
export const fetchAhead = (signal: AbortSignal): void => {
  const wanted = chooseLanguage(navigator.languages);
  const soon = document.querySelector('meta[name=vrijhaven-soon]')?.getAttribute('content');
  for (const file of soon ? soon.split(' ') : [])
    if ((WORDS.exec(file)?.[1] ?? wanted) === wanted)
      fetch(file, { signal, referrerPolicy: 'no-referrer' }).catch(() => undefined);
};
