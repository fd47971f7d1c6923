import type { ChainLink } from '@vrijhaven/crypto/envelope';
import type { AppendOutcome, ChainChange } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import type { SessionInside } from '../session/member-session';
import type { LinkAct } from './act';
import type { ActRefusal } from './waiting-acts';

/**
 * What a kind of link asks of who signs second.
 * [Note: what follows is made by the second] rotations, grants and seeds are never taken from the server: whoever
 * completes an act makes them, from the own replay of the chain.
 */
export interface ActRule {
  /** What stands against it beyond the rules of the chain; asked before anybody signs, first or second. */
  obstacle(inside: SessionInside, act: LinkAct): Promise<ActRefusal | undefined>;
  /** The link with everything that follows from it. */
  change(inside: SessionInside, chain: ReplayedChain, link: ChainLink): ChainChange;
  send(inside: SessionInside, change: ChainChange, act: LinkAct): Promise<AppendOutcome | ActRefusal>;
}
