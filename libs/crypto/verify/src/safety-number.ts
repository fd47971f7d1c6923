import type { Bytes, EscrowPublic, Id, MemberBundle, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import {
  concat,
  CryptoFault,
  escrowContext,
  exactly,
  LABELS,
  lp,
  memberKeysMessage,
  parseId,
  SIGN_PUBLIC_KEY_BYTES,
  toHex,
  u32,
  u8,
} from '@vrijhaven/crypto/envelope';

/** Twelve groups of five digits with a space between them, about 199 bits. Public: made to be read aloud. */
export type SpokenNumber = string;

const GROUPS = 12;
const GROUP_BYTES = 5;
const GROUP_DIGITS = 5;

/** Five bytes modulo 100,000 give five digits, of which none is likelier than another by more than 1 in 10^7. */
const groupOf = (bytes: Bytes): string =>
  String(bytes.reduce((sum, byte) => sum * 256 + byte, 0) % 10 ** GROUP_DIGITS).padStart(GROUP_DIGITS, '0');

const spoken = (p: VerifyPrimitives, label: string, ...message: readonly Bytes[]): SpokenNumber => {
  const hashes = concat(...[0, 1].map((half) => p.hash32(lp(label, u8(half), ...message))));
  return Array.from({ length: GROUPS }, (_, at) =>
    groupOf(hashes.subarray(at * GROUP_BYTES, (at + 1) * GROUP_BYTES)),
  ).join(' ');
};

/**
 * What two members read to each other: the same on both sides, whoever computes it, exactly when both
 * desks hold the same ids and keys. Faults: `malformed` for a member beside themself. (protocol.md step 20)
 */
export const safetyNumber = (
  p: VerifyPrimitives,
  organisation: Id,
  one: MemberBundle,
  other: MemberBundle,
): SpokenNumber => {
  const [first, second] = [one, other]
    .map((bundle) => ({ id: toHex(parseId(bundle.memberId)), keys: memberKeysMessage(organisation, bundle) }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  if (!first || !second || first.id === second.id)
    throw new CryptoFault('malformed', 'a safety number takes two members');
  return spoken(p, LABELS.safetyNumber, first.keys, second.keys);
};

/** The root key and the organisation's id, to be read aloud. (protocol.md step 20) */
export const organisationFingerprint = (p: VerifyPrimitives, organisation: Id, rootKey: Bytes): SpokenNumber =>
  spoken(p, LABELS.fingerprint, parseId(organisation), exactly(SIGN_PUBLIC_KEY_BYTES, rootKey, 'a root key'));

/** The public part of an escrow, as the machine that made it prints it and every desk shows it. (protocol.md step 24) */
export const escrowNumber = (
  p: VerifyPrimitives,
  organisation: Id,
  { generation, kemKey, signKey, threshold, shares }: EscrowPublic,
): SpokenNumber => {
  const context = escrowContext({ organisation, generation });
  return spoken(p, LABELS.escrowNumber, context, kemKey, signKey, u32(threshold), lp(...shares));
};
