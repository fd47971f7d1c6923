import { createApplicant } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createTransport } from '@vrijhaven/client';
import { loadWordList, RECEIPT_LANGUAGES } from '@vrijhaven/crypto/open';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import type { Language } from '@vrijhaven/domain';
import type { SitePin } from './pin';

/** What any client on this page stands on. */
export const meansOf = (pin: SitePin) => ({
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

/**
 * Fetches the words of receipts ahead of need. Some browsers never fetch a module again that failed once:
 * a broken line at the wrong moment must not keep a finished form from getting its receipt.
 */
export const fetchWords = async (languages: readonly Language[]): Promise<void> => {
  await Promise.all(RECEIPT_LANGUAGES.filter((each) => languages.includes(each)).map(loadWordList));
};
