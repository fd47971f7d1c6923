import type { Dossier, EntryContent, Logs } from '@vrijhaven/applications/client';
import { CreateEnquiry } from '@vrijhaven/contracts';
import type { Json } from '@vrijhaven/crypto/envelope';
import { canonicalJson, CryptoFault, enquiryLocatorHash, letterHash, toText } from '@vrijhaven/crypto/envelope';
import type { EnquiryKeys } from '@vrijhaven/crypto/open';
import { enquiryKeys, generateReceipt, sealLetter } from '@vrijhaven/crypto/open';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Letter } from '@vrijhaven/selection/model';
import { LETTER_QUESTIONS } from '@vrijhaven/selection/model';
import type { EnquiryRequest, MakeOutcome } from './enquiries';
import { consentOf, wordsAbout } from './load-verification';

/** Made once and kept until the server took it: a lost answer is asked for again with the same words. */
export interface DraftedEnquiry {
  readonly phrase: readonly string[];
  readonly variables: {
    readonly enquiry: string;
    readonly signKey: string;
    readonly loginKey: string;
    readonly locatorHash: string;
    readonly letter: string;
  };
  readonly content: EntryContent;
}

const letterFor = (session: MemberSession, dossier: Dossier, request: EnquiryRequest): Letter => ({
  kind: 'letter',
  organisation: session.organisation.name,
  name: request.name.trim(),
  told: wordsAbout(dossier, request.referee).told,
  questions: LETTER_QUESTIONS,
  language: request.language,
  until: request.until,
});

const write = ({ inside }: MemberSession, keys: EnquiryKeys, letter: Letter, request: EnquiryRequest) => {
  const { p, pin } = inside;
  const { enquiry } = keys;
  const envelope = sealLetter(p, {
    key: keys.letterKey,
    address: { organisation: pin.organisation, enquiry },
    plaintext: canonicalJson(letter as unknown as Json),
  });
  const [signKey, loginKey] = [toText(keys.signing.publicKey), toText(keys.login.publicKey)];
  const variables = {
    ...{ enquiry, signKey, loginKey, letter: toText(envelope) },
    locatorHash: toText(enquiryLocatorHash(p, pin.organisation, keys.locator)),
  };
  const { referee, language, until } = request;
  const told = { letter: letter as unknown as Json, letterHash: toText(letterHash(p, envelope)) };
  const content = { kind: 'enquiry', enquiry, referee, signKey, loginKey, language, until, ...told };
  return { variables, content };
};

/** Draws the words of an enquiry, and everything that follows from them. (protocol.md step 30) */
export const draftEnquiry = async (
  session: MemberSession,
  dossier: Dossier,
  request: EnquiryRequest,
): Promise<DraftedEnquiry | 'tooLong'> => {
  const { p, pin } = session.inside;
  const { phrase, mk } = await generateReceipt(p, request.language);
  const keys = enquiryKeys(p, mk, pin.organisation);
  mk.wipe();
  try {
    return { phrase, ...write(session, keys, letterFor(session, dossier, request), request) };
  } catch (error) {
    if (error instanceof CryptoFault && error.code === 'length') return 'tooLong';
    throw error;
  } finally {
    keys.wipe();
  }
};

/** The refusal where the applicant's own signature does not say that this referee may be asked. */
export const refuseAsking = (dossier: Dossier, { referee }: EnquiryRequest): MakeOutcome | undefined => {
  switch (consentOf(dossier, referee)) {
    case 'given':
      return dossier.state === 'verifying' ? undefined : { kind: 'StateMismatch' };
    case 'notGiven':
      return { kind: 'NotConsented' };
    case 'forged':
      return { kind: 'ConsentForged' };
  }
};

/** Sends an enquiry with its signed entry, as one act. */
export const sendEnquiry = (
  { inside }: MemberSession,
  logs: Logs,
  request: EnquiryRequest,
  { phrase, variables, content }: DraftedEnquiry,
): Promise<MakeOutcome> => {
  const { application, referee, until: expiresOn } = request;
  return logs.carry<MakeOutcome>(
    application,
    [{ compartment: 'vetting', content }],
    async ([entry], idempotencyKey) => {
      if (!entry) return { kind: 'NotFound' };
      const sent = { ...variables, application, referee, expiresOn, entry, idempotencyKey };
      const { createEnquiry: result } = await inside.transport.run(CreateEnquiry, sent);
      switch (result.__typename) {
        case 'Enquiry':
          return { kind: 'made', enquiry: result.id, phrase };
        case 'EnquiryStands':
        case 'InvalidInput':
        case 'KeyReused':
        case 'NotConsented':
        case 'NotFound':
        case 'NotSigned':
        case 'OnHold':
        case 'RevisionConflict':
        case 'StateMismatch':
          return { kind: result.__typename };
        default:
          return unreachable(result);
      }
    },
  );
};
