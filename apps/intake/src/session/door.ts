import type { Applicant } from '@vrijhaven/applications/client';
import type { Language } from '@vrijhaven/domain';
import type { Referee } from '@vrijhaven/selection/client';
import { arrived, fetchAhead } from './fetch-ahead';
import type { SitePin } from './pin';

/** The one way to the sealing code: fetched once, on its own, and thrown away when the person leaves. */
export interface Door {
  /** Throws when it cannot be fetched; the next call tries again. */
  readonly applicant: () => Promise<Applicant>;
  /** The same for who answers about somebody; most people never need its code. */
  readonly referee: () => Promise<Referee>;
  /** Fetches what making or typing a receipt in these languages needs; nothing happens when it fails. */
  readonly prepare: (languages: readonly Language[]) => void;
  /** Wipes the keys, ends the session, clears the cache; does not wait for the server. */
  readonly close: () => void;
}

const load = () => arrived('open-applicant').then(() => import('./open-applicant'));

export const createDoor = (pin: SitePin): Door => {
  let opening: Promise<Applicant> | undefined;
  let asking: Promise<Referee> | undefined;
  const ahead = new AbortController();
  fetchAhead(ahead.signal);
  return {
    applicant: () => {
      opening ??= load().then(
        ({ openApplicant }) => openApplicant(pin),
        (error: unknown) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    referee: () => {
      asking ??= import('./open-referee')
        .then(({ openReferee }) => openReferee(pin))
        .catch((error: unknown) => {
          asking = undefined;
          throw error;
        });
      return asking;
    },
    prepare: (languages) => {
      load()
        .then(({ fetchWords }) => fetchWords(languages))
        .catch(() => undefined);
    },
    close: () => {
      const closing = opening;
      const answering = asking;
      opening = undefined;
      asking = undefined;
      // What arrives after the cache was cleared would stay in it.
      ahead.abort();
      answering?.then((referee) => referee.close()).catch(() => undefined);
      // Leaving must work without a network too; the session then ends by itself.
      closing?.then((applicant) => applicant.close()).catch(() => undefined);
      // Its answer tells the browser to drop this site's files from its cache.
      fetch('/forget', { cache: 'no-store', keepalive: true, referrerPolicy: 'no-referrer' }).catch(() => undefined);
    },
  };
};
