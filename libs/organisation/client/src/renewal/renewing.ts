import type { KeepingSecrets, NewSecrets } from '../account/secrets';

export type PrepareRenewingOutcome =
  ({ readonly kind: 'prepared' } & Required<NewSecrets>) | { readonly kind: 'WrongCode' };

export type RenewingOutcome = { readonly kind: 'sent' } | { readonly kind: 'RenewalSpent' | 'Failed' };

/**
 * The side of who lost every way in, on a new device and without a session: a new seed under the same id and name,
 * proven with the code that a coordinator gave by voice. (protocol.md step 23)
 */
export interface Renewing extends KeepingSecrets {
  /** Null when there is no such open renewal. */
  look(renewal: string): Promise<{ readonly handle: string } | null>;
  /** Takes about a second. Look first. */
  prepare(request: { renewal: string; code: string }): Promise<PrepareRenewingOutcome>;
  send(): Promise<RenewingOutcome>;
  close(): void;
}
