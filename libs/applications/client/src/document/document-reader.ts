import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, Compartment, DocumentAddress, Id, Recipient } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, fromText, parseCanonicalJson } from '@vrijhaven/crypto/envelope';
import type { Json } from '@vrijhaven/crypto/envelope';
import type { BareDocument, DataKey, KemIdentity, OpenPrimitives } from '@vrijhaven/crypto/open';
import { openBody, openGrant, openLayer } from '@vrijhaven/crypto/open';
import { readEntries } from '../attachment/attachment-entry';
import type { SignedDocument } from '@vrijhaven/crypto/verify';
import { verifyDocument } from '@vrijhaven/crypto/verify';
import type { DataKeyCache } from './data-key-cache';
import { layerOf } from './stored-document';

/** A key that may open a grant, with the name under which grants are addressed to it. */
export interface ReaderKey {
  readonly recipient: Recipient;
  readonly kem: KemIdentity;
}

/** Whose documents are read, with which keys, and whose signatures count. */
export interface DocumentReader {
  readonly p: OpenPrimitives;
  readonly organisation: Id;
  readonly record: Id;
  /** Signing keys of someone who may write this compartment, of which one must fit; a CryptoFault for anyone else. */
  authorKeys(author: Id, compartment: Compartment): readonly Bytes[];
  /** Signing key of someone who may grant; a CryptoFault when they could not have stood on this head. */
  granterKey(granter: Id, chainHead: Bytes): Bytes;
  /** The same for the grants of a layer, which only some may make. */
  layerGranterKey(granter: Id, chainHead: Bytes, compartment: Compartment): Bytes;
  /** The reader's key for a grant to this recipient, if there is one. */
  keyFor(recipient: string, compartment: Compartment, generation: number): ReaderKey | undefined;
  /** Opened data keys, kept until the client closes. */
  readonly cache: DataKeyCache;
}

export type OpenedDocument =
  | { readonly status: 'open'; readonly content: Json; readonly dataKey: DataKey }
  | { readonly status: 'tampered' }
  | { readonly status: 'unavailable' };

type Grant = DocumentPartsFragment['grants'][number];

const addressOf = (reader: DocumentReader, part: DocumentPartsFragment): DocumentAddress => ({
  organisation: reader.organisation,
  record: reader.record,
  compartment: part.compartment,
  schema: part.schema,
  revision: part.revision,
  previous: fromText(part.previous),
  author: part.author,
});

/** The grant of the newest generation for which the reader has a key. */
const ownGrant = (reader: DocumentReader, part: DocumentPartsFragment) =>
  [...part.grants]
    .sort((left, right) => right.generation - left.generation)
    .flatMap((grant) => {
      const key = reader.keyFor(grant.recipient, part.compartment, grant.generation);
      return key ? [{ grant, key }] : [];
    })[0];

const openKey = (reader: DocumentReader, part: DocumentPartsFragment, grant: Grant, key: ReaderKey): DataKey => {
  const chainHead = fromText(grant.chainHead);
  const layer = layerOf(part);
  const granterKey = layer
    ? reader.layerGranterKey(grant.granter, chainHead, part.compartment)
    : reader.granterKey(grant.granter, chainHead);
  const place = { ...addressOf(reader, part), ...(layer ? { layer } : {}) };
  return openGrant(reader.p, {
    address: { ...place, recipient: key.recipient, chainHead, granter: grant.granter },
    grant: asSealed('grant/v1', fromText(grant.grant)),
    granterKey,
    kem: key.kem,
  });
};

/** The revision under the key of its author that signed it; under the newest when none did, so that opening refuses it. */
const signedPart = (
  reader: DocumentReader,
  part: DocumentPartsFragment,
  { envelope }: Pick<SignedDocument, 'envelope'>,
): SignedDocument => {
  const signed = {
    address: addressOf(reader, part),
    envelope,
    signature: fromText(part.signature),
  };
  const keys = reader.authorKeys(part.author, part.compartment);
  const [newest] = keys;
  if (!newest) throw new CryptoFault('key-mismatch', 'author has no key');
  if (keys.length === 1) return { ...signed, authorKey: newest };
  const fitting = keys.find((authorKey) => verifyDocument(reader.p, { ...signed, authorKey }));
  return { ...signed, authorKey: fitting ?? newest };
};

/** Takes the layer off, where there is one. */
const bareOf = (reader: DocumentReader, part: DocumentPartsFragment, dataKey: DataKey): BareDocument => {
  const bytes = fromText(part.envelope);
  return dataKey.layer
    ? openLayer(reader.p, { envelope: asSealed('layer/v1', bytes), dataKey })
    : { envelope: asSealed('document/v1', bytes), dataKey };
};

const contentOf = (reader: DocumentReader, part: DocumentPartsFragment, bare: BareDocument): Json =>
  parseCanonicalJson(openBody(reader.p, { ...signedPart(reader, part, bare), dataKey: bare.dataKey }));

/** The author's own key, which is under a layer's; where there is no layer it is the cache's to keep. */
const wipeInner = (bare: BareDocument, dataKey: DataKey): void => {
  if (bare.dataKey !== dataKey) bare.dataKey.secret.wipe();
};

/** A document that passed every check, with what lies under its layer. */
export interface WholeDocument {
  readonly content: Json;
  /** Of the layer where there is one: for passing on. */
  readonly dataKey: DataKey;
  /** For putting a new layer; its key is the caller's to wipe. */
  readonly bare: BareDocument;
}

/** Opens one revision with all checks; undefined without a share, a CryptoFault for what fails. (protocol.md step 25) */
export const openWhole = (reader: DocumentReader, part: DocumentPartsFragment): WholeDocument | undefined => {
  const { compartment, revision, layer } = part;
  if (layer < reader.cache.highestLayer(reader.record, compartment, revision))
    throw new CryptoFault('key-mismatch', 'the server shows a layer that was replaced');
  const cached = reader.cache.get(reader.record, compartment, revision, layer);
  const own = cached ? undefined : ownGrant(reader, part);
  const dataKey = cached ?? (own && openKey(reader, part, own.grant, own.key));
  if (!dataKey) return undefined;
  const bare = bareOf(reader, part, dataKey);
  try {
    const content = contentOf(reader, part, bare);
    // Kept only once the body has proven that the key is the author's.
    reader.cache.set(dataKey);
    return { content, dataKey, bare };
  } catch (error) {
    wipeInner(bare, dataKey);
    throw error;
  }
};

/**
 * Opens one revision and checks everything that can be checked: the granter, the author, the place it
 * was written for. `tampered` shows nothing and spoils nothing else; `unavailable` means no share.
 */
export const openPart = (reader: DocumentReader, part: DocumentPartsFragment): OpenedDocument => {
  try {
    const whole = openWhole(reader, part);
    if (!whole) return { status: 'unavailable' };
    const { content, dataKey, bare } = whole;
    wipeInner(bare, dataKey);
    reader.cache.shelf.keep(reader.record, readEntries(content));
    return { status: 'open', content, dataKey };
  } catch (error) {
    if (error instanceof CryptoFault) return { status: 'tampered' };
    throw error;
  }
};
