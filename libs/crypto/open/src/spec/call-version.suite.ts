import type { CallVersionToHash } from '@vrijhaven/crypto/envelope';
import { callVersionHash, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from '../open-primitives';
import type { CallVersionVectors } from '../vectors/make-call-version-vectors';
import type { Runner } from './check';
import { equal, faults } from './check';

export const callVersionSuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: CallVersionVectors,
): void => {
  describe('versions of a call (step 32)', () => {
    const version: CallVersionToHash = {
      ...{ organisation: newId(p), call: newId(p), number: 2 },
      ...{ conditions: [{ code: 'passport', variant: null }], leftOut: ['english'], added: [] },
    };
    const hashOf = (change: Partial<CallVersionToHash> = {}) =>
      toText(callVersionHash(other, { ...version, ...change }));

    it('are told apart by everything that was shown, by call and by organisation', () => {
      equal(hashOf(), toText(callVersionHash(p, version)));
      const others = [
        hashOf({ organisation: newId(p) }),
        hashOf({ call: newId(p) }),
        hashOf({ number: 3 }),
        hashOf({ conditions: [{ code: 'passport', variant: 'held' }] }),
        hashOf({ conditions: [] }),
        hashOf({ leftOut: [] }),
        hashOf({ added: ['english'] }),
        hashOf({ leftOut: [], added: ['english'] }),
      ];
      equal(new Set([...others, hashOf()]).size, others.length + 1);
    });

    it('have no hash without an id', () => {
      faults('malformed', () => callVersionHash(p, { ...version, call: 'spring' }));
    });

    it('of version 1 hash for ever to the same, in whatever order their fields come', () => {
      const reversed = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(reversed)
          : value !== null && typeof value === 'object'
            ? Object.fromEntries(
                Object.entries(value)
                  .reverse()
                  .map(([key, each]) => [key, reversed(each)]),
              )
            : value;
      for (const { version: kept, hash } of vectors.versions) {
        const same = reversed(kept) as CallVersionToHash;
        equal([toText(callVersionHash(p, kept)), toText(callVersionHash(other, same))], [hash, hash]);
      }
    });
  });
};
