import type { Bytes, DraftAddress, Sealed } from '@vrijhaven/crypto/envelope';
import { draftContext, pad, unpad } from '@vrijhaven/crypto/envelope';
import { sealBox } from '@vrijhaven/crypto/seal';
import { openBox } from './open-box';
import type { OpenPrimitives } from './open-primitives';
import type { SecretKey } from './secret-key';
import { reveal } from './secret-key';

/** Only the receipt leads to it: a draft has no other reader. */
export type DraftKey = SecretKey<'draft'>;

/** Seals an unfinished application. (protocol.md step 10) */
export const sealDraft = (
  p: OpenPrimitives,
  input: { readonly draftKey: DraftKey; readonly address: DraftAddress; readonly plaintext: Bytes },
): Sealed<'draft/v1'> =>
  sealBox(p, {
    purpose: 'draft/v1',
    key: reveal(input.draftKey),
    context: draftContext(input.address),
    text: pad(input.plaintext),
  });

/** Opens the revision that was asked for. Faults: commitment, decryption, padding. */
export const openDraft = (
  p: OpenPrimitives,
  input: { readonly draftKey: DraftKey; readonly address: DraftAddress; readonly envelope: Sealed<'draft/v1'> },
): Bytes =>
  unpad(
    openBox(p, {
      purpose: 'draft/v1',
      key: reveal(input.draftKey),
      context: draftContext(input.address),
      envelope: input.envelope,
    }),
  );
