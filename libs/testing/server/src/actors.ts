import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { OFFICE } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import type { TestDatabase } from './test-database';

/** Somebody who is signed in. `token` goes to row security or into a header; `id` is the member or the receipt. */
export interface SignedIn {
  readonly id: string;
  readonly token: string;
}
export interface SignedInMember extends SignedIn {
  readonly role: Role;
  readonly team: string;
}
export interface SignedInDefender extends SignedIn {
  /** The application, once there is one. */
  readonly record: string | undefined;
}

const openSession = async (db: TestDatabase, of: { member?: string; receipt?: string }): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await db.seed(
    `insert into session (token_hash, member_id, receipt_id, expires_at) values ($1, $2, $3, now() + interval '8 hours')`,
    [createHash('sha256').update(token).digest(), of.member ?? null, of.receipt ?? null],
  );
  return token;
};

/** A new member of staff in that role, signed in. City coordinators work in a city's team: `host:<slug>`. */
export async function memberFor(db: TestDatabase, role: Role, team: string = OFFICE): Promise<SignedInMember> {
  const id = randomUUID();
  await db.seed(`insert into member (id, handle, sign_key, kem_key, active) values ($1, $2, $3, $4, true)`, [
    id,
    `${role.toLowerCase()}-${id.slice(0, 8)}`,
    randomBytes(32),
    randomBytes(1216),
  ]);
  await db.seed(`insert into member_role (member_id, role, team) values ($1, $2, $3)`, [id, role, team]);
  return { id, role, team, token: await openSession(db, { member: id }) };
}

/** Another session for the same member. */
export const signInAgain = (db: TestDatabase, { id }: SignedInMember): Promise<string> =>
  openSession(db, { member: id });

/** A defender who opened a receipt and has not submitted yet. */
export async function defenderWithReceipt(db: TestDatabase): Promise<SignedInDefender> {
  const id = randomUUID();
  await db.seed(
    `insert into receipt (id, locator_hash, login_key, expires_on) values ($1, $2, $3, current_date + 14)`,
    [id, randomBytes(32), randomBytes(32)],
  );
  return { id, record: undefined, token: await openSession(db, { receipt: id }) };
}

/** A defender who submitted `record`, an application that is already there. */
export async function defenderOf(db: TestDatabase, record: string): Promise<SignedInDefender> {
  const { id, token } = await defenderWithReceipt(db);
  await db.seed(`update receipt set record_id = $2 where id = $1`, [id, record]);
  return { id, token, record };
}
