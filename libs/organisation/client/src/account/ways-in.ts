import type { RenewOutcome } from './renew-ways-in';
import type { KeepingSecrets, NewSecrets } from './secrets';

/** Since when each way in stands, by the server's word; null: there are no recovery words. */
export interface WaysInStanding {
  readonly passphraseSince: string;
  readonly recoveryWordsSince: string | null;
}

export type PrepareRenewalOutcome = ({ readonly kind: 'prepared' } & NewSecrets) | { readonly kind: 'WrongPassphrase' };

/**
 * The ways into one's own account: `prepare` proves the passphrase of now and makes a new one, or new recovery words;
 * `send` puts it in the place of the old and ends the account's other sessions. (protocol.md step 28)
 */
export interface WaysIn extends KeepingSecrets {
  standing(): Promise<WaysInStanding>;
  /** Takes about a second: the passphrase is stretched here. */
  prepare(request: { passphrase: string; renew: 'passphrase' | 'recovery' }): Promise<PrepareRenewalOutcome>;
  send(): Promise<RenewOutcome>;
  close(): void;
}
