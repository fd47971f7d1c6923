import {
  AnswerLetter,
  BeginEnquiry,
  ConcludeVerification,
  CreateEnquiry,
  Enquiries,
  EnquiriesOf,
  EnterEnquiry,
  FileAnswer,
  LeaveEnquiry,
  MyLetter,
  RevokeEnquiry,
} from '@vrijhaven/contracts';
import { enquiryLocatorHash, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { keep } from './application-answers';
import type { KeptEnquiry, PaperState } from './state';
import { on, TODAY } from './state';

const hashOf = (state: PaperState, p: SealPrimitives, locator: string): string =>
  toText(enquiryLocatorHash(p, state.organisation?.id ?? '', fromText(locator)));

/** Enquiries as a server keeps them that checks nothing, and lets anybody in who knows the locator. */
export const enquiryAnswers = (state: PaperState, p: SealPrimitives) => {
  const found = (id = ''): KeptEnquiry | undefined => state.enquiries.find(({ parts }) => parts.id === id);
  const filed = (id: string, entry: Parameters<typeof keep>[2], member = '') => {
    const application = state.applications.get(id);
    if (application) application.documents = [...application.documents, keep(p, member, entry)];
  };
  return [
    on(BeginEnquiry, () => ({ beginEnquiry: { nonce: toText(p.randomBytes(32)) } })),
    on(EnterEnquiry, ({ locator }) => {
      const enquiry = state.enquiries.find(({ locatorHash }) => locatorHash === hashOf(state, p, locator));
      return {
        enterEnquiry: enquiry
          ? { __typename: 'EnquirySession' as const, token: enquiry.parts.id }
          : { __typename: 'LoginRefused' as const },
      };
    }),
    on(MyLetter, (_none, { receipt }) => {
      const enquiry = found(receipt);
      return { myLetter: enquiry ? { letter: enquiry.letter } : null };
    }),
    on(AnswerLetter, ({ answer }, { receipt }) => {
      const enquiry = found(receipt);
      if (!enquiry) return { answerLetter: { __typename: 'EnquiryOver' as const } };
      enquiry.answer = answer;
      enquiry.parts = { ...enquiry.parts, state: 'answered', version: 2, answeredOn: TODAY };
      return { answerLetter: { __typename: 'LetterAnswered' as const } };
    }),
    on(LeaveEnquiry, () => ({ leaveEnquiry: true })),
    on(Enquiries, () => ({ enquiries: state.enquiries.map(({ parts }) => parts) })),
    on(EnquiriesOf, ({ application }) => ({
      enquiries: state.enquiries
        .filter(({ parts }) => parts.application === application)
        .map(({ parts, answer }) => ({ ...parts, answer })),
    })),
    on(
      CreateEnquiry,
      ({ application, referee, enquiry: id, letter, locatorHash, expiresOn, entry }, { member = '' }) => {
        filed(application, entry, member);
        const parts = { id, application, referee, state: 'open' as const, version: 1, maker: member };
        state.enquiries.push({
          parts: { ...parts, askedOn: TODAY, expiresOn, answeredOn: null },
          ...{ locatorHash, letter, answer: null },
        });
        return { createEnquiry: { __typename: 'Enquiry' as const, id } };
      },
    ),
    on(RevokeEnquiry, ({ enquiry: id }) => {
      const enquiry = found(id);
      if (enquiry) enquiry.parts.state = 'revoked';
      return { revokeEnquiry: { __typename: 'Enquiry' as const } };
    }),
    on(FileAnswer, ({ enquiry: id, entry }, { member }) => {
      const enquiry = found(id);
      if (!enquiry) return { fileAnswer: { __typename: 'NotFound' as const } };
      filed(enquiry.parts.application, entry, member);
      enquiry.parts.state = 'filed';
      enquiry.answer = null;
      return { fileAnswer: { __typename: 'Enquiry' as const } };
    }),
    on(ConcludeVerification, ({ application, vetting, brief }, { member }) => {
      filed(application, vetting, member);
      filed(application, brief, member);
      return { concludeVerification: { __typename: 'VerificationConcluded' as const } };
    }),
  ];
};
