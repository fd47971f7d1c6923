import { newIdempotencyKey } from '@vrijhaven/client';
import type { NominationAnswerFragment, NominationPartsFragment } from '@vrijhaven/contracts';
import { CreateNomination, Nominations, RevokeNomination } from '@vrijhaven/contracts';
import { CryptoFault, fromText, NOMINATION_BYTES, nominationHash, toText } from '@vrijhaven/crypto/envelope';
import { signNomination } from '@vrijhaven/crypto/seal';
import { signKeysOf, verifyNomination } from '@vrijhaven/crypto/verify';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { nominationMark } from '@vrijhaven/training/model';
import { refusalOf } from '../refusals';
import type { NominationOutcome } from '../outcomes';
import type { Training } from '../training';
import type { EditionView, NominationView } from '../views';
import { invitationFragment } from '../invitation';

type Edition = Pick<EditionView, 'id' | 'slug'>;

/**
 * [Note: the server nominates nobody] an invitation counts where a member who has managed courses signed it, for this
 * edition and until this day. (protocol.md step 39)
 */
const isVouchedFor = ({ inside }: MemberSession, { slug }: Edition, row: NominationPartsFragment): boolean => {
  const person = inside.directory().members.get(row.maker);
  if (!person?.roles.some(({ role }) => role === 'courseManager')) return false;
  try {
    const nomination = {
      ...{ organisation: inside.pin.organisation, edition: slug },
      ...{ hash: fromText(row.secretHash), expiresOn: row.expiresOn },
    };
    const signature = fromText(row.signature);
    return signKeysOf(person).some((publicKey) => verifyNomination(inside.p, { nomination, signature, publicKey }));
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

const viewOf = (session: MemberSession, edition: Edition, row: NominationPartsFragment): NominationView => {
  const { id, secretHash: hash, maker, madeOn, expiresOn, state, endedOn } = row;
  const vouched = row.edition === edition.id && isVouchedFor(session, edition, row);
  return { id, mark: nominationMark(id), hash, maker, madeOn, expiresOn, state, endedOn, vouched };
};

/** Invitations by which course managers put somebody forward: the secret is made here and leaves only in the address. */
export const createNominations = (
  session: MemberSession,
): Pick<Training, 'nominate' | 'nominations' | 'revokeNomination'> => {
  const { p, transport, pin, signer } = session.inside;
  const outcome = (edition: Edition, result: NominationAnswerFragment): NominationOutcome =>
    result.__typename === 'Nomination'
      ? { kind: 'done', nomination: viewOf(session, edition, result) }
      : refusalOf(result);
  return {
    nominations: async (edition) =>
      (await transport.run(Nominations, { edition: edition.id })).nominations.map((row) =>
        viewOf(session, edition, row),
      ),
    nominate: async ({ edition, expiresOn }) => {
      const secret = p.randomBytes(NOMINATION_BYTES);
      const hash = nominationHash(p, { organisation: pin.organisation, edition: edition.slug, secret });
      const nomination = { organisation: pin.organisation, edition: edition.slug, hash, expiresOn };
      const variables = {
        ...{ edition: edition.id, secretHash: toText(hash), expiresOn },
        ...{ signature: toText(signNomination(signer, nomination)), idempotencyKey: newIdempotencyKey() },
      };
      const made = outcome(edition, (await transport.run(CreateNomination, variables)).createNomination);
      if (made.kind !== 'done') return made;
      const address = new URL(
        `/#${invitationFragment({ to: edition.slug, secret: toText(secret) })}`,
        transport.origin,
      );
      return { ...made, address: address.href };
    },
    revokeNomination: async ({ edition, id }) =>
      outcome(
        edition,
        (await transport.run(RevokeNomination, { id, idempotencyKey: newIdempotencyKey() })).revokeNomination,
      ),
  };
};
