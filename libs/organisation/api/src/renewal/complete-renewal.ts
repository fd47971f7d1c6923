import type { Actor, NotFound } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { renewedSince } from '@vrijhaven/organisation/model';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import { extendChain } from '../chain/append-links';
import type { ChainMoved } from '../chain/chain.type';
import { accountOf } from '../member/pending-account';
import { unlockersOf } from '../member/unlocker.input';
import { putUnlocker } from '../recovery/recovery.store';
import { RenewalEntity } from './renewal.entity';
import { permitRenewal } from './renewal.store';
import type { CompleteRenewalArgs } from './renewal.type';
import { RenewalSpent } from './renewal.type';

/**
 * Puts a member's new keys on the chain, with the rotation of all that the old ones opened, and the new ways in in the
 * place of the old: one transaction. The two signatures on the link decide whose keys they are. (protocol.md step 23)
 */
export async function completeRenewal(
  tx: Tx,
  actor: Actor,
  { renewal: id, ...chain }: CompleteRenewalArgs,
): Promise<{ readonly member: string } | RenewalSpent | ChainMoved | NotSigned | NotFound | InvalidInput> {
  const renewal = await permitRenewal(actor, 'renewal.complete', id, tx, { lock: true });
  if (isRefusal(renewal)) return renewal;
  const { account, memberId: member } = renewal;
  if (renewal.state !== 'answered' || !account) return new RenewalSpent();
  const extended = await extendChain(tx, actor, chain);
  if (isRefusal(extended)) return extended;
  const renewed = renewedSince(extended.after, extended.before.sequence);
  if (renewed.length !== 1 || renewed[0]?.id !== member) return new InvalidInput(['links']);
  for (const unlocker of unlockersOf(accountOf(account))) await putUnlocker(tx, member, unlocker);
  await tx.update(RenewalEntity, { id }, { state: 'done' });
  return { member };
}
