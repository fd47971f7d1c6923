import type { Tx } from '@vrijhaven/database';
import type { NewPasskey, StoredPasskey } from './passkey';

const ENROLMENT_LIFETIME = '10 minutes';

export type FactorKind = 'passkey' | 'totp';

const first = async <Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row | undefined> =>
  (await tx.query<Row[]>(sql, [...values]))[0];

const done = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<boolean> =>
  (await first<{ done: boolean }>(tx, `select ${sql} as done`, values))?.done === true;

export const passkeysOf = (tx: Tx, member: string): Promise<StoredPasskey[]> =>
  tx.query(`select credential_id as "credentialId", public_key as "publicKey", counter from login_passkeys($1)`, [
    member,
  ]);

/** The sealed secret of a member's one-time codes. */
export const totpOf = async (tx: Tx, member: string): Promise<Uint8Array | undefined> =>
  (await first<{ sealed: Uint8Array }>(tx, `select sealed from login_totp($1)`, [member]))?.sealed;

/** Remembers, for this session, what the next step of an enrolment is checked against. */
export const beginEnrolment = (tx: Tx, kind: FactorKind, secret: Uint8Array): Promise<unknown> =>
  tx.query(`select enrolment_begin($1, $2, $3::interval)`, [kind, secret, ENROLMENT_LIFETIME]);

export const pendingEnrolment = async (tx: Tx, kind: FactorKind): Promise<Uint8Array | undefined> =>
  (await first<{ secret: Uint8Array | null }>(tx, `select enrolment_secret($1) as secret`, [kind]))?.secret ??
  undefined;

export const enrolTotp = (tx: Tx, step: number): Promise<boolean> => done(tx, `totp_enrol($1)`, [step]);

/** False when another enrolment was first, or somebody has this passkey already. */
export const enrolPasskey = (
  tx: Tx,
  { credentialId, publicKey, counter }: NewPasskey,
  { id, note }: { readonly id: string; readonly note: Uint8Array | null },
): Promise<boolean> => done(tx, `passkey_enrol($1, $2, $3, $4, $5)`, [id, credentialId, publicKey, counter, note]);

export const namePasskey = (tx: Tx, id: string, note: Uint8Array): Promise<boolean> =>
  done(tx, `passkey_name($1, $2)`, [id, note]);

export const removePasskey = (tx: Tx, id: string): Promise<boolean> => done(tx, `passkey_remove($1)`, [id]);

export const removeTotp = (tx: Tx): Promise<boolean> => done(tx, `totp_remove()`, []);

/** False for a code that was used, or one from before a used one. */
export const spendTotp = (tx: Tx, member: string, step: number): Promise<boolean> =>
  done(tx, `totp_spend($1, $2)`, [member, step]);

/** False when the counter stands still or went back. */
export const spendPasskey = (
  tx: Tx,
  member: string,
  { credentialId, counter }: Pick<NewPasskey, 'credentialId' | 'counter'>,
): Promise<boolean> => done(tx, `passkey_spend($1, $2, $3)`, [member, credentialId, counter]);

/** For renewals and recovery: the account begins without a second factor, and its owner is told. */
export const resetFactors = (tx: Tx, member: string): Promise<unknown> =>
  tx.query(`select factors_reset($1)`, [member]);

export const tellOwner = (tx: Tx, member: string, what: 'wrongCodes' | 'counterBack'): Promise<unknown> =>
  tx.query(`select notice_add($1, $2)`, [member, what]);
