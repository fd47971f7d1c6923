import type { CallForm, CallReason, CallVersion, LocalisedText } from '@vrijhaven/applications/model';
import type { Language, Period } from '@vrijhaven/domain';
import type { CallView } from '../applicant/applicant-file';

/** A call with every version that it has had, for the words of older files. */
export interface CallWithVersions extends CallView {
  readonly versions: readonly CallVersion[];
}

/** What a coordinator can word and date. */
export interface CallPlan {
  readonly title: LocalisedText;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly stays: Period;
  readonly places: number;
  readonly languages: readonly Language[];
  readonly form: CallForm;
}

/** Which call, and the version that the page showed: somebody else may have been first. */
export interface CallRef {
  readonly id: string;
  readonly version: number;
}

export interface Postponement extends CallRef {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly stays: Period;
  readonly reason: CallReason;
}

/** Whom the end of a call would concern, in numbers. */
export interface CohortView {
  readonly ending: number;
  readonly stays: number;
  readonly here: number;
  readonly held: number;
  readonly carriable: number;
}

export type CallOutcome =
  | { readonly kind: 'done'; readonly call: CallView }
  | { readonly kind: 'StateMismatch' | 'KeyReused' | 'NotFound' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/** A coordinator's work on calls. Nothing of a call is secret. */
export interface Calls {
  list(): Promise<readonly CallWithVersions[]>;
  create(slug: string, plan: CallPlan): Promise<CallOutcome>;
  edit(call: CallRef, plan: CallPlan): Promise<CallOutcome>;
  /** Ahead of its day. */
  move(call: CallRef, to: 'open' | 'closed'): Promise<CallOutcome>;
  postpone(request: Postponement): Promise<CallOutcome>;
  cohort(id: string): Promise<CohortView | null>;
  /** With every live application whose person is not here yet. */
  cancel(call: CallRef, reason: CallReason): Promise<CallOutcome>;
  /** Takes everybody whose call was cancelled into another one. */
  carryOver(from: string, to: string): Promise<CallOutcome>;
}
