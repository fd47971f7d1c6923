import { CryptoFault } from '@vrijhaven/crypto/envelope';
import { requireMember } from '@vrijhaven/crypto/verify';
import { unlessInDoubt } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';
import type { LinkAct } from './act';
import { codeOf } from './act-code';
import { ruleOf } from './act-rules';
import { judgeLink } from './judge-link';
import { proposeLink } from './propose-link';
import type { ActRefusal, RewriteOutcome, SignOutcome } from './waiting-acts';

const doubtOf = (inside: SessionInside, { proposer }: LinkAct): ActRefusal | undefined => {
  const isDoubted = proposer !== inside.member && inside.doubts.isDoubted(requireMember(inside.directory(), proposer));
  return isDoubted ? { kind: 'KeysInDoubt', member: proposer } : undefined;
};

const complete = async (inside: SessionInside, act: LinkAct): Promise<SignOutcome> => {
  const rule = ruleOf(act.link.payload);
  const verdict = judgeLink(inside, act);
  if (!rule || verdict === 'NotAsSigned') return { kind: 'NotAsSigned' };
  if (verdict !== 'signable') return { kind: verdict === 'Own' ? 'NotYours' : verdict };
  const refused = doubtOf(inside, act) ?? (await rule.obstacle(inside, act));
  if (refused) return refused;
  // Only here: every question above is answered from the own replay, and nothing was signed until now.
  const link = { body: act.body, signatures: [act.signature, inside.signer.sign(act.body)] };
  try {
    return await rule.send(inside, rule.change(inside, inside.chain(), link), act);
  } catch (error) {
    // The chain went on between the questions and the answer.
    if (error instanceof CryptoFault) return { kind: 'ChainMoved' };
    throw error;
  }
};

/** Gives a link its second signature, with everything that follows from it. (protocol.md step 22) */
export const signLink = async (inside: SessionInside, act: LinkAct): Promise<SignOutcome> => {
  await inside.refresh();
  return unlessInDoubt(() => complete(inside, act));
};

/** Writes a link's content for the chain as it is, signed here first. What it asks of a second signer, it asks too. */
export const rewriteLink = async (inside: SessionInside, act: LinkAct): Promise<RewriteOutcome> => {
  await inside.refresh();
  const { payload } = act.link;
  const rule = ruleOf(payload);
  if (!rule || judgeLink(inside, act) === 'NotAsSigned') return { kind: 'NotAsSigned' };
  const refused = doubtOf(inside, act) ?? (await rule.obstacle(inside, act));
  if (refused) return refused;
  return proposeLink(inside, { payload, proof: codeOf(inside, act), second: act.proposer, replaces: act.id });
};
