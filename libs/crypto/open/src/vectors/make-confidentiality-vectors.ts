import type { ConfidentialityStatement } from '@vrijhaven/crypto/envelope';
import { confidentialityMessage, toText } from '@vrijhaven/crypto/envelope';
import { newId, signConfidentiality } from '@vrijhaven/crypto/seal';
import { memberOfSeed } from '../member/member-identity';
import type { OpenPrimitives } from '../open-primitives';

/** Two statements of one member. Run once, then frozen as v1-confidentiality.json. */
export const makeConfidentialityVectors = (p: OpenPrimitives) => {
  const [organisation, member, seed] = [newId(p), newId(p), p.randomBytes(32)];
  const written = toText(seed);
  const { signing } = memberOfSeed(p, organisation, member, seed);
  const made = (statement: ConfidentialityStatement) => ({
    statement,
    message: toText(confidentialityMessage(statement)),
    signature: toText(signConfidentiality(signing, statement)),
  });
  return {
    ...{ member, seed: written, signKey: toText(signing.publicKey) },
    statements: [
      made({ organisation, professional: newId(p), version: 1, day: '2026-11-22' }),
      made({ organisation, professional: newId(p), version: 4_294_967_295, day: '2041-02-28' }),
    ],
  };
};

export type ConfidentialityVectors = ReturnType<typeof makeConfidentialityVectors>;
