import type { Bytes, Id, MemberBundle, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, kdf, LABELS, memberKeysMessage, utf8 } from '@vrijhaven/crypto/envelope';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 20;
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** An invitation code in canonical form: 20 letters of Crockford's base 32, 100 random bits. */
export type InvitationCode = string;

/** The check letter is the sum weighted 1, 3, 5, … (units mod 32): it catches every single misread letter. */
export const invitationCheckLetter = (code: InvitationCode): string =>
  ALPHABET.charAt(Array.from(code).reduce((sum, letter, at) => sum + ALPHABET.indexOf(letter) * (2 * at + 1), 0) % 32);

/** The human form: XXXXXXX-XXXXXXX-XXXXXXX, the last letter checks the rest. */
export const formatInvitationCode = (code: InvitationCode): string =>
  (code + invitationCheckLetter(code)).replace(/^(.{7})(.{7})(.{7})$/, '$1-$2-$3');

/** The code a person typed: case, dashes, spaces and O/0, I/L/1 do not matter; `null` when it is wrong. */
export const parseInvitationCode = (text: string): InvitationCode | null => {
  const letters = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter);
  const code = letters.slice(0, CODE_LETTERS);
  const isCode =
    letters.length === CODE_LETTERS + 1 && Array.from(letters).every((letter) => ALPHABET.includes(letter));
  return isCode && letters.endsWith(invitationCheckLetter(code)) ? code : null;
};

/** A code and the bundle that its holder vouches for. */
export interface Invitation {
  readonly code: InvitationCode;
  readonly organisation: Id;
  readonly bundle: MemberBundle;
}

const macUnder = (p: VerifyPrimitives, label: string, { code, organisation, bundle }: Invitation): Bytes => {
  if (parseInvitationCode(formatInvitationCode(code)) !== code)
    throw new CryptoFault('malformed', 'not an invitation code');
  return kdf(p, utf8(code), label, memberKeysMessage(organisation, bundle));
};

/**
 * The invitee's proof that these keys are theirs: 32 bytes keyed with the code, which travelled by
 * voice or Signal and never touches the server. (protocol.md step 19)
 */
export const macBundle = (p: VerifyPrimitives, invitation: Invitation): Bytes =>
  macUnder(p, LABELS.invitation, invitation);

/**
 * A present member's proof that the new keys are theirs. A label of its own: what proves a newcomer's keys renews
 * nobody's, and the other way round. (protocol.md step 23)
 */
export const macRenewal = (p: VerifyPrimitives, renewal: Invitation): Bytes => macUnder(p, LABELS.renewal, renewal);

/** Whether the holder of the code made these new keys. */
export const verifyRenewalMac = (p: VerifyPrimitives, renewal: Invitation & { readonly mac: Bytes }): boolean =>
  equalBytes(macRenewal(p, renewal), renewal.mac);

/** Whether the holder of the code made this bundle. */
export const verifyBundleMac = (p: VerifyPrimitives, invitation: Invitation & { readonly mac: Bytes }): boolean =>
  equalBytes(macBundle(p, invitation), invitation.mac);
