import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, Compartment, DocumentAddress, Id, Recipient } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, fromText, parseCanonicalJson } from '@vrijhaven/crypto/envelope';
import type { Json } from '@vrijhaven/crypto/envelope';
import type { DataKey, KemIdentity, OpenPrimitives } from '@vrijhaven/crypto/open';
import { openBody, openGrant } from '@vrijhaven/crypto/open';
import type { SignedDocument } from '@vrijhaven/crypto/verify';
import { verifyDocument } from '@vrijhaven/crypto/verify';

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
  /** The reader's key for a grant to this recipient, if there is one. */
  keyFor(recipient: string, compartment: Compartment, generation: number): ReaderKey | undefined;
  /** Opened data keys, kept until the client closes. */
  readonly cache: DataKeyCache;
}

export interface DataKeyCache {
  get(record: Id, compartment: Compartment, revision: number): DataKey | undefined;
  set(key: DataKey): void;
  wipe(): void;
}

export const createDataKeyCache = (): DataKeyCache => {
  const keys = new Map<string, DataKey>();
  const slot = (record: Id, compartment: Compartment, revision: number) =>
    `${record}/${compartment}/${String(revision)}`;
  return {
    get: (record, compartment, revision) => keys.get(slot(record, compartment, revision)),
    set: (key) => keys.set(slot(key.record, key.compartment, key.revision), key),
    wipe: () => {
      for (const key of keys.values()) key.secret.wipe();
      keys.clear();
    },
  };
};

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
  return openGrant(reader.p, {
    address: { ...addressOf(reader, part), recipient: key.recipient, chainHead, granter: grant.granter },
    grant: asSealed('grant/v1', fromText(grant.grant)),
    granterKey: reader.granterKey(grant.granter, chainHead),
    kem: key.kem,
  });
};

/** The revision under the key of its author that signed it; under the newest when none did, so that opening refuses it. */
const signedPart = (reader: DocumentReader, part: DocumentPartsFragment): SignedDocument => {
  const signed = {
    address: addressOf(reader, part),
    envelope: asSealed('document/v1', fromText(part.envelope)),
    signature: fromText(part.signature),
  };
  const keys = reader.authorKeys(part.author, part.compartment);
  const [newest] = keys;
  if (!newest) throw new CryptoFault('key-mismatch', 'author has no key');
  if (keys.length === 1) return { ...signed, authorKey: newest };
  const fitting = keys.find((authorKey) => verifyDocument(reader.p, { ...signed, authorKey }));
  return { ...signed, authorKey: fitting ?? newest };
};

/**
 * Opens one revision and checks everything that can be checked: the granter, the author, the place it
 * was written for. `tampered` shows nothing and spoils nothing else; `unavailable` means no share.
 */
export const openPart = (reader: DocumentReader, part: DocumentPartsFragment): OpenedDocument => {
  try {
    const cached = reader.cache.get(reader.record, part.compartment, part.revision);
    const own = cached ? undefined : ownGrant(reader, part);
    const dataKey = cached ?? (own && openKey(reader, part, own.grant, own.key));
    if (!dataKey) return { status: 'unavailable' };
    const plaintext = openBody(reader.p, { ...signedPart(reader, part), dataKey });
    const content = parseCanonicalJson(plaintext);
    // Kept only once the body has proven that the key is the author's.
    reader.cache.set(dataKey);
    return { status: 'open', content, dataKey };
  } catch (error) {
    if (error instanceof CryptoFault) return { status: 'tampered' };
    throw error;
  }
};
