import type { Bytes, Id, LayerAddress, Recipient, Sealed } from '@vrijhaven/crypto/envelope';
import {
  CryptoFault,
  documentHash,
  equalBytes,
  formatLayerText,
  KEY_BYTES,
  layerContext,
  parseLayerText,
} from '@vrijhaven/crypto/envelope';
import type { SealedGrant, Signer } from '@vrijhaven/crypto/seal';
import { sealBox } from '@vrijhaven/crypto/seal';
import { openBox } from './open-box';
import type { DataKey } from './open-document';
import type { OpenPrimitives } from './open-primitives';
import { regrant } from './regrant';
import { reveal, SecretKey } from './secret-key';

/** A document as its author sealed it, with the key under which they did. */
export interface BareDocument {
  readonly envelope: Sealed<'document/v1'>;
  readonly dataKey: DataKey;
}

/**
 * Takes a layer off. What comes out still has to pass every check of a document: the layer vouches for nothing.
 * Faults: key-mismatch, commitment, decryption, malformed, author-signature. (protocol.md step 25)
 */
export const openLayer = (
  p: OpenPrimitives,
  { envelope, dataKey }: { readonly envelope: Sealed<'layer/v1'>; readonly dataKey: DataKey },
): BareDocument => {
  const { organisation, record, compartment, revision, layer, secret } = dataKey;
  if (!layer) throw new CryptoFault('key-mismatch', 'this key is of a document, not of a layer');
  const context = layerContext({ organisation, record, compartment, revision, layer });
  const text = openBox(p, { purpose: 'layer/v1', key: reveal(secret), context, envelope });
  const inner = parseLayerText(text);
  if (!equalBytes(documentHash(p, inner.envelope), layer.hash))
    throw new CryptoFault('author-signature', 'another document lies under the layer than the one it names');
  const key = new SecretKey('data', inner.dataKey);
  return { envelope: inner.envelope, dataKey: { organisation, record, compartment, revision, secret: key } };
};

/** A document to put under a fresh key, and all who shall read it from then on. */
export interface LayerToPut {
  readonly document: BareDocument;
  /** One more than the layer that it takes the place of, 1 over a bare document. */
  readonly number: number;
  /** Their keys from a replayed chain or a certified record id. */
  readonly recipients: readonly Recipient[];
  readonly chainHead: Bytes;
  readonly granter: Id;
  readonly signer: Signer;
}

export interface PutLayer {
  readonly envelope: Sealed<'layer/v1'>;
  readonly grants: readonly SealedGrant[];
}

/** Puts a document under a layer with a fresh key, without touching what its author signed. (protocol.md step 25) */
export const putLayer = (p: OpenPrimitives, { document, number, recipients, ...by }: LayerToPut): PutLayer => {
  const { secret: inner, layer: under, ...place } = document.dataKey;
  // A layer over a layer would never end.
  if (under) throw new CryptoFault('key-mismatch', 'take the old layer off first');
  const layer = { number, hash: documentHash(p, document.envelope) };
  const address: LayerAddress = { ...place, layer };
  const bytes = p.randomBytes(KEY_BYTES);
  const text = formatLayerText({ dataKey: reveal(inner), envelope: document.envelope });
  const envelope = sealBox(p, { purpose: 'layer/v1', key: bytes, context: layerContext(address), text });
  text.fill(0);
  const dataKey: DataKey = { ...address, secret: new SecretKey('data', bytes) };
  try {
    const grants = recipients.map((recipient) => regrant(p, { dataKey, recipient, ...by }));
    return { envelope, grants };
  } finally {
    dataKey.secret.wipe();
  }
};
