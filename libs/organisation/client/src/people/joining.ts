/**
 * The invitee's side, without a session. `prepare` makes seed and passphrase on this device; show the
 * words, have them typed again, then `send`. Nothing leaves the device before.
 */
export interface Joining {
  /** Null when there is no such open invitation. */
  look(invitation: string): Promise<{ readonly handle: string; readonly role: string; readonly team: string } | null>;
  /** Takes about a second: the passphrase is stretched here. */
  prepare(request: { invitation: string; code: string; handle: string }): Promise<PrepareOutcome>;
  matchesPassphrase(typed: string): boolean;
  send(): Promise<JoinOutcome>;
  /** Wipes the new keys. */
  close(): void;
}

export type PrepareOutcome =
  { readonly kind: 'prepared'; readonly passphrase: readonly string[] } | { readonly kind: 'WrongCode' };

export type JoinOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'InvitationSpent' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };
