import type { NotedThing } from '@vrijhaven/crypto/envelope';
import { ACCOUNT_NOTE_BYTES, asSealed, fromText, utf8 } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { openAccountNote, sealAccountNote } from '../member/account-note';
import { memberOfSeed } from '../member/member-identity';
import type { OpenPrimitives } from '../open-primitives';
import type { NoteVectors } from '../vectors/make-note-vectors';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, flip } from './check';

export const accountNotesSuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: NoteVectors,
): void => {
  const scene = () => {
    const organisation = newId(p);
    const member = createStaff(p, organisation);
    const id = newId(p);
    const envelope = sealAccountNote(p, member, { thing: 'session', id, text: utf8('laptop') });
    return { organisation, member, id, envelope };
  };

  describe('account notes (step 27)', () => {
    it('open for their member on the other engine, and are all of one size', () => {
      const { member, id, envelope } = scene();
      equal(openAccountNote(other, member, { thing: 'session', id, envelope }), utf8('laptop'));
      const empty = sealAccountNote(p, member, { thing: 'session', id, text: new Uint8Array() });
      equal([envelope.length, empty.length], [ACCOUNT_NOTE_BYTES, ACCOUNT_NOTE_BYTES]);
      faults('length', () => sealAccountNote(p, member, { thing: 'session', id, text: new Uint8Array(1021) }));
    });

    it('open for no other member, no other thing and no other id: a server cannot move one', () => {
      const { organisation, member, id, envelope } = scene();
      const open = (by = member, thing: NotedThing = 'session', at = id) =>
        openAccountNote(p, by, { thing, id: at, envelope });
      faults('commitment', () => open(createStaff(p, organisation)));
      faults('commitment', () => open(member, 'passkey'));
      faults('commitment', () => open(member, 'session', newId(p)));
    });

    it('open with no byte changed', () => {
      const { member, id, envelope } = scene();
      for (const at of [8, 40, 64, envelope.length - 1])
        faults(at < 64 ? 'commitment' : 'decryption', () =>
          openAccountNote(p, member, {
            thing: 'session',
            id,
            envelope: asSealed('account-note/v1', flip(envelope, at)),
          }),
        );
    });

    it('of version 1 open for ever', () => {
      const { organisation, member, seed, notes } = vectors;
      const identity = memberOfSeed(p, organisation, member, fromText(seed));
      for (const { thing, id, text, envelope } of notes)
        equal(
          openAccountNote(p, identity, { thing, id, envelope: asSealed('account-note/v1', fromText(envelope)) }),
          utf8(text),
        );
    });
  });
};
