import type { ConfidentialityStatement } from '@vrijhaven/crypto/envelope';
import { confidentialityMessage, fromText, toText } from '@vrijhaven/crypto/envelope';
import { newId, signConfidentiality } from '@vrijhaven/crypto/seal';
import { verifyConfidentiality } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import type { ConfidentialityVectors } from '../vectors/make-confidentiality-vectors';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults } from './check';

export const confidentialitySuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: ConfidentialityVectors,
): void => {
  describe('confidentiality (step 35)', () => {
    it('binds the word to organisation, professional, text and day, and to who gave it', () => {
      const organisation = newId(p);
      const { signing } = createStaff(p, organisation);
      const statement: ConfidentialityStatement = {
        organisation,
        professional: newId(p),
        version: 2,
        day: '2026-11-22',
      };
      const signature = signConfidentiality(signing, statement);
      const check = (change: Partial<ConfidentialityStatement>, publicKey = signing.publicKey) =>
        verifyConfidentiality(other, { statement: { ...statement, ...change }, signature, publicKey });
      equal(check({}), true);
      equal(check({ organisation: newId(p) }), false);
      equal(check({ professional: newId(p) }), false);
      equal([check({ version: 1 }), check({ version: 3 })], [false, false]);
      equal(check({ day: '2026-11-23' }), false);
      equal(check({}, createStaff(p, organisation).signing.publicKey), false);
    });

    it('is not signed over what is no day or no id', () => {
      const { signing } = createStaff(p, newId(p));
      const statement = { organisation: newId(p), professional: newId(p), version: 1, day: '2026-11-22' };
      faults('malformed', () => signConfidentiality(signing, { ...statement, day: 'today' }));
      faults('malformed', () => signConfidentiality(signing, { ...statement, professional: 'somebody' }));
    });

    it('of version 1 holds for ever, byte by byte', () => {
      for (const { statement, message, signature } of vectors.statements) {
        equal(toText(confidentialityMessage(statement)), message);
        const input = { statement, signature: fromText(signature), publicKey: fromText(vectors.signKey) };
        equal([verifyConfidentiality(p, input), verifyConfidentiality(other, input)], [true, true]);
      }
    });
  });
};
