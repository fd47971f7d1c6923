import type { DocumentInput } from '@vrijhaven/contracts';
import type { Bytes, DocumentAddress, Json, Recipient } from '@vrijhaven/crypto/envelope';
import { canonicalJson, toText } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives, SealedDocument, SealedGrant, Signer } from '@vrijhaven/crypto/seal';
import { sealDocument } from '@vrijhaven/crypto/seal';

/** Version of the JSON inside documents that these clients write. */
export const CONTENT_SCHEMA = 1;

export interface ContentToSeal {
  readonly address: DocumentAddress;
  readonly content: Json;
  readonly author: Signer;
  readonly recipients: readonly Recipient[];
  readonly chainHead: Bytes;
}

export const grantToWire = ({ recipient, generation, grant, chainHead }: SealedGrant) => ({
  recipient,
  generation,
  grant: toText(grant),
  chainHead: toText(chainHead),
});

/** Seals JSON and writes it the way the API takes it. */
export const sealContent = (
  p: SealPrimitives,
  { address, content, author, recipients, chainHead }: ContentToSeal,
): { readonly input: DocumentInput; readonly sealed: SealedDocument } => {
  const sealed = sealDocument(p, { address, plaintext: canonicalJson(content), author, recipients, chainHead });
  const input: DocumentInput = {
    compartment: address.compartment,
    schema: address.schema,
    revision: address.revision,
    previous: toText(address.previous),
    envelope: toText(sealed.envelope),
    signature: toText(sealed.signature),
    grants: sealed.grants.map(grantToWire),
  };
  return { input, sealed };
};
