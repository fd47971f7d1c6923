import type { Bytes, ChainLink, ChainLinkBody, ChainPayload, Id, LinkSigner } from '@vrijhaven/crypto/envelope';
import { formatChainLinkBody, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';
import type { Signer } from './signer';

/** A signer with the name that the link gives them. */
export interface NamedSigner {
  readonly name: LinkSigner;
  readonly signer: Signer;
}

/** Where a new link goes: after the head of a directory, or nowhere for the first. */
export interface ChainPosition {
  readonly organisation: Id;
  readonly head: Bytes;
  readonly sequence: number;
}

/** Before the root link. */
export const chainStart = (organisation: Id): ChainPosition => ({ organisation, head: NO_PREVIOUS, sequence: 0 });

/** The bytes that every named signer has to sign, each in their own client. */
export const buildChainLink = (after: ChainPosition, payload: ChainPayload, signers: ChainLinkBody['signers']): Bytes =>
  formatChainLinkBody({
    organisation: after.organisation,
    sequence: after.sequence + 1,
    previous: after.head,
    payload,
    signers,
  });

/** One signer's signature of a link's bytes. Show them what `parseChainLinkBody` says before they sign. */
export const signChainLink = (signer: Signer, body: Bytes): Bytes => signer.sign(body);

/** A link whose signers are all at hand. (protocol.md step 16) */
export const createChainLink = (
  after: ChainPosition,
  payload: ChainPayload,
  signers: readonly NamedSigner[],
): ChainLink => {
  const names = signers.map(({ name }) => name);
  const body = buildChainLink(after, payload, names);
  return { body, signatures: signers.map(({ signer }) => signChainLink(signer, body)) };
};
