import type { Bytes, ChainLink, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { chainLinkHash, formatId, NO_PREVIOUS, parseChainLinkBody, parseId, toHex } from '@vrijhaven/crypto/envelope';
import { applyLink } from './apply-link';
import { authoriseLink } from './authorise-link';
import { ChainFault } from './chain-fault';
import type { ChainState } from './chain-state';
import { checkLink } from './check-link';
import type { Directory, DirectoryPolicy } from './directory';

/** What a client knows without the server. */
export interface ReplayAnchor {
  readonly organisation: Id;
  /** The organisation's root key, pinned in the client or printed on paper: never from the server. */
  readonly rootKey: Bytes;
  /** A head seen before: a chain without it is older, or a fork. */
  readonly pinnedHead?: Bytes | undefined;
}

/** Until two coordinators decide otherwise. */
const FIRST_POLICY: DirectoryPolicy = { suite: 1, secondFactor: 'optional' };

const follow = (p: VerifyPrimitives, state: ChainState, link: ChainLink): void => {
  const body = checkLink(p, state, link);
  const verdict = authoriseLink(state, body);
  if (verdict !== 'allowed') throw new ChainFault(verdict, body.sequence);
  const outcome = applyLink(state, body);
  if (outcome !== 'applied') throw new ChainFault(outcome, body.sequence);
  state.head = chainLinkHash(p, link.body);
  state.sequence = body.sequence;
  state.heads.set(toHex(state.head), body.sequence);
};

/**
 * What a link would make of the chain if everybody whom it names signed it; a ChainFault when it breaks a rule. For
 * who is asked for one of the signatures, before they give it. (protocol.md step 22)
 */
export const previewLink = (
  p: VerifyPrimitives,
  links: readonly ChainLink[],
  body: Bytes,
  anchor: ReplayAnchor,
): Directory => {
  const { signers } = parseChainLinkBody(body);
  const asIfSigned = { body, signatures: signers.map(() => new Uint8Array()) };
  const verifySignature: VerifyPrimitives['verifySignature'] = (signature, message, key) =>
    message === body || p.verifySignature(signature, message, key);
  return replayChain({ ...p, verifySignature }, [...links, asIfSigned], anchor);
};

/**
 * Follows the chain from its root link, one rule after the other, and says who belongs and which keys
 * count. Pure: same links, same directory. Throws ChainFault at the first link that an honest
 * organisation could not have made. (protocol.md step 16)
 */
export const replayChain = (p: VerifyPrimitives, links: readonly ChainLink[], anchor: ReplayAnchor): Directory => {
  const state: ChainState = {
    organisation: formatId(parseId(anchor.organisation)),
    rootKey: anchor.rootKey,
    members: new Map(),
    roleKeys: new Map(),
    heads: new Map(),
    usedKeys: new Set(),
    escrowUses: [],
    policy: FIRST_POLICY,
    head: NO_PREVIOUS,
    sequence: 0,
  };
  if (links.length === 0) throw new ChainFault('empty', 0);
  for (const link of links) follow(p, state, link);
  if (anchor.pinnedHead && !state.heads.has(toHex(anchor.pinnedHead))) throw new ChainFault('pinned-head-missing', 0);
  const { organisation, rootKey, head, sequence, members, roleKeys, heads, escrow, escrowUses, policy } = state;
  const directory = { organisation, rootKey, head, sequence, members, roleKeys, heads, escrowUses, policy };
  return escrow ? { ...directory, escrow } : directory;
};
