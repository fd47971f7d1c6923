import type {
  Bytes,
  Compartment,
  DocumentAddress,
  GrantAddress,
  Id,
  LayerName,
  Recipient,
  Sealed,
} from '@vrijhaven/crypto/envelope';
import { CryptoFault, documentContext, equalBytes, grantContext, unpad } from '@vrijhaven/crypto/envelope';
import type { SignedDocument } from '@vrijhaven/crypto/verify';
import { verifyDocument, verifyGrant } from '@vrijhaven/crypto/verify';
import type { KemIdentity } from './identities';
import { openBox } from './open-box';
import type { OpenPrimitives } from './open-primitives';
import { reveal, SecretKey } from './secret-key';
import { unwrapKey } from './unwrap-key';

/** The key of one revision, opened and kept for reading or passing on; its bytes stay inside. */
export interface DataKey {
  readonly organisation: Id;
  readonly record: Id;
  readonly compartment: Compartment;
  readonly revision: number;
  /** Set when it opens a layer, and then the layer alone. */
  readonly layer?: LayerName;
  readonly secret: SecretKey<'data'>;
}

/** A grant, and whose it should be: key and granter as the reader's own directory names them. */
export interface GrantToOpen {
  readonly address: GrantAddress;
  readonly grant: Sealed<'grant/v1'>;
  /** The granter's signing key, from the chain or from a certified record id. */
  readonly granterKey: Bytes;
  readonly kem: KemIdentity;
}

/**
 * The data key that a grant carries. Check `address.chainHead` against the directory as well
 * (`requireKnownHead`). Faults: key-mismatch, grant-signature, decryption. (protocol.md step 8)
 */
export const openGrant = (p: OpenPrimitives, { address, grant, granterKey, kem }: GrantToOpen): DataKey => {
  if (!equalBytes(address.recipient.publicKey, kem.publicKey))
    throw new CryptoFault('key-mismatch', 'grant is for another key');
  if (!verifyGrant(p, { address, grant, granterKey }))
    throw new CryptoFault('grant-signature', 'grant is not signed by its granter');
  const { organisation, record, compartment, revision, layer } = address;
  const bytes = unwrapKey(p, { grant, context: grantContext(p, address), kem });
  const place = { organisation, record, compartment, revision, ...(layer ? { layer } : {}) };
  return { ...place, secret: new SecretKey('data', bytes) };
};

/**
 * The text of a document under an opened key. Faults: author-signature, commitment, decryption,
 * padding. (protocol.md steps 5–7)
 */
export const openBody = (p: OpenPrimitives, document: SignedDocument & { readonly dataKey: DataKey }): Bytes => {
  const { address, envelope, dataKey } = document;
  if (!verifyDocument(p, document)) throw new CryptoFault('author-signature', 'document is not signed by its author');
  const context = documentContext(address);
  return unpad(openBox(p, { purpose: 'document/v1', key: reveal(dataKey.secret), context, envelope }));
};

/** One document with the one grant by which this reader may open it. */
export interface DocumentToOpen extends SignedDocument {
  /** What the reader asked for, never what the row says. */
  readonly address: DocumentAddress;
  readonly grant: Sealed<'grant/v1'>;
  readonly granter: Id;
  readonly granterKey: Bytes;
  readonly recipient: Recipient;
  readonly chainHead: Bytes;
  readonly kem: KemIdentity;
}

/** Opens grant and document in one step; any CryptoFault means that nothing may be shown. */
export const openDocument = (p: OpenPrimitives, document: DocumentToOpen): Bytes => {
  const { address, grant, granter, granterKey, recipient, chainHead, kem } = document;
  const dataKey = openGrant(p, { address: { ...address, recipient, chainHead, granter }, grant, granterKey, kem });
  try {
    return openBody(p, { ...document, dataKey });
  } finally {
    dataKey.secret.wipe();
  }
};
