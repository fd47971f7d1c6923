import { createApplicant } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createTransport } from '@vrijhaven/client';
import { loadWordList, RECEIPT_LANGUAGES } from '@vrijhaven/crypto/open';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import type { Language } from '@vrijhaven/domain';
import { createReferee } from '@vrijhaven/selection/client';
import type { Referee } from '@vrijhaven/selection/client';
import type { SitePin } from './pin';

const meansOf = (pin: SitePin) => ({
  transport: createTransport({
    url: '/graphql',
    fetch: globalThis.fetch.bind(globalThis),
    origin: location.origin,
  }),
  engine: nobleOpener,
  pin: { organisation: pin.organisation, rootKey: pin.rootKey },
});

/** The sealing code: everything heavy hangs on this file, so that pages before it stay light. */
export const openApplicant = (pin: SitePin): Applicant => createApplicant(meansOf(pin));

/** A referee's client stands on the same code; the little that it adds is not worth a request of its own. */
export const openReferee = (pin: SitePin): Referee => createReferee(meansOf(pin));

/**
 * Fetches the words of receipts ahead of need. Some browsers never fetch a module again that failed once:
 * a broken line at the wrong moment must not keep a finished form from getting its receipt.
 */
export const fetchWords = async (languages: readonly Language[]): Promise<void> => {
  await Promise.all(RECEIPT_LANGUAGES.filter((each) => languages.includes(each)).map(loadWordList));
};
