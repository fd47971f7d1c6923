import { HASH_BYTES, KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { equalBytes, exactly, fromUtf8, utf8 } from './bytes';
import type { Compartment } from './compartments';
import { COMPARTMENTS, compartmentOfCode } from './compartments';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { formatId, parseId } from './id';
import { readU32, readU64, readU8, u32, u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp, readLp, readLpExactly } from './lp';
import { checkedName } from './names';

/** The role key of a team to which applicants seal one compartment. */
export interface CheckpointRoleKey {
  readonly team: string;
  readonly compartment: Compartment;
  readonly generation: number;
  readonly publicKey: Bytes;
}

/** The chain's present, for clients that cannot replay it. Times are seconds since 1970. */
export interface Checkpoint {
  readonly organisation: Id;
  readonly head: Bytes;
  readonly sequence: number;
  readonly issued: number;
  readonly notAfter: number;
  readonly roleKeys: readonly CheckpointRoleKey[];
}

/** The root key's word that this member may sign checkpoints until `notAfter` (seconds since 1970). */
export interface Certificate {
  readonly organisation: Id;
  readonly member: Id;
  readonly signKey: Bytes;
  readonly notAfter: number;
}

/** The bytes that coordinators sign. (protocol.md step 18) */
export const formatCheckpoint = (checkpoint: Checkpoint): Bytes =>
  lp(
    LABELS.checkpoint,
    parseId(checkpoint.organisation),
    exactly(HASH_BYTES, checkpoint.head, 'a chain head'),
    u64(checkpoint.sequence),
    u64(checkpoint.issued),
    u64(checkpoint.notAfter),
    lp(
      ...checkpoint.roleKeys.map((key) =>
        lp(
          checkedName(key.team),
          u8(COMPARTMENTS[key.compartment]),
          u32(key.generation),
          exactly(KEM_PUBLIC_KEY_BYTES, key.publicKey, 'an X-Wing public key'),
        ),
      ),
    ),
  );

const parseRoleKey = (bytes: Bytes): CheckpointRoleKey => {
  const [team, code, generation, publicKey] = readLpExactly(4, bytes) as [Bytes, Bytes, Bytes, Bytes];
  return {
    team: checkedName(fromUtf8(team)),
    compartment: compartmentOfCode(readU8(code)),
    generation: readU32(generation),
    publicKey: exactly(KEM_PUBLIC_KEY_BYTES, publicKey, 'an X-Wing public key'),
  };
};

/** The checkpoint in these bytes, not yet verified. */
export const parseCheckpoint = (bytes: Bytes): Checkpoint => {
  type Fields = [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
  const [label, organisation, head, sequence, issued, notAfter, keys] = readLpExactly(7, bytes) as Fields;
  if (!equalBytes(label, utf8(LABELS.checkpoint))) throw new CryptoFault('unsupported', 'not a checkpoint');
  return {
    organisation: formatId(organisation),
    head: exactly(HASH_BYTES, head, 'a chain head'),
    sequence: readU64(sequence),
    issued: readU64(issued),
    notAfter: readU64(notAfter),
    roleKeys: readLp(keys).map(parseRoleKey),
  };
};

/** The bytes that the root key signs. (protocol.md step 17) */
export const formatCertificate = (certificate: Certificate): Bytes =>
  lp(
    LABELS.certificate,
    parseId(certificate.organisation),
    parseId(certificate.member),
    exactly(SIGN_PUBLIC_KEY_BYTES, certificate.signKey, 'a signing key'),
    u64(certificate.notAfter),
  );

/** The certificate in these bytes, not yet verified. */
export const parseCertificate = (bytes: Bytes): Certificate => {
  const [label, organisation, member, signKey, notAfter] = readLpExactly(5, bytes) as [
    Bytes,
    Bytes,
    Bytes,
    Bytes,
    Bytes,
  ];
  if (!equalBytes(label, utf8(LABELS.certificate))) throw new CryptoFault('unsupported', 'not a certificate');
  return {
    organisation: formatId(organisation),
    member: formatId(member),
    signKey: exactly(SIGN_PUBLIC_KEY_BYTES, signKey, 'a signing key'),
    notAfter: readU64(notAfter),
  };
};
