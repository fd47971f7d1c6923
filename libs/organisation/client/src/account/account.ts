import type { PasskeyBegun, ProofRefused, TotpBegun } from './enrolling';

/** What this browser says about itself, and what its owner calls it. Sealed before it leaves the device. */
export interface DeviceName {
  /** Given by the person; empty when they gave none. */
  readonly name: string;
  /** Such as “Firefox · Linux”. */
  readonly kind: string;
}

export interface OwnSession {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly started: string;
  /** ISO, on the hour. */
  readonly lastHour: string;
  /** Null when nobody named it, or this member's key does not open the name. */
  readonly device: DeviceName | null;
  readonly factor: 'passkey' | 'totp' | null;
  readonly endedBy: 'owner' | 'elsewhere' | 'reuse' | 'time' | null;
  readonly isCurrent: boolean;
}

export interface OwnFactor {
  readonly factor: 'passkey' | 'totp';
  /** Of a passkey. */
  readonly id: string | null;
  readonly name: string;
  readonly since: string;
  readonly lastUsed: string | null;
}

export interface AccountNotice {
  readonly kind: 'tokenReused' | 'wrongCodes' | 'counterBack' | 'factorsReset';
  readonly lastHour: string;
  readonly count: number;
}

/** Sessions and second factors as the server lists them: it can hide some, and make up some without a name. */
export interface AccountView {
  readonly sessions: readonly OwnSession[];
  readonly factors: readonly OwnFactor[];
  readonly notices: readonly AccountNotice[];
}

export type AccountOutcome = { readonly kind: 'done'; readonly account: AccountView } | { readonly kind: 'NotFound' };
export type EnrolOutcome =
  { readonly kind: 'done'; readonly account: AccountView } | { readonly kind: 'FactorRefused' };
export type RemoveFactorOutcome = AccountOutcome | ProofRefused | { readonly kind: 'FactorNeeded' };

/** One's own account, for an unlocked member. What changes how one comes in takes the passphrase. Throws TransportFault. */
export interface Account {
  load(): Promise<AccountView>;
  /** Names the session in use, once it has begun, unless it has a name. */
  introduce(device: DeviceName): Promise<void>;
  nameSession(request: DeviceName & { readonly id: string }): Promise<AccountOutcome>;
  endSession(id: string): Promise<AccountOutcome>;
  endOtherSessions(): Promise<AccountOutcome>;
  dismissNotices(): Promise<AccountOutcome>;
  beginTotp(request: { readonly passphrase: string }): Promise<TotpBegun>;
  finishTotp(request: { readonly code: string }): Promise<EnrolOutcome>;
  beginPasskey(request: { readonly passphrase: string }): Promise<PasskeyBegun>;
  finishPasskey(request: { readonly response: string; readonly name: string }): Promise<EnrolOutcome>;
  namePasskey(request: { readonly id: string; readonly name: string }): Promise<AccountOutcome>;
  removePasskey(request: { readonly id: string; readonly passphrase: string }): Promise<RemoveFactorOutcome>;
  removeTotp(request: { readonly passphrase: string }): Promise<RemoveFactorOutcome>;
}
