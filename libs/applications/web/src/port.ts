import type {
  AttachOutcome,
  Calls,
  CallView,
  CaseSummary,
  Dossier,
  HoldingsView,
  MessageOutcome,
  MoveOutcome,
  MoveRequest,
  Referrals,
  WithdrawOutcome,
  WithdrawRequest,
  TransferProgress,
} from '@vrijhaven/applications/client';
import type { KeysStale } from '@vrijhaven/organisation/client';
import { createPort, type Remote } from '@vrijhaven/ui';
import type { CaseStore } from './caseload/case-store';
import type { LayerStore } from './layer/layer-store';

/** `rows` are those that came since the last word. */
export interface RowsProgress {
  readonly rows: readonly CaseSummary[];
  readonly loaded: number;
  readonly total: number | undefined;
}

/** A file as it comes out of the worker: bytes of no kind. */
export type OpenedAttachment =
  { readonly kind: 'file'; readonly blob: Blob } | { readonly kind: 'unavailable' | 'tampered' };

/** The caseload as the worker serves it: only new rows travel. */
export interface CaseloadService {
  calls(): Promise<readonly CallView[]>;
  loadSummaries(onRows: (progress: RowsProgress) => void): Promise<number>;
  open(id: string): Promise<Dossier | null>;
  post(id: string, text: string, attachments?: readonly string[]): Promise<MessageOutcome | KeysStale>;
  attach(id: string, file: File, onProgress: (progress: TransferProgress) => void): Promise<AttachOutcome>;
  stopAttaching(): void;
  detach(id: string): Promise<void>;
  openAttachment(id: string, file: string, onProgress: (progress: TransferProgress) => void): Promise<OpenedAttachment>;
  move(request: MoveRequest): Promise<MoveOutcome>;
  holdings(id: string): Promise<HoldingsView | null>;
  withdraw(request: WithdrawRequest): Promise<WithdrawOutcome>;
}

/** Everything that the screens of this slice need from behind the worker. */
export interface ApplicationsDesk {
  readonly calls: Remote<Calls>;
  readonly referrals: Remote<Referrals>;
  readonly caseload: Remote<CaseloadService>;
  /** The rows, kept while the desk is unlocked, so that going back to them is instant. */
  readonly cases: CaseStore;
  /** The work of encrypting open cases again. */
  readonly layers: LayerStore;
}

export const [ApplicationsDeskProvider, useApplicationsDesk] = createPort<ApplicationsDesk>('the applications port');
