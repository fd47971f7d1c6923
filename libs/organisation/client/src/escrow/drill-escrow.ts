import { BeginEscrowDrill, DrillEscrow } from '@vrijhaven/contracts';
import { escrowDrillMessage, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { EscrowCard, EscrowKeys, JoinRefusal } from '@vrijhaven/crypto/open';
import { joinEscrow } from '@vrijhaven/crypto/open';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { wipeRoleKeys } from '../chain/new-role-keys';
import type { MemberSession, SessionInside } from '../session/member-session';
import { openEscrowGrants } from './open-grants';

/** `missing`: role keys that these cards would not bring back. */
export type DrillOutcome =
  | { readonly kind: 'drilled'; readonly opened: number; readonly missing: readonly DirectoryRoleKey[] }
  | { readonly kind: 'NoEscrow' | 'NotSigned' }
  | JoinRefusal;

const fetchForDrill = async (inside: SessionInside, { address, signing }: EscrowKeys) => {
  const { transport } = inside;
  const { beginEscrowDrill: nonce } = await transport.run(BeginEscrowDrill, {});
  const chainHead = inside.directory().head;
  const signature = toText(signing.sign(escrowDrillMessage({ ...address, chainHead, nonce: fromText(nonce) })));
  const sent = { nonce, chainHead: toText(chainHead), signature };
  return (await transport.run(DrillEscrow, sent)).drillEscrow;
};

/**
 * Proves that these cards bring every role key back, and brings none back: what opens is compared with the chain and
 * wiped. (protocol.md step 24)
 */
export const drillEscrow = async ({ inside }: MemberSession, cards: readonly EscrowCard[]): Promise<DrillOutcome> => {
  const directory = await inside.refresh();
  const { escrow, organisation } = directory;
  if (!escrow) return { kind: 'NoEscrow' };
  const joined = await joinEscrow(inside.p, { organisation, announced: escrow, cards });
  if (joined.kind !== 'joined') return joined;
  const { keys } = joined;
  try {
    const answer = await fetchForDrill(inside, keys);
    switch (answer.__typename) {
      case 'EscrowGrants': {
        const { opened, missing } = openEscrowGrants(inside.p, { directory, escrow, keys }, answer.grants);
        wipeRoleKeys(opened);
        return { kind: 'drilled', opened: opened.length, missing };
      }
      case 'NotSigned':
      case 'InvalidInput':
        return { kind: 'NotSigned' };
      default:
        return unreachable(answer);
    }
  } finally {
    keys.wipe();
  }
};
