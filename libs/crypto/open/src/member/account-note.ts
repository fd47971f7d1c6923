import type { AccountNoteAddress, Bytes, NotedThing, Sealed } from '@vrijhaven/crypto/envelope';
import type { Id } from '@vrijhaven/crypto/envelope';
import {
  ACCOUNT_NOTE_BYTES,
  accountNoteContext,
  CryptoFault,
  lp,
  pad,
  parseId,
  unpad,
} from '@vrijhaven/crypto/envelope';
import { sealBox } from '@vrijhaven/crypto/seal';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import type { MemberIdentity } from './member-identity';

interface Noted {
  readonly thing: NotedThing;
  readonly id: Id;
}

const addressOf = ({ organisation, bundle }: MemberIdentity, noted: Noted): AccountNoteAddress => ({
  organisation,
  member: bundle.memberId,
  ...noted,
});

const keyOf = (p: OpenPrimitives, { organisation, bundle, seed }: MemberIdentity): Bytes =>
  deriveSecret(p, reveal(seed), SECRET_LABELS.accountNote, lp(parseId(organisation), parseId(bundle.memberId)));

/** Seals what a member calls a thing of theirs, for themselves alone. (protocol.md step 27) */
export const sealAccountNote = (
  p: OpenPrimitives,
  member: MemberIdentity,
  noted: Noted & { readonly text: Bytes },
): Sealed<'account-note/v1'> => {
  const envelope = sealBox(p, {
    purpose: 'account-note/v1',
    key: keyOf(p, member),
    context: accountNoteContext(addressOf(member, noted)),
    text: pad(noted.text),
  });
  if (envelope.length !== ACCOUNT_NOTE_BYTES) throw new CryptoFault('length', 'a note is too long');
  return envelope;
};

/** What this member called this thing. Faults: commitment, decryption, padding. */
export const openAccountNote = (
  p: OpenPrimitives,
  member: MemberIdentity,
  noted: Noted & { readonly envelope: Sealed<'account-note/v1'> },
): Bytes =>
  unpad(
    openBox(p, {
      purpose: 'account-note/v1',
      key: keyOf(p, member),
      context: accountNoteContext(addressOf(member, noted)),
      envelope: noted.envelope,
    }),
  );
