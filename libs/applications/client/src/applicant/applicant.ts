import type { Answers, CallVersion } from '@vrijhaven/applications/model';
import type { Json } from '@vrijhaven/crypto/envelope';
import type { EntryProgramme, Language } from '@vrijhaven/domain';
import type { HoldingsView } from '../holding/holdings-view';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import type { DownloadOutcome } from '../attachment/download';
import type { FileSource, Ticket, UploadOptions, UploadOutcome } from '../attachment/upload';
import type { EntryContent, LogView } from '../log/logs';
import type { OwnEntryOutcome, OwnLog } from '../log/own-logs';
import type { ReferralView } from '../referral/referrals';
import type { OwnSession } from './own-session';
import type { ApplicantFile, AttachedTo, CallView, OwnAttachments } from './applicant-file';
import type {
  ActOutcome,
  DraftOutcome,
  LoadDraftOutcome,
  MessageOutcome,
  ReceiptProblem,
  ReturnOutcome,
  ReviseOutcome,
  SignInOutcome,
  SubmitOutcome,
  SubmitProgress,
} from './outcomes';

/**
 * Everything a defender's client does, behind plain data, so that it can run in a worker. Secrets
 * never leave it except the receipt, once, to be written down. Throws TransportFault when the network
 * fails (call again: every act is repeatable) and CryptoFault when the server shows something false.
 */
export interface Applicant {
  /** Calls of Shelter City, open ones first. No receipt needed. */
  calls(): Promise<readonly CallView[]>;
  /** The open calls of the other programmes. */
  otherCalls(): Promise<readonly EntryCall[]>;

  /** Makes a new receipt on this device and keeps it; nothing is sent. Words where the language has a list, else digit groups. */
  newReceipt(language: Language): Promise<{ readonly phrase: readonly string[] }>;
  /** Whether what was typed is the receipt just made; capitals, spaces and digit scripts do not matter. */
  matchesReceipt(text: string): Promise<boolean>;
  /** Registers the new receipt with the server and opens its session. */
  start(): Promise<SignInOutcome>;
  /** Comes back with a receipt in any of the languages. */
  return(text: string): Promise<SignInOutcome | ReceiptProblem>;

  /** The draft as last saved, or none. */
  loadDraft(): Promise<LoadDraftOutcome>;
  /** Seals and saves anything JSON as the draft; refuses when another device saved since. */
  saveDraft(content: Json): Promise<DraftOutcome>;
  discardDraft(): Promise<void>;

  /**
   * Verifies the checkpoint under the pinned root, seals the seven compartments and sends them.
   * After a fault call it again with the same input: the same bytes go out under the same key.
   */
  submit(input: SubmitRequest, onProgress?: (progress: SubmitProgress) => void): Promise<SubmitOutcome>;

  /** The same for a programme that is entered by one sealed document: seals it, and sends it as the first entry of its log. */
  enter(input: EntryRequest): Promise<SubmitOutcome>;

  /** The defender's own file, opened and checked; null before submission. */
  load(): Promise<ApplicantFile | null>;
  /** Which team holds which compartment since when, from signatures that the chain confirms; null before submission. */
  holdings(): Promise<HoldingsView | null>;
  /** Takes all answers as they should stand now and seals anew only the compartments that differ. */
  revise(answers: Answers, attachments?: OwnAttachments): Promise<ReviseOutcome>;
  postMessage(text: string, attachments?: readonly AttachmentEntry[]): Promise<MessageOutcome>;

  /** Draws id and key for a file; the ticket takes up an upload that broke off, and is as secret as the file. */
  newTicket(file: { readonly name: string; readonly type: string; readonly size: number }, to: AttachedTo): Ticket;
  /** Sends a file or what is missing of it. Only what is sealed into an answer or a message afterwards reaches anybody. */
  attach(ticket: Ticket, file: FileSource, options?: UploadOptions): Promise<UploadOutcome>;
  /** Takes a file away again, sent or half sent. */
  detach(id: string): Promise<void>;
  /** Fetches a file of one's own record, checked whole before any of it is given; going on after a break is calling again. */
  openAttachment(id: string, options?: UploadOptions): Promise<DownloadOutcome>;
  /** States or withdraws one consent: `selection`, `evaluation`, `publicity`, `city:<slug>`. */
  recordConsent(subject: string, given: boolean): Promise<ActOutcome>;
  /** Accepting signs the consent to `city`, the one that the person was shown; another one's offer is not accepted. */
  answerOffer(accept: boolean, city: string): Promise<ActOutcome>;
  /** After `incomplete`: seals what differs and goes back to the office, in one step. */
  returnWithAnswers(answers: Answers, attachments?: OwnAttachments): Promise<ReturnOutcome>;
  /** After `incomplete`: tells the office that the missing parts are there. */
  returnToScreening(): Promise<ActOutcome>;
  withdraw(): Promise<ActOutcome>;

  /** What office and hosts wrote for this person about the stay or the way on, checked; null where there is no such log. */
  readLog(log: OwnLog): Promise<LogView | null>;
  /** The person's own word about the way on, for the office and the city that houses them. */
  writeExit(content: EntryContent): Promise<OwnEntryOutcome>;
  /** What the office suggests: other programmes that the person could enter, by their own consent. */
  referrals(): Promise<readonly ReferralView[]>;
  /** The way to the API of who has not signed in, for the clients of programmes. */
  stranger(): Pick<OwnSession, 'run'>;
  /** For the clients of programmes. Throws before anybody has signed in. */
  session(): OwnSession;

  /** Ends the session and wipes every key. The object is of no use afterwards. */
  close(): Promise<void>;
}

/** A call of a programme that is entered by one sealed document. */
export interface EntryCall extends CallView {
  readonly programme: EntryProgramme;
}

export interface EntryRequest {
  readonly programme: EntryProgramme;
  readonly call: string;
  /** What the first entry says; its kind is `application`. */
  readonly content: EntryContent;
  /** Subjects consented to; `selection` is needed. */
  readonly consents: Readonly<Record<string, boolean>>;
  /** Of who was invited: it lets them in by a call that is not open. */
  readonly invitation?: { readonly to: string; readonly secret: string };
}

export interface SubmitRequest {
  readonly call: string;
  /** The version of the call that was shown; absent where nobody was shown any. */
  readonly form?: CallVersion;
  readonly answers: Answers;
  /** Files beside the answers, uploaded before. */
  readonly attachments?: OwnAttachments;
  /** Subjects consented to; `selection` is needed. Refused ones are stated as such. */
  readonly consents: Readonly<Record<'selection' | 'evaluation' | 'publicity', boolean>>;
}
