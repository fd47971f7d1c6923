import type { ChainLink, ChainPayload, Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { ChainChange } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { wholeAct } from '../chain/whole-act';
import type { Doubts } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';

export const renewMember = ({ memberId, signKey, kemKey }: MemberBundle): ChainPayload => ({
  type: 'renewMember',
  member: memberId,
  signKey,
  kemKey,
});

/**
 * [Note: the code stands for a comparison] whoever compared numbers with this person cannot have compared the new one
 * yet; the code came from their mouth. Within this act only, and never over a doubt that was there before.
 */
const trustingCode = (inside: SessionInside, member: Id): Doubts => {
  const { doubts } = inside;
  const before = requireMember(inside.directory(), member);
  return { ...doubts, isDoubted: (colleague) => doubts.isDoubted(colleague.id === member ? before : colleague) };
};

/**
 * Everything that follows from a renewal link, as from a removal: the next generation of every key that any role of
 * theirs ever held, granted to all who need it, the renewed member at their new key among them. (protocol.md step 23)
 */
export const renewalChange = (inside: SessionInside, chain: ReplayedChain, member: Id, link: ChainLink): ChainChange =>
  wholeAct({ ...inside, doubts: trustingCode(inside, member) }, chain, [link]);
