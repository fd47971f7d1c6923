import type { Bytes, Id, NotedThing } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, utf8 } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, OpenPrimitives } from '@vrijhaven/crypto/open';
import { openAccountNote, sealAccountNote } from '@vrijhaven/crypto/open';

/** What a member calls things of theirs; the server keeps it and cannot read it. (protocol.md step 27) */
export interface OwnNotes {
  seal(thing: NotedThing, id: Id, text: string): Bytes;
  /** Undefined for what this member's key does not open: another epoch's, or made up by a server. */
  open(thing: NotedThing, id: Id, envelope: Bytes): string | undefined;
}

export const createOwnNotes = (p: OpenPrimitives, identity: MemberIdentity): OwnNotes => ({
  seal: (thing, id, text) => sealAccountNote(p, identity, { thing, id, text: utf8(text) }),
  open: (thing, id, bytes) => {
    try {
      const envelope = asSealed('account-note/v1', bytes);
      return new TextDecoder().decode(openAccountNote(p, identity, { thing, id, envelope }));
    } catch (error) {
      if (error instanceof CryptoFault) return undefined;
      throw error;
    }
  },
});
