import { HASH_BYTES, KEM_PUBLIC_KEY_BYTES } from './box-format';
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
import { checkedName } from './names';
import type { VerifyPrimitives } from './verify-primitives';

/** To whom a key is granted. Take the key from the chain, a checkpoint or a record id, never from a server. */
export interface Recipient {
  /** `team:<team>`, `record:<id>` or `member:<id>`. */
  readonly name: string;
  /** Generation of a role key; 0 for records and members. */
  readonly generation: number;
  /** X-Wing public key, 1216 bytes. */
  readonly publicKey: Bytes;
}

/** One layer of one revision. (protocol.md step 25) */
export interface LayerName {
  /** From 1; a next layer takes the place of the one before. */
  readonly number: number;
  /** `documentHash` of the document inside. */
  readonly hash: Bytes;
}

/** The data key that a grant carries, and the ground on which its granter stood. */
export interface GrantAddress {
  readonly organisation: Id;
  readonly record: Id;
  readonly compartment: Compartment;
  readonly revision: number;
  /** The layer whose key it is; absent for the author's own data key. */
  readonly layer?: LayerName;
  readonly recipient: Recipient;
  /** Head of the chain that the granter had replayed or, for applicants, that its checkpoint named. */
  readonly chainHead: Bytes;
  readonly granter: Id;
}

/** The role key that a role grant carries. */
export interface RoleGrantAddress {
  readonly organisation: Id;
  readonly team: string;
  readonly compartment: Compartment;
  readonly generation: number;
  /** Public half of the role key, from the chain. */
  readonly rolePublicKey: Bytes;
  readonly recipient: Recipient;
  readonly chainHead: Bytes;
  readonly granter: Id;
}

const layerFields = ({ number, hash }: LayerName): readonly Bytes[] => {
  if (number < 1) throw new CryptoFault('malformed', 'layers are numbered from 1');
  return [u32(number), exactly(HASH_BYTES, hash, 'a hash')];
};

const keyHash = (p: VerifyPrimitives, publicKey: Bytes): Bytes =>
  p.hash32(exactly(KEM_PUBLIC_KEY_BYTES, publicKey, 'an X-Wing public key'));

/** Name, generation and hashed key: who alone can open it. */
export const recipientFields = (p: VerifyPrimitives, recipient: Recipient): Bytes =>
  lp(checkedName(recipient.name), u32(recipient.generation), keyHash(p, recipient.publicKey));

/** Associated data of a grant, of a document's key or of a layer's. (protocol.md steps 8 and 25) */
export const grantContext = (p: VerifyPrimitives, address: GrantAddress): Bytes =>
  lp(
    address.layer ? LABELS.layerGrant : LABELS.grant,
    parseId(address.organisation),
    parseId(address.record),
    u8(COMPARTMENTS[address.compartment]),
    u64(address.revision),
    ...(address.layer ? layerFields(address.layer) : []),
    recipientFields(p, address.recipient),
    exactly(HASH_BYTES, address.chainHead, 'a chain head'),
    parseId(address.granter),
  );

/** Associated data of a role grant. (protocol.md step 13) */
export const roleGrantContext = (p: VerifyPrimitives, address: RoleGrantAddress): Bytes =>
  lp(
    LABELS.roleGrant,
    parseId(address.organisation),
    checkedName(address.team),
    u8(COMPARTMENTS[address.compartment]),
    u32(address.generation),
    keyHash(p, address.rolePublicKey),
    recipientFields(p, address.recipient),
    exactly(HASH_BYTES, address.chainHead, 'a chain head'),
    parseId(address.granter),
  );

/** What the granter signs. A label for each kind, so that no kind of grant can pass as another. */
export const grantSignatureMessage = (p: VerifyPrimitives, context: Bytes, signed: Bytes): Bytes =>
  lp(LABELS.grantSignature, p.hash32(context), p.hash32(signed));

/** What the granter of this address signs, from the hash of the signed part alone. (protocol.md steps 8 and 25) */
export const grantMessage = (p: VerifyPrimitives, address: GrantAddress, signedHash: Bytes): Bytes =>
  lp(
    address.layer ? LABELS.layerGrantSignature : LABELS.grantSignature,
    p.hash32(grantContext(p, address)),
    exactly(HASH_BYTES, signedHash, 'a hash'),
  );

/** The same for role grants. (protocol.md step 13) */
export const roleGrantSignatureMessage = (p: VerifyPrimitives, context: Bytes, signed: Bytes): Bytes =>
  lp(LABELS.roleGrantSignature, p.hash32(context), p.hash32(signed));
