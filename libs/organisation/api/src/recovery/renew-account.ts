import type { Actor } from '@vrijhaven/access';
import { renewalAction } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput, LoginRefused } from '@vrijhaven/server';
import { resetFactors } from '../factor/factor.store';
import { answersChallenge } from '../login/answers-challenge';
import { holdAccount } from '../login/hold-account';
import { findAccount } from '../login/login.store';
import { unlockersOf } from '../member/unlocker.input';
import { OrganisationEntity } from '../organisation/organisation.entity';
import type { RenewAccountArgs } from './recovery.type';
import { endSessionsOf, putUnlocker } from './recovery.store';

/** An id of nobody's: an unknown name must cost the same steps. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Replaces ways into an account, on the word of the login key that is in force. All other sessions of the account end
 * with it; who comes with recovery words replaces both ways in, and has no session. (protocol.md step 28)
 * [Note: a passphrase alone renews nothing] its owner must be signed in as well: otherwise the passphrase would make
 * recovery words, and those would pass the second factor by.
 */
export async function renewAccount(
  tx: Tx,
  { handle, method, nonce, signature, ...renewed }: RenewAccountArgs,
  {
    actor,
    isSpent,
    origins,
  }: { readonly actor: Actor; readonly isSpent: boolean; readonly origins: readonly string[] },
): Promise<{ readonly member: string } | LoginRefused | InvalidInput> {
  const unlockers = unlockersOf(renewed);
  if (unlockers.length < (method === 'recovery' ? 2 : 1)) return new InvalidInput(['passphrase', 'recovery']);
  // Of two renewals at once the second one meets the keys that the first has left.
  await holdAccount(tx, handle);
  const account = await findAccount(tx, { handle, method });
  const [organisation] = await tx.find(OrganisationEntity);
  if (!organisation) return new LoginRefused();
  const { id } = organisation;
  const action = renewalAction(nobleVerifier, { organisation: id, member: account?.member ?? NOBODY, unlockers });
  const isSigned = answersChallenge(account, { handle, nonce, signature, action, origins });
  if (!account || !isSpent || !isSigned) return new LoginRefused();
  const isOwner = actor.kind === 'member' && actor.member === account.member;
  if (method === 'passphrase' && !isOwner) return new LoginRefused();
  for (const unlocker of unlockers) await putUnlocker(tx, account.member, unlocker);
  await endSessionsOf(tx, account.member);
  // Who has the paper has lost the device: a second factor on it would be a lock without a key.
  if (method === 'recovery') await resetFactors(tx, account.member);
  return { member: account.member };
}
