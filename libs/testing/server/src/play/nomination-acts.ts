import { randomBytes } from 'node:crypto';
import { nominationHash, nominationMessage } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Day } from '@vrijhaven/domain';
import type { Ask } from './ask';
import type { ShownEnrolment } from './course-acts';
import type { PlayDefender } from './defender';
import type { SigningMember } from './organisation';
import { text } from './signer';

const NOMINATION = `__typename ... on Nomination { id state } ... on InvalidInput { fields }`;
const DOCUMENTS = {
  create: `mutation ($edition: ID!, $secretHash: Bytes!, $expiresOn: Day!, $signature: Bytes!, $idempotencyKey: ID!) {
    createNomination(edition: $edition, secretHash: $secretHash, expiresOn: $expiresOn, signature: $signature,
      idempotencyKey: $idempotencyKey) { ${NOMINATION} } }`,
  revoke: `mutation ($id: ID!, $idempotencyKey: ID!) {
    revokeNomination(id: $id, idempotencyKey: $idempotencyKey) { ${NOMINATION} } }`,
  look: `query ($slug: String!, $secret: Bytes!) { nominatedEdition(slug: $slug, secret: $secret) { slug } }`,
  enrol: `mutation ($edition: ID!, $entry: DocumentInput!, $consent: ConsentInput,
      $invitation: EntryInvitationInput, $idempotencyKey: ID!) {
    enrol(edition: $edition, entry: $entry, consent: $consent, invitation: $invitation,
      idempotencyKey: $idempotencyKey) { __typename ... on OwnEnrolment { id state } } }`,
};

/** What somebody holds who was put forward for an edition. */
export interface PlayInvitation {
  readonly to: string;
  readonly secret: string;
}

interface Edition {
  readonly id: string;
  readonly slug: string;
}

/** An invitation that nobody made. */
export const madeUpInvitation = (to: string): PlayInvitation => ({ to, secret: text(randomBytes(16)) });

/** What is done about invitations to courses, as honest clients do it. */
export const nominationActs = (ask: Ask, organisation: string) => ({
  /** Whoever has no signing key signs with `signer` and is refused for that. */
  create: async (
    as: { readonly token: string },
    { id: edition, slug }: Edition,
    { expiresOn, signedUntil = expiresOn, signer }: NominationTerms,
  ): Promise<{ readonly invitation: PlayInvitation; readonly answer: ShownEnrolment }> => {
    const secret = randomBytes(16);
    const hash = nominationHash(nobleVerifier, { organisation, edition: slug, secret });
    const vouched = { organisation, edition: slug, hash, expiresOn: signedUntil };
    const signature = text(signer.signer.sign(nominationMessage(vouched)));
    const variables = { edition, secretHash: text(hash), expiresOn, signature };
    return { invitation: { to: slug, secret: text(secret) }, answer: await ask(DOCUMENTS.create, variables, as) };
  },
  revoke: (as: { readonly token: string }, id: string) => ask(DOCUMENTS.revoke, { id }, as),
  /** As a stranger, who has no session. */
  look: ({ to: slug, secret }: PlayInvitation) => ask<{ slug: string } | null>(DOCUMENTS.look, { slug, secret }),
  enrol: (defender: PlayDefender, { id: edition, slug }: Edition, invitation: PlayInvitation) =>
    ask<ShownEnrolment>(
      DOCUMENTS.enrol,
      {
        ...{ edition, entry: defender.writeEntry('course') },
        ...{ consent: defender.consent(`training:${slug}`), invitation },
      },
      defender,
    ),
});

interface NominationTerms {
  readonly expiresOn: Day;
  readonly signedUntil?: Day;
  readonly signer: SigningMember;
}

export type NominationActs = ReturnType<typeof nominationActs>;
