import type { ActCodeAddress, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  actCodeContext,
  actCodeSignatureMessage,
  CryptoFault,
  equalBytes,
  fromUtf8,
  parseGrant,
} from '@vrijhaven/crypto/envelope';
import type { InvitationCode } from '@vrijhaven/crypto/verify';
import { formatInvitationCode, parseInvitationCode } from '@vrijhaven/crypto/verify';
import type { KemIdentity } from './identities';
import type { OpenPrimitives } from './open-primitives';
import { unwrapKey } from './unwrap-key';

const CODE_LETTERS = 20;

/**
 * The code that the first coordinator sealed for this act and this reader. Faults: key-mismatch, grant-signature,
 * decryption; `malformed` when what was sealed is no code. (protocol.md step 22)
 */
export const openActCode = (
  p: OpenPrimitives,
  input: {
    readonly address: ActCodeAddress;
    readonly sealed: Sealed<'act-code/v1'>;
    /** The sealer's signing key, from the chain. */
    readonly sealerKey: Bytes;
    readonly kem: KemIdentity;
  },
): InvitationCode => {
  const { address, sealed, sealerKey, kem } = input;
  if (!equalBytes(address.recipient.publicKey, kem.publicKey))
    throw new CryptoFault('key-mismatch', 'code is sealed to another key');
  const context = actCodeContext(p, address);
  const { signed, signature } = parseGrant(sealed);
  if (!p.verifySignature(signature, actCodeSignatureMessage(p, context, signed), sealerKey))
    throw new CryptoFault('grant-signature', 'code is not signed by who sealed it');
  const text = unwrapKey(p, { grant: sealed, context, kem });
  const [letters, rest] = [text.slice(0, CODE_LETTERS), text.slice(CODE_LETTERS)];
  text.fill(0);
  const code = letters.every((letter) => letter < 128) ? fromUtf8(letters) : '';
  const isCode = code.length === CODE_LETTERS && parseInvitationCode(formatInvitationCode(code)) === code;
  if (!isCode || rest.some((byte) => byte !== 0)) throw new CryptoFault('malformed', 'no code was sealed');
  return code;
};
