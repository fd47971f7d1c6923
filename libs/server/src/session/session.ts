import { createHash, randomBytes } from 'node:crypto';
import type { Question, Tx } from '@vrijhaven/database';
import { named } from '@vrijhaven/database';

const LIFETIME = '8 hours';
const CHALLENGE_LIFETIME = '2 minutes';
const NONCE_BYTES = 32;

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

/** Whose session it is; of a member also which second factor they showed, or that they must enrol one first. */
export type SessionOf =
  | { readonly receipt: string }
  | { readonly enquiry: string }
  | { readonly member: string; readonly factor?: 'passkey' | 'totp'; readonly enrolling?: boolean };

const newToken = (): string => randomBytes(32).toString('base64url');

/** A new session: the token goes to the client and nowhere else, the database keeps its hash. */
export async function createSession(tx: Tx, of: SessionOf): Promise<string> {
  const token = newToken();
  if ('enquiry' in of) {
    await tx.query(`select session_open_enquiry($1, $2)`, [sha256(token), of.enquiry]);
    return token;
  }
  const { member, factor, enrolling } = 'member' in of ? of : {};
  const receipt = 'receipt' in of ? of.receipt : null;
  const values = [sha256(token), member ?? null, receipt, LIFETIME, factor ?? null, enrolling ?? false];
  await tx.query(`select session_open($1, $2, $3, $4::interval, $5, $6)`, values);
  return token;
}

/**
 * Notes that this transaction's token was shown. Answers the token that its bearer should show from now on, when it is
 * time for another one. A token that somebody went on from, shown again later, ends the session. (protocol.md step 27)
 */
export const useSession = (): Question<string | undefined> => {
  const successor = newToken();
  return {
    statement: named(`select session_use($1) as use`, [sha256(successor)]),
    read: ([row]) => (row?.['use'] === 'rotated' ? successor : undefined),
  };
};

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
