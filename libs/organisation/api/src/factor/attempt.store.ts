import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@vrijhaven/database';

const LIFETIME = '5 minutes';

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

/** A login that lacks only the second factor. */
export interface Attempt {
  readonly member: string;
  readonly handle: string;
  readonly challenge: Uint8Array;
  readonly triesLeft: number;
}

/** Of the mark of a known browser; null for every unknown one. */
export const hashOfMark = (mark: string | undefined): Buffer | null => (mark === undefined ? null : sha256(mark));

/** Seconds until this member may try again from such a browser; 0 when they may. */
export const waitForAttempt = async (tx: Tx, member: string, device: Uint8Array | null): Promise<number> => {
  const [row] = await tx.query<{ wait: number }[]>(`select attempt_wait($1, $2) as wait`, [member, device]);
  return row?.wait ?? 0;
};

/** Opens one; the token goes to who signed, and nowhere else. */
export const openAttempt = async (
  tx: Tx,
  member: string,
  device: Uint8Array | null,
): Promise<{ readonly attempt: Uint8Array; readonly challenge: Uint8Array }> => {
  const [attempt, challenge] = [randomBytes(32), randomBytes(32)];
  const values = [member, device, sha256(attempt), challenge, LIFETIME];
  await tx.query(`select attempt_open($1, $2, $3, $4, $5::interval)`, values);
  return { attempt, challenge };
};

/** Counts a try; undefined when there is none left. In a transaction of its own, so that a wrong one has counted. */
export const tryAttempt = async (tx: Tx, attempt: Uint8Array): Promise<Attempt | undefined> => {
  const rows = await tx.query<Attempt[]>(
    `select member_id as member, handle, challenge, tries_left as "triesLeft" from attempt_try($1)`,
    [sha256(attempt)],
  );
  return rows[0];
};

/** False when it was used already. */
export const closeAttempt = async (tx: Tx, attempt: Uint8Array): Promise<boolean> => {
  const [row] = await tx.query<{ done: boolean }[]>(`select attempt_done($1) as done`, [sha256(attempt)]);
  return row?.done === true;
};
