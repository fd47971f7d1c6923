import type { Nomination } from '@vrijhaven/crypto/envelope';
import { NOMINATION_BYTES, nominationHash, nominationMessage, toText } from '@vrijhaven/crypto/envelope';
import { newId, signNomination } from '@vrijhaven/crypto/seal';
import { memberOfSeed } from '../member/member-identity';
import type { OpenPrimitives } from '../open-primitives';

/** Two invitations of one member. Run once, then frozen as v1-nomination.json. */
export const makeNominationVectors = (p: OpenPrimitives) => {
  const [organisation, member, seed] = [newId(p), newId(p), p.randomBytes(32)];
  const written = toText(seed);
  const { signing } = memberOfSeed(p, organisation, member, seed);
  const made = (edition: string, expiresOn: string) => {
    const secret = p.randomBytes(NOMINATION_BYTES);
    const hash = nominationHash(p, { organisation, edition, secret });
    const nomination: Nomination = { organisation, edition, hash, expiresOn };
    return {
      ...{ edition, expiresOn, secret: toText(secret), hash: toText(hash) },
      ...{ message: toText(nominationMessage(nomination)), signature: toText(signNomination(signing, nomination)) },
    };
  };
  return {
    ...{ organisation, member, seed: written, signKey: toText(signing.publicKey) },
    nominations: [made('the-hague-2027', '2026-12-31'), made('x', '2041-02-28')],
  };
};

export type NominationVectors = ReturnType<typeof makeNominationVectors>;
