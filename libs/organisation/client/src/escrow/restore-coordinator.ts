import type { Transport } from '@vrijhaven/client';
import type { AccountInput } from '@vrijhaven/contracts';
import { RestoreCoordinator } from '@vrijhaven/contracts';
import type { ChainPayload, MemberBundle } from '@vrijhaven/crypto/envelope';
import type { EscrowKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import { OFFICE, unreachable } from '@vrijhaven/domain';
import { linksAfter, replayWith } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { linkToWire } from '../chain/wire';

export type RestoreOutcome =
  | { readonly kind: 'restored'; readonly member: string }
  | { readonly kind: 'ChainMoved' | 'NotSigned' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

export interface RestoreRequest {
  readonly transport: Transport;
  readonly p: OpenPrimitives;
  readonly chain: ReplayedChain;
  readonly keys: EscrowKeys;
  readonly root: Signer;
  /** Whom the root key and the escrow make a coordinator, with the account that they made on their own machine. */
  readonly bundle: MemberBundle;
  readonly account: AccountInput;
}

const payloads = ({ chain, keys, bundle }: RestoreRequest): ChainPayload[] => {
  const { generation } = keys.address;
  const isSaid = chain.directory.escrowUses.some((use) => use.generation === generation);
  const use = { type: 'useEscrow' as const, generation, reason: 'coordinatorsLost' as const };
  const { memberId: member, signKey, kemKey } = bundle;
  const roles = [{ role: 'coordinator', team: OFFICE }];
  return [...(isSaid ? [] : [use]), { type: 'addMember', member, signKey, kemKey, roles }];
};

/**
 * The way back when every coordinator is lost: root key and escrow together say so in the chain and make a new one,
 * who then signs in and recovers the role keys. (protocol.md step 24)
 */
export const restoreCoordinator = async (request: RestoreRequest): Promise<RestoreOutcome> => {
  const { transport, p, chain, keys, root, account } = request;
  const signers = [
    { name: 'root', signer: root },
    { name: 'escrow', signer: keys.signing },
  ];
  const links = linksAfter(p, chain.directory, payloads(request), signers);
  // Throws where honest clients would stop: nothing is sent that nobody would follow.
  replayWith(p, chain, links);
  const { restoreCoordinator: result } = await transport.run(RestoreCoordinator, {
    links: links.map(linkToWire),
    account,
  });
  switch (result.__typename) {
    case 'Person':
      return { kind: 'restored', member: result.id };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'ChainMoved':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
