import { randomBytes } from 'node:crypto';
import type { DocumentAddress, Id, LayerName, Recipient } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  documentHash,
  documentSignatureMessage,
  formatBox,
  formatGrantPart,
  grantMessage,
} from '@vrijhaven/crypto/envelope';
import { nobleVerifier as p } from '@vrijhaven/crypto/verify/noble';
import { text } from './signer';
import type { PlaySigner } from './signer';

/** As GraphQL takes it. */
export interface PlayGrant {
  recipient: string;
  generation: number;
  grant: string;
  chainHead: string;
}
export interface PlayDocument {
  compartment: string;
  schema: number;
  revision: number;
  previous: string;
  envelope: string;
  signature: string;
  grants: PlayGrant[];
}

interface Granting {
  readonly organisation: Id;
  readonly record: Id;
  readonly compartment: DocumentAddress['compartment'];
  readonly revision: number;
  readonly granter: Id;
  readonly signer: PlaySigner;
  readonly recipient: Recipient;
  readonly chainHead: Uint8Array;
  readonly layer?: LayerName;
}

/** A grant of the right shape with a true signature; the key inside is random. */
export const playGrant = ({ signer, ...address }: Granting): PlayGrant => {
  const signed = formatGrantPart({
    kemCiphertext: randomBytes(1120),
    nonce: randomBytes(24),
    wrapped: randomBytes(48),
  });
  const signature = signer.sign(grantMessage(p, address, p.hash32(signed)));
  const { name: recipient, generation } = address.recipient;
  return { recipient, generation, grant: text(Buffer.concat([signed, signature])), chainHead: text(address.chainHead) };
};

/** A document of the right shape with a true signature; the ciphertext is random. */
export const playDocument = (
  address: DocumentAddress,
  signer: PlaySigner,
  { recipients, chainHead }: { readonly recipients: readonly Recipient[]; readonly chainHead: Uint8Array },
): { readonly document: PlayDocument; readonly hash: Uint8Array } => {
  const bytes = formatBox('document/v1', {
    commitment: randomBytes(32),
    nonce: randomBytes(24),
    ciphertext: randomBytes(1024 + 16),
  });
  const envelope = asSealed('document/v1', bytes);
  const { organisation, record, compartment, schema, revision, previous, author } = address;
  const grants = recipients.map((recipient) =>
    playGrant({ organisation, record, compartment, revision, granter: author, signer, recipient, chainHead }),
  );
  const signature = text(signer.sign(documentSignatureMessage(p, address, envelope)));
  return {
    document: {
      compartment,
      schema,
      revision,
      previous: text(previous),
      envelope: text(envelope),
      signature,
      grants,
    },
    hash: documentHash(p, envelope),
  };
};
