import type { Actor } from '@vrijhaven/access';
import { actorOf } from '@vrijhaven/access';
import type { ChainLinkBody, ChainPayload } from '@vrijhaven/crypto/envelope';
import { CryptoFault, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { createSession, endSession, InvalidInput, NotSigned } from '@vrijhaven/server';
import type { LinkInput } from '../chain/chain.input';
import { extendChain } from '../chain/append-links';
import type { ChainMoved } from '../chain/chain.type';
import { unlockersOf } from '../member/unlocker.input';
import { putUnlocker } from '../recovery/recovery.store';
import type { RestoreCoordinatorArgs } from './escrow.input';

const bodiesOf = (links: readonly LinkInput[]): ChainLinkBody[] => {
  try {
    return links.map(({ link }) => parseChainLinkBody(link));
  } catch (fault) {
    if (fault instanceof CryptoFault) return [];
    throw fault;
  }
};

type Added = Extract<ChainPayload, { type: 'addMember' }>;

const isOnlyCoordinator = ({ roles }: Added): boolean =>
  roles.length === 1 && roles[0]?.role === 'coordinator' && roles[0].team === 'office';

/** The last link adds a coordinator, a first one may say that the escrow is used; root key and escrow sign both. */
const addedBy = (bodies: readonly ChainLinkBody[]): Added | undefined => {
  const added = bodies.at(-1)?.payload;
  if (added?.type !== 'addMember' || !isOnlyCoordinator(added)) return undefined;
  const isWayBack = bodies.every(({ signers }) => [...signers].sort().join() === 'escrow,root');
  const isSaid = bodies.slice(0, -1).every(({ payload }) => payload.type === 'useEscrow');
  return isWayBack && isSaid ? added : undefined;
};

/**
 * The way back when every coordinator is lost: nobody is signed in, and nothing is believed but the signatures of root
 * key and escrow. The newcomer is given an account, and their links are appended in their own name, all or nothing.
 * (protocol.md step 24)
 */
export async function restoreCoordinator(
  tx: Tx,
  { links, account }: RestoreCoordinatorArgs,
): Promise<{ readonly member: string } | ChainMoved | NotSigned | InvalidInput> {
  const added = addedBy(bodiesOf(links));
  if (!added || added.member !== account.member) return new NotSigned();
  const [known] = await tx.query<{ taken: boolean }[]>(
    `select exists (select from unlocker_of($1, 'passphrase')) as taken`,
    [account.handle],
  );
  if (known?.taken === true) return new InvalidInput(['account.handle']);
  const values = [added.member, account.handle, added.signKey, added.kemKey];
  await tx.query(`select coordinator_restore($1, $2, $3, $4)`, values);
  for (const unlocker of unlockersOf(account)) await putUnlocker(tx, added.member, unlocker);
  const token = await createSession(tx, { member: added.member });
  await tx.query(`select set_config('app.token', $1, true)`, [token]);
  const actor: Actor = await actorOf(tx);
  const extended = await extendChain(tx, actor, { links, roleGrants: [], previousSeeds: [] }, () =>
    Promise.resolve(undefined),
  );
  if (isRefusal(extended)) return extended;
  await endSession(tx);
  return { member: added.member };
}
