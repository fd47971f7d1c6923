import type { LogRefusal } from '@vrijhaven/applications/client';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type {
  ConfidenceLevel,
  EnquiryState,
  RefereeAnswer,
  RefereeNumber,
  VerificationOutcome,
} from '@vrijhaven/selection/model';

/** An enquiry with which something is to be done; of whom, only the dossier says. */
export interface WaitingEnquiry {
  readonly id: string;
  readonly application: string;
  readonly referee: RefereeNumber;
  readonly state: EnquiryState;
  readonly askedOn: string;
  readonly expiresOn: string;
  readonly answeredOn: string | null;
}

/** An answer that passed every check, or the word that it did not. */
export type AnswerView =
  { readonly status: 'open'; readonly content: RefereeAnswer } | { readonly status: 'tampered' | 'unavailable' };

export interface EnquiryView {
  readonly id: string;
  readonly version: number;
  /** `hidden`: the signed log knows it, and the server does not show it. */
  readonly state: EnquiryState | 'hidden';
  readonly askedOn: string;
  readonly expiresOn: string;
  readonly answeredOn: string | null;
  readonly language: Language | null;
  /** False when the server shows an enquiry that no verifier signed for: nothing of it is believed. */
  readonly signed: boolean;
  readonly answer: AnswerView | null;
}

/** One of the two whom the applicant named, with everything that was asked of them. */
export interface RefereeView {
  readonly referee: RefereeNumber;
  readonly consent: 'given' | 'notGiven' | 'forged';
  readonly name: string;
  readonly knows: string;
  readonly reach: string;
  /** What the applicant allows to be told; it goes into the letter word for word. */
  readonly told: string;
  /** Newest last. */
  readonly enquiries: readonly EnquiryView[];
}

export interface InterviewView {
  readonly author: string;
  readonly writtenOn: string;
  readonly text: string;
}

export interface ConfidenceView extends InterviewView {
  readonly level: ConfidenceLevel;
}

/** One verification, as far as this member's keys go. */
export interface VerificationView {
  readonly application: string;
  readonly state: ApplicationState;
  readonly version: number;
  /** The part in which the applicant names referees could be opened. */
  readonly named: boolean;
  /** False when the log was cut, forked or changed: nothing may be added to it then. */
  readonly chained: boolean;
  readonly referees: readonly RefereeView[];
  readonly interviews: readonly InterviewView[];
  readonly confidence: ConfidenceView | null;
}

export interface EnquiryRequest {
  readonly application: string;
  readonly referee: RefereeNumber;
  readonly language: Language;
  readonly until: string;
  /** The name by which this referee knows the applicant; empty for none. */
  readonly name: string;
}

type Refused =
  | LogRefusal
  | { readonly kind: 'OnHold' | 'NotSigned' | 'KeyReused' | 'RevisionConflict' | 'InvalidInput' | 'StateMismatch' };

/** `phrase`: the words of the enquiry, once. Nobody can show them again. */
export type MakeOutcome =
  | { readonly kind: 'made'; readonly enquiry: string; readonly phrase: readonly string[] }
  | { readonly kind: 'NotConsented' | 'ConsentForged' | 'EnquiryStands' | 'tooLong' }
  | Refused;

export type EnquiryOutcome = { readonly kind: 'done' } | { readonly kind: 'Unreadable' } | Refused;

export interface ConclusionRequest {
  readonly application: string;
  readonly version: number;
  readonly to: VerificationOutcome;
  readonly reason: ReasonCode;
  readonly level: ConfidenceLevel;
  /** For the verifiers; those who score are told the level alone. */
  readonly text: string;
}

/** Verification through referees, for an unlocked verifier. Throws TransportFault; what fails a check is data. */
export interface Enquiries {
  /** All that wait for an answer or for a reader, oldest first. */
  waiting(): Promise<readonly WaitingEnquiry[]>;
  verification(application: string): Promise<VerificationView | null>;
  make(request: EnquiryRequest): Promise<MakeOutcome>;
  revoke(request: { readonly enquiry: string; readonly version: number }): Promise<EnquiryOutcome>;
  /** Puts an answer that came, as it came, into the log; the server forgets its copy. */
  file(request: { readonly application: string; readonly enquiry: string }): Promise<EnquiryOutcome>;
  /**
   * Puts answers that wait under keys of before the newest into the log, which is sealed to the newest: who left and
   * kept a key of then opens none of them. Gives how many.
   */
  fileOutdated(): Promise<number>;
  noteInterview(request: { readonly application: string; readonly text: string }): Promise<EnquiryOutcome>;
  conclude(request: ConclusionRequest): Promise<EnquiryOutcome>;
  close(): void;
}
