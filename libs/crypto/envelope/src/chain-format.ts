import { HASH_BYTES, SIGNATURE_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { equalBytes, exactly, fromUtf8, utf8 } from './bytes';
import { canonicalJson, parseCanonicalJson } from './canonical-json';
import type { ChainPayload } from './chain-payload';
import { payloadJson, readPayload } from './chain-payload';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { formatId, parseId } from './id';
import { readU64, u64 } from './integers';
import { LABELS } from './labels';
import { lp, readLp, readLpExactly } from './lp';
import { memberRecipient } from './names';
import type { VerifyPrimitives } from './verify-primitives';

/** Who signs a link: `root` for the organisation's root key, `escrow` for the escrow's, or the id of a member. */
export type LinkSigner = Id;

/** The member behind a signer; null for the root key and the escrow's, which belong to nobody. */
export const memberOfSigner = (signer: LinkSigner): Id | null =>
  signer === 'root' || signer === 'escrow' ? null : signer;

/** What a link says, where it stands and who answers for it. */
export interface ChainLinkBody {
  readonly organisation: Id;
  /** 1 for the root link, then one more each. */
  readonly sequence: number;
  /** `chainLinkHash` of the link before; `NO_PREVIOUS` in the root link. */
  readonly previous: Bytes;
  readonly payload: ChainPayload;
  /** One or two, in the order of the signatures. */
  readonly signers: readonly LinkSigner[];
}

/** A link as it travels: the signed bytes and one signature per signer named in them. */
export interface ChainLink {
  readonly body: Bytes;
  readonly signatures: readonly Bytes[];
}

const signerName = (signer: LinkSigner): string => (memberOfSigner(signer) === null ? signer : memberRecipient(signer));

const readSigner = (name: string): LinkSigner => {
  if (memberOfSigner(name) === null) return name;
  const signer = name.slice('member:'.length);
  if (memberRecipient(signer) !== name) throw new CryptoFault('malformed', 'not a signer');
  return signer;
};

/** The exact bytes that are signed. (protocol.md step 16) */
export const formatChainLinkBody = (link: ChainLinkBody): Bytes =>
  lp(
    LABELS.chain,
    parseId(link.organisation),
    u64(link.sequence),
    exactly(HASH_BYTES, link.previous, 'a hash'),
    link.payload.type,
    canonicalJson(payloadJson(link.payload)),
    lp(...link.signers.map(signerName)),
  );

/** The link in these bytes; an unknown type is `unsupported`, everything else amiss `malformed`. */
export const parseChainLinkBody = (bytes: Bytes): ChainLinkBody => {
  type Fields = [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
  const [label, organisation, sequence, previous, type, payload, signers] = readLpExactly(7, bytes) as Fields;
  if (!equalBytes(label, utf8(LABELS.chain))) throw new CryptoFault('unsupported', 'not a link');
  return {
    organisation: formatId(organisation),
    sequence: readU64(sequence),
    previous: exactly(HASH_BYTES, previous, 'a hash'),
    payload: readPayload(fromUtf8(type), parseCanonicalJson(payload)),
    signers: readLp(signers).map((name) => readSigner(fromUtf8(name))),
  };
};

/** The name of a link in the next one, in grants and in checkpoints. Signatures stay outside. */
export const chainLinkHash = (p: VerifyPrimitives, body: Bytes): Bytes => p.hash32(lp(LABELS.chainHash, body));

/** One blob for storage: LP(body, signature, …). */
export const encodeChainLink = (link: ChainLink): Bytes =>
  lp(link.body, ...link.signatures.map((signature) => exactly(SIGNATURE_BYTES, signature, 'a signature')));

/** The link of such a blob. */
export const decodeChainLink = (bytes: Bytes): ChainLink => {
  const [body, ...signatures] = readLp(bytes);
  if (body === undefined) throw new CryptoFault('malformed', 'link is empty');
  return { body, signatures: signatures.map((signature) => exactly(SIGNATURE_BYTES, signature, 'a signature')) };
};
