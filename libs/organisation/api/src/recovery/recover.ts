import { RECOVER_ACTION } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { LoginRefused } from '@vrijhaven/server';
import type { ChainLinkType } from '../chain/chain.type';
import { answersChallenge } from '../login/answers-challenge';
import { findAccount } from '../login/login.store';
import type { RecoverArgs, RecoveringType } from './recovery.type';

/**
 * Hands out the sealed seed, and the chain that says whose it is, to who signed with the recovery words' login key.
 * No session: the words are good for making new ways in, and for nothing else. (protocol.md step 28)
 */
export async function recover(
  tx: Tx,
  { handle, nonce, signature }: RecoverArgs,
  { isSpent, origins }: { readonly isSpent: boolean; readonly origins: readonly string[] },
): Promise<RecoveringType | LoginRefused> {
  const account = await findAccount(tx, { handle, method: 'recovery' });
  const isSigned = answersChallenge(account, { handle, nonce, signature, action: RECOVER_ACTION, origins });
  if (!account || !isSpent || !isSigned) return new LoginRefused();
  const { member } = account;
  const [row] = await tx.query<{ seed: Uint8Array }[]>(`select recovery_seed($1) as seed`, [member]);
  if (!row) throw new Error('an unlocker vanished');
  const chain = await tx.query<ChainLinkType[]>(`select sequence, link, signatures from recovery_chain($1)`, [member]);
  return { member, sealedSeed: row.seed, chain };
}
