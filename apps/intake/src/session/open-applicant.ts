import { createApplicant } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createTransport } from '@vrijhaven/client';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import type { SitePin } from './pin';

/** The sealing code: everything heavy hangs on this file, so that pages before it stay light. */
export const openApplicant = (pin: SitePin): Applicant =>
  createApplicant({
    transport: createTransport({
      url: '/graphql',
      fetch: globalThis.fetch.bind(globalThis),
      origin: location.origin,
    }),
    engine: nobleOpener,
    pin: { organisation: pin.organisation, rootKey: pin.rootKey },
  });
