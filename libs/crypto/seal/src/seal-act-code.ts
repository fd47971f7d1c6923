import type { ActCodeAddress, Sealed } from '@vrijhaven/crypto/envelope';
import {
  actCodeContext,
  actCodeSignatureMessage,
  asSealed,
  concat,
  exactly,
  KEY_BYTES,
  utf8,
} from '@vrijhaven/crypto/envelope';
import type { InvitationCode } from '@vrijhaven/crypto/verify';
import type { SealPrimitives } from './seal-primitives';
import type { Signer } from './signer';
import { wrapKey } from './wrap-key';

const CODE_LETTERS = 20;

/** An invitation code for the coordinator who signs second, so that their desk can prove the keys too. (protocol.md step 22) */
export const sealActCode = (
  p: SealPrimitives,
  input: { readonly address: ActCodeAddress; readonly code: InvitationCode; readonly signer: Signer },
): Sealed<'act-code/v1'> => {
  const letters = exactly(CODE_LETTERS, utf8(input.code), 'an invitation code');
  const context = actCodeContext(p, input.address);
  const key = concat(letters, new Uint8Array(KEY_BYTES - CODE_LETTERS));
  const part = wrapKey(p, { key, publicKey: input.address.recipient.publicKey, context });
  const signature = input.signer.sign(actCodeSignatureMessage(p, context, part));
  return asSealed('act-code/v1', concat(part, signature));
};
