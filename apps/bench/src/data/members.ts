import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { idOf } from './id-of';

export type Part = 'coordinator' | 'pairingCoordinator' | 'courseManager';
const PARTS: readonly Part[] = ['coordinator', 'pairingCoordinator', 'courseManager'];

/** Tokens of signed-in members, by what they are. */
export type Tokens = Readonly<Record<Part, readonly string[]>>;

/** As many of each as there are connections at most: every one of them keeps below the rate that one session may have. */
export const MEMBERS = 64;

const memberId = (part: Part, nr: number): string => idOf(part, nr);

/** Who books beside our API, which has no session to tell. */
export const BOOKER = memberId('coordinator', 1);

const signIn = async (client: Client, part: Part, nr: number): Promise<string> => {
  const [id, token] = [memberId(part, nr), randomBytes(32).toString('base64url')];
  await client.query(`insert into member (id, handle, sign_key, kem_key, active) values ($1, $2, $3, $4, true)`, [
    id,
    `${part.toLowerCase()}-${String(nr)}`,
    randomBytes(32),
    randomBytes(1_216),
  ]);
  await client.query(`insert into member_role (member_id, role, team) values ($1, $2, 'office')`, [id, part]);
  await client.query(
    `insert into session (token_hash, member_id, expires_at) values ($1, $2, now() + interval '8 hours')`,
    [createHash('sha256').update(token).digest(), id],
  );
  return token;
};

/** Members of the office, each with a session as signing in leaves it. */
export const addMembers = async (client: Client): Promise<Tokens> => {
  const tokens: Record<Part, string[]> = { coordinator: [], pairingCoordinator: [], courseManager: [] };
  for (const part of PARTS) for (let nr = 1; nr <= MEMBERS; nr += 1) tokens[part].push(await signIn(client, part, nr));
  return tokens;
};
