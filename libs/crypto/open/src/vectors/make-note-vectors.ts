import { toText, utf8 } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { sealAccountNote } from '../member/account-note';
import { memberOfSeed } from '../member/member-identity';
import type { OpenPrimitives } from '../open-primitives';

/** Two notes of one member. Run once, then frozen as v1-note.json. */
export const makeNoteVectors = (p: OpenPrimitives) => {
  const [organisation, member, seed] = [newId(p), newId(p), p.randomBytes(32)];
  const written = toText(seed);
  const identity = memberOfSeed(p, organisation, member, seed);
  const note = (thing: 'session' | 'passkey', text: string) => {
    const id = newId(p);
    return { thing, id, text, envelope: toText(sealAccountNote(p, identity, { thing, id, text: utf8(text) })) };
  };
  return {
    ...{ organisation, member, seed: written },
    notes: [note('session', '["laptop","Firefox · Linux"]'), note('passkey', 'المفتاح الأزرق')],
  };
};

export type NoteVectors = ReturnType<typeof makeNoteVectors>;
