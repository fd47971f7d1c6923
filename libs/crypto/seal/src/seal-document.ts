import type { Bytes, DocumentAddress, Recipient, Sealed } from '@vrijhaven/crypto/envelope';
import { documentContext, documentHash, documentSignatureMessage, KEY_BYTES, pad } from '@vrijhaven/crypto/envelope';
import { sealBox } from './seal-box';
import type { SealedGrant } from './seal-grant';
import { sealGrant } from './seal-grant';
import type { SealPrimitives } from './seal-primitives';
import type { Signer } from './signer';

/** One revision and all who shall read it. */
export interface DocumentToSeal {
  readonly address: DocumentAddress;
  readonly plaintext: Bytes;
  /** Key of `address.author`; it signs the document and its grants. */
  readonly author: Signer;
  /** Their keys from a replayed chain or a verified checkpoint. */
  readonly recipients: readonly Recipient[];
  readonly chainHead: Bytes;
}

/** What to send: the server needs nothing else and learns nothing more. */
export interface SealedDocument {
  readonly envelope: Sealed<'document/v1'>;
  readonly signature: Bytes;
  /** `documentHash`: for the manifest and as `previous` of the next revision. */
  readonly hash: Bytes;
  readonly grants: readonly SealedGrant[];
}

/** Seals one revision under a key of its own and grants that key to each recipient. (protocol.md steps 5–8) */
export const sealDocument = (p: SealPrimitives, document: DocumentToSeal): SealedDocument => {
  const { address, author, chainHead } = document;
  const dataKey = p.randomBytes(KEY_BYTES);
  const text = pad(document.plaintext);
  const envelope = sealBox(p, { purpose: 'document/v1', key: dataKey, context: documentContext(address), text });
  const signature = author.sign(documentSignatureMessage(p, address, envelope));
  const grants = document.recipients.map((recipient) =>
    sealGrant(p, { address: { ...address, recipient, chainHead, granter: address.author }, dataKey, signer: author }),
  );
  dataKey.fill(0);
  text.fill(0);
  return { envelope, signature, hash: documentHash(p, envelope), grants };
};
