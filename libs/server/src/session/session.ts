import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@vrijhaven/database';

const LIFETIME = '8 hours';
const CHALLENGE_LIFETIME = '2 minutes';
const NONCE_BYTES = 32;

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

/** A new session: the token goes to the client and nowhere else, the database keeps its hash. */
export async function createSession(
  tx: Tx,
  of: { readonly member: string } | { readonly receipt: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const [member, receipt] = 'member' in of ? [of.member, null] : [null, of.receipt];
  await tx.query(`select session_open($1, $2, $3, $4::interval)`, [sha256(token), member, receipt, LIFETIME]);
  return token;
}

/** Ends the session of this transaction's token, if it is one. */
export async function endSession(tx: Tx): Promise<void> {
  await tx.query(`select session_end()`);
}

/** A nonce for `subject` (`login:<handle>`, `return:<locator hash>`), whether or not that exists. */
export async function beginChallenge(tx: Tx, subject: string): Promise<Uint8Array> {
  const nonce = randomBytes(NONCE_BYTES);
  await tx.query(`select challenge_begin($1, $2, $3::interval)`, [sha256(nonce), sha256(subject), CHALLENGE_LIFETIME]);
  return nonce;
}

/**
 * Uses up a nonce; false when it was not given to this subject, is older than two minutes, or was spent before.
 * Spend it in a transaction of its own, so that a refused login has spent it too.
 */
export async function spendChallenge(tx: Tx, subject: string, nonce: Uint8Array): Promise<boolean> {
  const [row] = await tx.query<{ spent: boolean }[]>(`select challenge_spend($1, $2) as spent`, [
    sha256(nonce),
    sha256(subject),
  ]);
  return row?.spent === true;
}

/** Deletes what is over: sessions, challenges, drafts, unused receipts, idempotency keys. Answers how many of each. */
export async function purgeExpired(tx: Tx): Promise<Readonly<Record<string, number>>> {
  const [row] = await tx.query<{ purged: Record<string, number> }[]>(`select purge_expired() as purged`);
  return row?.purged ?? {};
}
