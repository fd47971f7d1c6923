import type { ApplicationState, MoveNeed, ReasonCode } from '@vrijhaven/applications/model';
import type { Compartment } from '@vrijhaven/domain';
import type { CallView } from '../applicant/applicant-file';
import type { KeysStale } from '@vrijhaven/organisation/client';
import type { MessageOutcome } from '../applicant/outcomes';
import type { DownloadOutcome } from '../attachment/download';
import type { AttachableFile, AttachOutcome } from '../attachment/staff-attachments';
import type { TransferProgress } from '../attachment/upload';
import type { CompartmentView } from '../document/compartment-view';
import type { Summary } from '../document/content';
import type { HoldingsView } from '../holding/holdings-view';
import type { Dossier } from './dossier';

/** One row of the caseload. */
export interface CaseSummary {
  readonly id: string;
  readonly call: string;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedOn: string;
  /** The day of its last move: since then it stands where it stands. */
  readonly since: string;
  /** The defender wrote and nobody of the office has answered yet. */
  readonly unread: boolean;
  readonly summary: CompartmentView<Summary>;
}

export interface LoadProgress {
  readonly rows: readonly CaseSummary[];
  readonly loaded: number;
  /** As soon as they were counted. */
  readonly total: number | undefined;
}

export interface LoadOptions {
  readonly states?: readonly ApplicationState[];
  /** Called after every page with the rows so far. */
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

export type MoveOutcome =
  | { readonly kind: 'done'; readonly state: ApplicationState; readonly version: number }
  | { readonly kind: 'StateMismatch'; readonly state: string; readonly version: number }
  | { readonly kind: 'NotReady'; readonly missing: readonly MoveNeed[] }
  | { readonly kind: 'NotFound' | 'KeyReused' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/** The applications that a member of the office works on. Throws TransportFault; data that fails a check shows as `tampered`. */
export interface Caseload {
  calls(): Promise<readonly CallView[]>;
  /** Every row the member may see, decrypted page by page; data keys are kept until `close`. */
  loadSummaries(options?: LoadOptions): Promise<readonly CaseSummary[]>;
  /** One application, each compartment opened as far as the member's roles go; null when there is none for this member. */
  open(id: string): Promise<Dossier | null>;
  /** Which team holds which compartment of it, from signatures; null when there is none for this member. */
  holdings(id: string): Promise<HoldingsView | null>;
  /** Takes compartments back from a host city. What it has read it has read. */
  withdraw(request: WithdrawRequest): Promise<WithdrawOutcome>;
  /** Writes to the defender. Needs a role that writes `thread`; refused while the thread’s key is stale. */
  post(id: string, text: string, attachments?: readonly string[]): Promise<MessageOutcome | KeysStale>;
  /** Sends a file for the next message of the thread; the same file again goes on where it broke off. */
  attach(id: string, file: AttachableFile, onProgress?: (progress: TransferProgress) => void): Promise<AttachOutcome>;
  /** Pauses every upload. */
  stopAttaching(): void;
  /** Takes back a file that was sent and not posted. */
  detach(id: string): Promise<void>;
  /** A file that an opened part names, checked whole before any of it is given. */
  openAttachment(id: string, file: string, onProgress?: (progress: TransferProgress) => void): Promise<DownloadOutcome>;
  move(request: MoveRequest): Promise<MoveOutcome>;
  /** Wipes the cached data keys. */
  close(): void;
}

export interface WithdrawRequest {
  readonly id: string;
  /** The slug of the city. */
  readonly city: string;
  readonly compartments: readonly Compartment[];
}

export type WithdrawOutcome =
  | { readonly kind: 'done' | 'NotFound' | 'KeyReused' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

export interface MoveRequest {
  readonly id: string;
  readonly to: ApplicationState;
  readonly version: number;
  readonly reason: ReasonCode;
}
