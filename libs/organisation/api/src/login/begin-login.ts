import { createHmac } from 'node:crypto';
import { SALT_BYTES } from '@vrijhaven/crypto/envelope';
import type { UnlockMethod } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { beginChallenge } from '@vrijhaven/server';
import { STRETCH } from '../member/unlocker.input';
import { findAccount } from './login.store';
import type { BeginLoginArgs, LoginChallengeType } from './login.type';

/** Looks like a salt, is the same every time, and tells nothing to who does not know the secret. */
const fakeSalt = (secret: Uint8Array, { handle, method }: BeginLoginArgs): Uint8Array =>
  createHmac('sha256', secret).update(`salt\0${method}\0${handle}`).digest().subarray(0, SALT_BYTES);

/** What every account's settings of a method look like: a known name must not stand out. */
const SETTINGS: Readonly<Record<UnlockMethod, { readonly opsLimit: number; readonly memLimitKiB: number }>> = {
  passphrase: { opsLimit: STRETCH.passes, memLimitKiB: STRETCH.memoryKib },
  recovery: { opsLimit: 0, memLimitKiB: 0 },
};

export const loginSubject = (handle: string): string => `login:${handle}`;

/**
 * A challenge for a name, known or not, by the same steps and with answers that look the same; also for a known name
 * without recovery words. (protocol.md step 28)
 */
export async function beginLogin(tx: Tx, args: BeginLoginArgs, secret: Uint8Array): Promise<LoginChallengeType> {
  const nonce = await beginChallenge(tx, loginSubject(args.handle));
  const account = await findAccount(tx, args);
  const salt = fakeSalt(secret, args);
  const { opsLimit, memLimitKiB } = SETTINGS[args.method];
  return {
    nonce,
    salt: account?.salt ?? salt,
    opsLimit: account?.opsLimit ?? opsLimit,
    memLimitKiB: account?.memLimitKiB ?? memLimitKiB,
  };
}
