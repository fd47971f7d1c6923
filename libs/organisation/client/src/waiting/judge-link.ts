import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes } from '@vrijhaven/crypto/envelope';
import { previewLink } from '@vrijhaven/crypto/verify';
import { isCoordinator } from '../checkpoint/coordinators';
import type { SessionInside } from '../session/member-session';
import type { LinkAct } from './act';

/** Whether every client would take the link, once its signers have signed. */
export const isLawful = (inside: SessionInside, body: Bytes): boolean => {
  const { links, directory } = inside.chain();
  try {
    previewLink(inside.p, links, body, { organisation: directory.organisation, rootKey: directory.rootKey });
    return true;
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

/** Signed first by a coordinator in office with their present key, who is whom the server calls the proposer. */
const isProposedByCoordinator = (inside: SessionInside, { body, signature, link, ...said }: LinkAct): boolean => {
  const directory = inside.directory();
  const [first, second] = link.signers;
  const proposer = first === undefined ? undefined : directory.members.get(first);
  return (
    link.signers.length === 2 &&
    link.organisation === directory.organisation &&
    proposer !== undefined &&
    proposer.id === said.proposer &&
    second === said.second &&
    isCoordinator(directory, proposer.id) &&
    inside.p.verifySignature(signature, body, proposer.signKey)
  );
};

export type LinkVerdict = 'NotAsSigned' | 'Own' | 'NotYours' | 'ChainMoved' | 'signable';

/** What the own replay of the chain says of a link with one signature. Signs nothing. (protocol.md step 22) */
export const judgeLink = (inside: SessionInside, act: LinkAct): LinkVerdict => {
  if (!isProposedByCoordinator(inside, act)) return 'NotAsSigned';
  const { head, sequence } = inside.directory();
  // A signature on another place would be a loose one, for whoever forks the chain there.
  const follows = equalBytes(act.link.previous, head) && act.link.sequence === sequence + 1;
  if (!follows) return 'ChainMoved';
  if (!isLawful(inside, act.body)) return 'NotAsSigned';
  const [first, second] = act.link.signers;
  if (first === inside.member) return 'Own';
  return second === inside.member ? 'signable' : 'NotYours';
};
