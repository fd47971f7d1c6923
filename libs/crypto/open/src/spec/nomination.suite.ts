import type { Nomination } from '@vrijhaven/crypto/envelope';
import { fromText, NOMINATION_BYTES, nominationHash, nominationMessage, toText } from '@vrijhaven/crypto/envelope';
import { newId, signNomination } from '@vrijhaven/crypto/seal';
import { verifyNomination } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import type { NominationVectors } from '../vectors/make-nomination-vectors';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults } from './check';

export const nominationSuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: NominationVectors,
): void => {
  describe('nominations (step 39)', () => {
    const organisation = newId(p);
    const secret = p.randomBytes(NOMINATION_BYTES);
    const place = { organisation, edition: 'spring', secret };

    it('are known by a hash that fits one secret, one edition and one organisation', () => {
      const hash = toText(nominationHash(p, place));
      equal(toText(nominationHash(other, place)), hash);
      for (const change of [
        { organisation: newId(p) },
        { edition: 'autumn' },
        { secret: p.randomBytes(NOMINATION_BYTES) },
      ])
        equal(toText(nominationHash(p, { ...place, ...change })) === hash, false);
      faults('length', () => nominationHash(p, { ...place, secret: p.randomBytes(15) }));
    });

    it('are vouched for as they are, by who made them', () => {
      const { signing } = createStaff(p, organisation);
      const hash = nominationHash(p, place);
      const nomination: Nomination = { organisation, edition: 'spring', hash, expiresOn: '2026-12-31' };
      const signature = signNomination(signing, nomination);
      const check = (change: Partial<Nomination>, publicKey = signing.publicKey) =>
        verifyNomination(other, { nomination: { ...nomination, ...change }, signature, publicKey });
      equal(check({}), true);
      equal(check({ organisation: newId(p) }), false);
      equal(check({ edition: 'autumn' }), false);
      equal(check({ hash: p.randomBytes(32) }), false);
      equal(check({ expiresOn: '2027-12-31' }), false);
      equal(check({}, createStaff(p, organisation).signing.publicKey), false);
      faults('malformed', () => signNomination(signing, { ...nomination, expiresOn: 'soon' }));
    });

    it('of version 1 hold for ever, byte by byte', () => {
      for (const { edition, expiresOn, secret: kept, hash, message, signature } of vectors.nominations) {
        const at = { organisation: vectors.organisation, edition, secret: fromText(kept) };
        equal([toText(nominationHash(p, at)), toText(nominationHash(other, at))], [hash, hash]);
        const nomination = { organisation: vectors.organisation, edition, hash: fromText(hash), expiresOn };
        equal(toText(nominationMessage(nomination)), message);
        const input = { nomination, signature: fromText(signature), publicKey: fromText(vectors.signKey) };
        equal([verifyNomination(p, input), verifyNomination(other, input)], [true, true]);
      }
    });
  });
};
