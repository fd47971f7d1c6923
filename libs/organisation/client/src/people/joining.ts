import type { KeepingSecrets, NewSecrets } from '../account/secrets';

/**
 * The invitee's side, without a session. `prepare` makes seed, passphrase and recovery words on this device; show
 * both, have both typed again, then `send`. Nothing leaves the device before. (protocol.md steps 19 and 28)
 */
export interface Joining extends KeepingSecrets {
  /** Null when there is no such open invitation. */
  look(invitation: string): Promise<{ readonly handle: string; readonly role: string; readonly team: string } | null>;
  /** Takes about a second: the passphrase is stretched here. */
  prepare(request: { invitation: string; code: string; handle: string }): Promise<PrepareOutcome>;
  send(): Promise<JoinOutcome>;
  /** Wipes the new keys. */
  close(): void;
}

export type PrepareOutcome = ({ readonly kind: 'prepared' } & Required<NewSecrets>) | { readonly kind: 'WrongCode' };

export type JoinOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'InvitationSpent' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };
