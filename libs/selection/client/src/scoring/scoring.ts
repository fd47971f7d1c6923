import type { CompartmentView, Summary } from '@vrijhaven/applications/client';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import type { KeysStale } from '@vrijhaven/organisation/client';
import type {
  CaseBrief,
  CriteriaVersion,
  DecidedState,
  Judgement,
  ScoreContent,
  Tally,
} from '@vrijhaven/selection/model';

/** What commissioners are told of a case. */
export type BriefView =
  | {
      readonly status: 'open';
      readonly brief: CaseBrief;
      readonly confidence: string | null;
      readonly writtenOn: string;
    }
  | { readonly status: 'unavailable' | 'tampered' };

/** One case as a commissioner meets it. */
export interface ScoringCase {
  readonly id: string;
  /** Whether it can be scored, and a score be changed. */
  readonly open: boolean;
  readonly outcome: DecidedState | null;
  readonly criteria: CriteriaVersion;
  readonly brief: BriefView;
  readonly need: CompartmentView;
  /** The own judgement that counts; null before there is one. */
  readonly mine: ScoreContent | null;
  /** Everybody's, once the own one stands; null before. */
  readonly judgements: readonly Judgement[] | null;
  readonly enough: boolean;
  /** False when entries are missing, changed or in another order. */
  readonly intact: boolean;
}

/** What does not fit together between the rows of the server and the signed entries. */
export const MEETING_NOTICES = ['brokenLog', 'rowWithoutEntry', 'entryWithoutRow', 'recusedEntry'] as const;
export type MeetingNotice = (typeof MEETING_NOTICES)[number];

/** One case before a selection meeting. */
export interface MeetingCase {
  readonly id: string;
  readonly state: ApplicationState;
  readonly version: number;
  readonly summary: CompartmentView<Summary>;
  readonly brief: BriefView;
  readonly tally: Tally;
  /** Members who stood back. */
  readonly recused: readonly string[];
  readonly notices: readonly MeetingNotice[];
  /** What the server says of the quorum; the decision needs it. */
  readonly enough: boolean;
}

export interface MeetingDecision {
  readonly application: string;
  readonly version: number;
  readonly to: DecidedState | 'scoring';
  readonly reason: ReasonCode;
  /** Sealed into the working notes; empty for none. */
  readonly note: string;
}

export interface RecusalView {
  readonly member: string;
  readonly at: string;
}

type Refused = { readonly kind: 'NotFound' | 'KeyReused' | 'NotSigned' | 'OnHold' | 'InvalidInput' };

export type AssessOutcome = { readonly kind: 'done' | 'StateMismatch' | 'RevisionConflict' } | KeysStale | Refused;
export type BriefOutcome = AssessOutcome;
export type RecuseOutcome = { readonly kind: 'done' | 'LastCoordinator' | 'LastOfRole' } | Refused;
export type DecideOutcome =
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'DecisionRefused'; readonly application: string; readonly why: string }
  | KeysStale
  | Refused;

/** Briefs, blind scores and the selection meeting. Throws TransportFault. */
export interface Scoring {
  /** What a commissioner has to judge and has judged. */
  cases(): Promise<readonly ScoringCase[]>;
  /** Judges, or thinks again. Another's entry in between is taken in by itself. */
  assess(id: string, content: ScoreContent): Promise<AssessOutcome>;
  /** The brief of an application as commissioners will see it. */
  brief(id: string): Promise<BriefView>;
  prepareBrief(id: string, brief: CaseBrief): Promise<BriefOutcome>;
  /** Stands back for ever: nothing of it answers this member any more. */
  recuse(id: string): Promise<RecuseOutcome>;
  /** Who stood back; for coordinators. */
  recusals(id: string): Promise<readonly RecusalView[]>;
  /** Everything that a meeting decides upon under one call. */
  meeting(call: string): Promise<readonly MeetingCase[]>;
  /** Places by mean among all that were scored under one call, wherever they stand now; who has no mean is left out. */
  order(call: string): Promise<ReadonlyMap<string, number>>;
  /** Decides upon all of them or none. */
  decide(decisions: readonly MeetingDecision[]): Promise<DecideOutcome>;
}
