import type { CheckpointInput, CheckpointPartsFragment, ChainQuery, LinkInput } from '@vrijhaven/contracts';
import type { Bytes, ChainLink, CheckpointSignature } from '@vrijhaven/crypto/envelope';
import {
  CryptoFault,
  encodeCheckpoint,
  fromText,
  lp,
  memberOfSigner,
  parseCertificate,
  parseChainLinkBody,
  readLpExactly,
  toText,
} from '@vrijhaven/crypto/envelope';

/** A link as the API gives it; the signatures stand in the order of the signers that the body names. */
export const linkFromWire = (link: ChainQuery['chain'][number]): ChainLink => ({
  body: fromText(link.link),
  signatures: link.signatures.map(({ signature }) => fromText(signature)),
});

export const linkToWire = (link: ChainLink): LinkInput => {
  const { signers } = parseChainLinkBody(link.body);
  return {
    link: toText(link.body),
    signatures: link.signatures.map((signature, at) => {
      const signer = signers[at];
      return { signer: signer === undefined ? null : memberOfSigner(signer), signature: toText(signature) };
    }),
  };
};

/** The blob that `verifyCheckpoint` takes. Each certificate travels as LP(certificate, root signature). */
export const checkpointFromWire = (wire: CheckpointPartsFragment): Bytes => {
  if (wire.certificates.length !== wire.signatures.length)
    throw new CryptoFault('malformed', 'a checkpoint needs one certificate for each signature');
  const signatures = wire.signatures.map(({ signature }, at): CheckpointSignature => {
    const [certificate, rootSignature] = readLpExactly(2, fromText(wire.certificates[at] ?? '')) as [Bytes, Bytes];
    return { certificate, rootSignature, signature: fromText(signature) };
  });
  return encodeCheckpoint({ body: fromText(wire.checkpoint), signatures });
};

export const checkpointToWire = (body: Bytes, signatures: readonly CheckpointSignature[]): CheckpointInput => ({
  checkpoint: toText(body),
  signatures: signatures.map(({ certificate, signature }) => ({
    signer: parseCertificate(certificate).member,
    signature: toText(signature),
  })),
  certificates: signatures.map(({ certificate, rootSignature }) => toText(lp(certificate, rootSignature))),
});
