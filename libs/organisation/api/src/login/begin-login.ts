import { createHmac } from 'node:crypto';
import { SALT_BYTES } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { beginChallenge } from '@vrijhaven/server';
import { STRETCH } from '../member/account.input';
import { findAccount } from './login.store';
import type { LoginChallengeType } from './login.type';

/** Looks like a salt, is the same every time, and tells nothing to who does not know the secret. */
const fakeSalt = (secret: Uint8Array, handle: string): Uint8Array =>
  createHmac('sha256', secret).update(`salt\0${handle}`).digest().subarray(0, SALT_BYTES);

export const loginSubject = (handle: string): string => `login:${handle}`;

/** A challenge for a name, known or not, by the same steps and with answers that look the same. */
export async function beginLogin(tx: Tx, handle: string, secret: Uint8Array): Promise<LoginChallengeType> {
  const nonce = await beginChallenge(tx, loginSubject(handle));
  const account = await findAccount(tx, handle);
  const salt = fakeSalt(secret, handle);
  return {
    nonce,
    salt: account?.salt ?? salt,
    opsLimit: account?.opsLimit ?? STRETCH.passes,
    memLimitKiB: account?.memLimitKiB ?? STRETCH.memoryKib,
  };
}
