import type { Tx } from '@vrijhaven/database';
import { createSession, endSession, LoginRefused, TooMany } from '@vrijhaven/server';
import { hashOfMark, openAttempt, waitForAttempt } from '../factor/attempt.store';
import { passkeysOf, totpOf } from '../factor/factor.store';
import { requestOptions } from '../factor/passkey';
import type { StoredPasskey } from '../factor/passkey';
import type { RelyingParty } from '../factor/relying-party';
import { findOrganisation } from '../organisation/organisation.store';
import { answersChallenge } from './answers-challenge';
import { joinAccount } from './hold-account';
import { findAccount } from './login.store';
import type { CompleteLoginArgs } from './login.type';

export interface LoginMeans {
  readonly isSpent: boolean;
  readonly origins: readonly string[];
  readonly party: RelyingParty;
  /** Of a browser from which this name came in before. */
  readonly mark: string | undefined;
}

/** What a good signature leads to: a session, one in which to enrol, or the question for the second factor. */
export type LoginStep =
  | { readonly token: string; readonly enrolling: boolean }
  | { readonly attempt: Uint8Array; readonly totp: boolean; readonly passkeyOptions: string | null }
  | LoginRefused
  | TooMany;

const askFactor = async (
  tx: Tx,
  member: string,
  has: Pick<LoginMeans, 'party' | 'mark'> & { readonly passkeys: readonly StoredPasskey[]; readonly totp: boolean },
): Promise<LoginStep> => {
  const device = hashOfMark(has.mark);
  const wait = await waitForAttempt(tx, member, device);
  if (wait > 0) return new TooMany(wait);
  const { attempt, challenge } = await openAttempt(tx, member, device);
  const isAsked = has.passkeys.length > 0;
  const passkeyOptions = isAsked ? await requestOptions(has.party, { challenge, held: has.passkeys }) : null;
  return { attempt, totp: has.totp, passkeyOptions };
};

/**
 * Opens a session for who signed the spent nonce with the account's login key, for one of our origins. The session
 * that the browser had before ends: a new login never continues an old one. Who has enrolled a second factor is asked
 * for it first. (protocol.md steps 15 and 27)
 */
export async function completeLogin(
  tx: Tx,
  { handle, nonce, signature }: CompleteLoginArgs,
  { isSpent, origins, party, mark }: LoginMeans,
): Promise<LoginStep> {
  await joinAccount(tx, handle);
  const account = await findAccount(tx, { handle, method: 'passphrase' });
  const isSigned = answersChallenge(account, { handle, nonce, signature, action: 'login', origins });
  if (!account || !isSpent || !isSigned) return new LoginRefused();
  const { member } = account;
  const [passkeys, totp] = [await passkeysOf(tx, member), await totpOf(tx, member)];
  if (passkeys.length > 0 || totp) return askFactor(tx, member, { party, mark, passkeys, totp: totp !== undefined });
  await endSession(tx);
  const enrolling = (await findOrganisation(tx))?.secondFactor === 'required';
  return { token: await createSession(tx, { member, enrolling }), enrolling };
}
