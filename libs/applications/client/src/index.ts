export { createApplicant } from './applicant/create-applicant';
export type { ApplicantOptions } from './applicant/create-applicant';
export { readPhrase } from './applicant/receipts';
export type { CallOutcome, CallPlan, CallRef, Calls, CallWithVersions, CohortView, Postponement } from './calls/calls';
export { createCalls } from './calls/create-calls';
export { createCaseload } from './caseload/create-caseload';
export { filterCases, searchText, sortCases } from './caseload/filter-cases';
export { newestOf } from './caseload/open-dossier';
export { sealPost } from './caseload/seal-post';
export type { Post } from './caseload/seal-post';
export { catchUp, staffReader } from './caseload/staff-reader';
export { createDataKeyCache } from './document/data-key-cache';
export type { DataKeyCache } from './document/data-key-cache';
export type { HoldingPeriod, HoldingsView, HoldingView } from './holding/holdings-view';
export { createLayering } from './layer/create-layering';
export { isOutdated } from './layer/audit-layers';
export type { LayerCount, Layering, LayeringOptions, LayerProgress } from './layer/layering';
export { openPart } from './document/document-reader';
export type { DocumentReader, OpenedDocument } from './document/document-reader';
export { readContent, readSummary, viewOf } from './document/read-content';
export { CONTENT_SCHEMA, grantToWire, sealContent } from './document/seal-content';
export { storedHash } from './document/stored-document';
export { certifiedBundle, consentViews, hasConsent } from './document/statements';
export type { AttachmentEntry } from './attachment/attachment-entry';
export { cleanName, MOST_ATTACHMENTS, readEntries } from './attachment/attachment-entry';
export type { DownloadOutcome } from './attachment/download';
export type { AttachableFile, AttachOutcome } from './attachment/staff-attachments';
export type { FileSource, Ticket, TransferProgress, UploadOptions, UploadOutcome } from './attachment/upload';
export type { Applicant, EntryCall, SubmitRequest } from './applicant/applicant';
export type { OwnSession } from './applicant/own-session';
export { takenBackIn, takingBack } from './log/taken-back';
export { withdrawEntries } from './applicant/withdraw-entries';
export type { WithdrawEntriesOutcome } from './applicant/withdraw-entries';
export type { NotVouched, OwnEntryOutcome, OwnLog, OwnLogs, WrittenLog } from './log/own-logs';
export type { ApplicantFile, AskedOf, AttachedTo, CallView, OwnAttachments } from './applicant/applicant-file';
export type {
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
} from './applicant/outcomes';
export type { CaseFilter, CaseOrder, WordsOf } from './caseload/filter-cases';
export type {
  Caseload,
  CaseSummary,
  LoadOptions,
  LoadProgress,
  MoveOutcome,
  MoveRequest,
  WithdrawOutcome,
  WithdrawRequest,
} from './caseload/caseload';
export type { Dossier, DossierCompartment } from './caseload/dossier';
export type {
  CompartmentView,
  ConsentView,
  DisclosureView,
  Message,
  TransitionView,
} from './document/compartment-view';
export type { Summary } from './document/content';
export { createLogs } from './log/create-logs';
export { openLog } from './log/open-log';
export type {
  AppendEntryOutcome,
  Carry,
  ComposeOutcome,
  EntryContent,
  LogEntry,
  LogRefusal,
  Logs,
  LogView,
  NoteToSeal,
} from './log/logs';
export { createReferrals } from './referral/create-referrals';
export type { ReferralOutcome, Referrals, ReferralView } from './referral/referrals';
