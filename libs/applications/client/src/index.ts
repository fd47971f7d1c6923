export type { Applicant, SubmitRequest } from './applicant/applicant';
export type { ApplicantFile, CallView } from './applicant/applicant-file';
export type {
  ActOutcome,
  DraftOutcome,
  LoadDraftOutcome,
  MessageOutcome,
  ReceiptProblem,
  ReviseOutcome,
  SignInOutcome,
  SubmitOutcome,
  SubmitProgress,
} from './applicant/outcomes';
export type { CaseFilter, CaseOrder } from './caseload/filter-cases';
export type { Caseload, CaseSummary, LoadOptions, LoadProgress, MoveOutcome, MoveRequest } from './caseload/caseload';
export type { Dossier, DossierCompartment } from './caseload/dossier';
export type {
  CompartmentView,
  ConsentView,
  DisclosureView,
  Message,
  TransitionView,
} from './document/compartment-view';
export type { Summary } from './document/content';
