import { chooseLanguage } from '@vrijhaven/domain';

const WORDS = /words-(..)-/;
/** Milliseconds after which a file that does not come is asked for anew. */
const PATIENCE = 20_000;

/** What is on its way, by file. */
const coming = new Map<string, Promise<unknown>>();

/**
 * Fetches what every way through the form needs next while the first page is read: the sealing code, and the words of
 * the browser's own language. Only into the browser's cache: a module that failed once is never fetched again by some.
 */
export const fetchAhead = (signal: AbortSignal): void => {
  const wanted = chooseLanguage(navigator.languages);
  const soon = document.querySelector('meta[name=vrijhaven-soon]')?.getAttribute('content');
  for (const file of soon ? soon.split(' ') : [])
    if ((WORDS.exec(file)?.[1] ?? wanted) === wanted)
      coming.set(
        file,
        fetch(file, { signal, referrerPolicy: 'no-referrer' })
          // An answer that nobody reads to its end may never reach the cache whole.
          .then((answer) => answer.arrayBuffer())
          .catch(() => undefined),
      );
};

/** Resolves when the file of this name is no longer on its way, so that it is not asked for twice over a slow link. */
export const arrived = async (name: string): Promise<void> => {
  const file = [...coming.keys()].find((each) => each.includes(`/${name}-`));
  if (file === undefined) return;
  await Promise.race([coming.get(file), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
};
