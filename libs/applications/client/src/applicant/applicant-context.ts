import type { Transport } from '@vrijhaven/client';
import type { ApplicantKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import type { Clock } from '@vrijhaven/domain';
import type { Pin } from '@vrijhaven/organisation/client';

/** What an applicant's client was built with. */
export interface ApplicantContext {
  readonly transport: Transport;
  readonly p: OpenPrimitives;
  readonly pin: Pin;
  readonly clock: Clock;
}

/** After a receipt was proven: the keys of this applicant and the way to the API that speaks for them. */
export interface SignedIn extends ApplicantContext {
  readonly keys: ApplicantKeys;
}
