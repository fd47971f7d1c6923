import type { RenewalState } from '@vrijhaven/organisation/model';
import type { ProposeOutcome } from '../waiting/waiting-acts';

export interface RenewalView {
  readonly id: string;
  readonly member: string;
  readonly handle: string;
  readonly state: RenewalState;
  readonly expiresOn: string;
}

/** `code` is shown once and travels by voice, never through the server. */
export type StartRenewalOutcome =
  { readonly kind: 'started'; readonly renewal: RenewalView; readonly code: string } | { readonly kind: 'NotFound' };

/** `WrongCode`: mistyped, or the new keys are not those of the person who was given the code. */
export type ProposeRenewalOutcome = ProposeOutcome | { readonly kind: 'WrongCode' };

/** New keys for colleagues who lost theirs, for a coordinator. Throws TransportFault. (protocol.md step 23) */
export interface Renewals {
  list(): Promise<readonly RenewalView[]>;
  start(request: { member: string }): Promise<StartRenewalOutcome>;
  /** Checks the new keys against the code, signs first, and leaves the rest to a second coordinator. */
  propose(request: { renewal: string; code: string }): Promise<ProposeRenewalOutcome>;
  end(renewal: string): Promise<{ readonly kind: 'ended' | 'NotFound' }>;
}
