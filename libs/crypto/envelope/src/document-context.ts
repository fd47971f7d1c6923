import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Compartment } from './compartments';
import { COMPARTMENTS } from './compartments';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { u32, u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { Sealed } from './sealed';
import type { VerifyPrimitives } from './verify-primitives';

/** `previous` of a first revision: 32 zero bytes. */
export const NO_PREVIOUS: Bytes = new Uint8Array(HASH_BYTES);

/** Where one revision of one compartment stands. The reader builds it from what it asked for. */
export interface DocumentAddress {
  readonly organisation: Id;
  readonly record: Id;
  readonly compartment: Compartment;
  /** Version of the JSON inside, from 1. */
  readonly schema: number;
  /** From 1; in a thread, the number of the message. */
  readonly revision: number;
  /** `documentHash` of the revision before, `NO_PREVIOUS` at revision 1. */
  readonly previous: Bytes;
  /** The record id when the applicant writes, else the member's id. */
  readonly author: Id;
}

/** Associated data of a document. (protocol.md step 6) */
export const documentContext = (address: DocumentAddress): Bytes => {
  const isFirst = address.previous.every((byte) => byte === 0);
  if (address.revision < 1 || (address.revision === 1) !== isFirst)
    throw new CryptoFault('malformed', 'revision and previous hash do not fit');
  return lp(
    LABELS.document,
    parseId(address.organisation),
    parseId(address.record),
    u8(COMPARTMENTS[address.compartment]),
    u32(address.schema),
    u64(address.revision),
    exactly(HASH_BYTES, address.previous, 'a hash'),
    parseId(address.author),
  );
};

/** The name of a sealed revision in manifests and in the next revision. (protocol.md step 6) */
export const documentHash = (p: VerifyPrimitives, envelope: Sealed<'document/v1'>): Bytes =>
  p.hash32(lp(LABELS.documentHash, envelope));

/** What the author signs: the address and the ciphertext. (protocol.md step 7) */
export const documentSignatureMessage = (
  p: VerifyPrimitives,
  address: DocumentAddress,
  envelope: Sealed<'document/v1'>,
): Bytes => lp(LABELS.documentSignature, p.hash32(documentContext(address)), documentHash(p, envelope));
