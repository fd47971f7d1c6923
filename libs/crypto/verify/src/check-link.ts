import type { Bytes, ChainLink, ChainLinkBody, LinkSigner, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import { ChainFault } from './chain-fault';
import type { ChainFaultCode } from './chain-fault';
import type { ChainState } from './chain-state';

const parse = (link: ChainLink, sequence: number): ChainLinkBody => {
  try {
    return parseChainLinkBody(link.body);
  } catch (error) {
    if (!(error instanceof CryptoFault)) throw error;
    throw new ChainFault(error.code === 'unsupported' ? 'unknown-type' : 'malformed', sequence);
  }
};

const positionFault = (state: ChainState, body: ChainLinkBody): ChainFaultCode | null => {
  if (body.organisation !== state.organisation) return 'foreign-organisation';
  if (body.sequence !== state.sequence + 1) return 'wrong-sequence';
  if (!equalBytes(body.previous, state.head)) return 'wrong-previous';
  if ((body.payload.type === 'root') !== (body.sequence === 1)) return 'misplaced-root';
  if (body.payload.type === 'root' && !equalBytes(body.payload.rootKey, state.rootKey)) return 'wrong-root-key';
  return null;
};

const keyOf = (state: ChainState, signer: LinkSigner): Bytes | ChainFaultCode => {
  if (signer === 'root') return state.rootKey;
  if (signer === 'escrow') return state.escrow?.signKey ?? 'unknown-signer';
  const member = state.members.get(signer);
  if (member === undefined) return 'unknown-signer';
  return member.removedAt === undefined ? member.signKey : 'removed-signer';
};

const signatureFault = (
  p: VerifyPrimitives,
  state: ChainState,
  link: ChainLink,
  { signers }: ChainLinkBody,
): ChainFaultCode | null => {
  if (signers.length === 0 || signers.length !== link.signatures.length) return 'malformed';
  if (new Set(signers).size !== signers.length) return 'repeated-signer';
  for (const [at, signer] of signers.entries()) {
    const key = keyOf(state, signer);
    if (typeof key === 'string') return key;
    const signature = link.signatures[at];
    if (signature === undefined || !p.verifySignature(signature, link.body, key)) return 'bad-signature';
  }
  return null;
};

/** The content of a link that stands in its place and carries good signatures, else a ChainFault. */
export const checkLink = (p: VerifyPrimitives, state: ChainState, link: ChainLink): ChainLinkBody => {
  const sequence = state.sequence + 1;
  const body = parse(link, sequence);
  const fault = positionFault(state, body) ?? signatureFault(p, state, link, body);
  if (fault !== null) throw new ChainFault(fault, sequence);
  return body;
};
