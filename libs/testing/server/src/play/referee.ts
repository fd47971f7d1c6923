import { randomBytes } from 'node:crypto';
import {
  answerGrantContext,
  answerHash,
  answerSignatureMessage,
  asSealed,
  enquiryIdOf,
  enquiryLocatorHash,
  formatBox,
  formatGrantPart,
  letterHash,
  LETTER_TEXT_BYTES,
  loginMessage,
  teamRecipient,
} from '@vrijhaven/crypto/envelope';
import { nobleVerifier as p } from '@vrijhaven/crypto/verify/noble';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Ask, Asked } from './ask';
import type { PlayDefender } from './defender';
import type { PlayOrganisation, SigningMember } from './organisation';
import { newSigner, text } from './signer';

const BEGIN = `mutation ($locator: Bytes!) { beginEnquiry(locator: $locator) { nonce } }`;
const ENTER = `mutation ($locator: Bytes!, $nonce: Bytes!, $signature: Bytes!) {
  enterEnquiry(locator: $locator, nonce: $nonce, signature: $signature) {
    __typename ... on EnquirySession { token } ... on Refusal { message } } }`;
const CREATE = `mutation ($application: ID!, $referee: Int!, $enquiry: ID!, $signKey: Bytes!, $loginKey: Bytes!,
    $locatorHash: Bytes!, $letter: Bytes!, $expiresOn: Day!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  createEnquiry(application: $application, referee: $referee, enquiry: $enquiry, signKey: $signKey,
    loginKey: $loginKey, locatorHash: $locatorHash, letter: $letter, expiresOn: $expiresOn, entry: $entry,
    idempotencyKey: $idempotencyKey) {
    __typename ... on Enquiry { id state version } ... on InvalidInput { fields } ... on Refusal { message } } }`;
const ANSWER = `mutation ($answer: AnswerInput!) { answerLetter(answer: $answer) {
  __typename ... on InvalidInput { fields } } }`;

const box = (purpose: 'letter/v1' | 'answer/v1') =>
  formatBox(purpose, {
    commitment: randomBytes(32),
    nonce: randomBytes(24),
    ciphertext: randomBytes(LETTER_TEXT_BYTES + 16),
  });

/** Plays one enquiry: the verifier's client that makes it, and the referee's that answers. Nothing is really sealed. */
export class PlayEnquiry {
  readonly signer = newSigner();
  readonly login = newSigner();
  readonly locator = randomBytes(16);
  readonly letter = asSealed('letter/v1', box('letter/v1'));
  readonly id: string;

  constructor(private readonly organisation: PlayOrganisation) {
    this.id = enquiryIdOf(p, organisation.id, this.signer.publicKey);
  }

  /** What a verifier's client sends; `change` overrides. */
  create(
    ask: Ask,
    defender: PlayDefender,
    verifier: SigningMember,
    change: Readonly<Record<string, unknown>> = {},
  ): Promise<Asked> {
    const variables = {
      application: defender.record,
      referee: 1,
      enquiry: this.id,
      signKey: text(this.signer.publicKey),
      loginKey: text(this.login.publicKey),
      locatorHash: text(enquiryLocatorHash(p, this.organisation.id, this.locator)),
      letter: text(this.letter),
      expiresOn: addDays(dayOf(new Date()), 14),
      ...change,
    };
    const entry = 'entry' in change ? change['entry'] : defender.writeEntry('vetting', verifier);
    return ask(CREATE, { ...variables, entry }, verifier);
  }

  async enter(ask: Ask, origin: string, signer = this.login): Promise<Asked & { readonly token?: string }> {
    const locator = text(this.locator);
    const { nonce } = await ask<{ nonce: string }>(BEGIN, { locator });
    const login = { origin, subject: locator, nonce: Buffer.from(nonce, 'base64url'), action: 'enquiry' };
    return ask(ENTER, { locator, nonce, signature: text(signer.sign(loginMessage(login))) });
  }

  /** An answer of the right shape with a true signature; what it says is random. */
  answer(letter = this.letter) {
    const { generation, publicKey } = this.organisation.keyOf('office', 'vetting');
    const envelope = asSealed('answer/v1', box('answer/v1'));
    const parts = { kemCiphertext: randomBytes(1120), nonce: randomBytes(24), wrapped: randomBytes(48) };
    const signed = formatGrantPart(parts);
    const chainHead = this.organisation.head;
    const address = {
      ...{ organisation: this.organisation.id, enquiry: this.id, letter: letterHash(p, letter), chainHead },
      recipient: { name: teamRecipient('office'), generation, publicKey },
    };
    const context = answerGrantContext(p, address, answerHash(p, envelope));
    const signature = this.signer.sign(answerSignatureMessage(p, context, signed));
    const grant = Buffer.concat([signed, signature]);
    return { envelope: text(envelope), grant: text(grant), generation, chainHead: text(chainHead) };
  }

  send(ask: Ask, token: string, answer: unknown = this.answer()): Promise<Asked> {
    return ask(ANSWER, { answer }, { token });
  }
}
