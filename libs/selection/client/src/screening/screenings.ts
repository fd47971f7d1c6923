import type { Dossier, LogRefusal } from '@vrijhaven/applications/client';
import type { ChangedAnswer } from '@vrijhaven/applications/model';
import type { Judging, Screening, ScreeningOutcome } from '@vrijhaven/selection/model';

/** A screening as its entry says, or one that fails a check: it keeps its place and shows nothing. */
export interface PastScreening {
  readonly sequence: number;
  /** Member id. */
  readonly author: string;
  readonly writtenOn: string;
  readonly screening: Screening;
}

/** What came since the applicant was last asked, as far as this member's keys go. */
export interface SinceAsked {
  readonly changed: readonly ChangedAnswer[];
  /** Asked again, and the same as before. */
  readonly unchanged: readonly string[];
  /** Asked again, and in a part that this member does not open. */
  readonly closed: readonly string[];
  /** Asked again, and what stood there before could not be fetched or does not open. */
  readonly missing: readonly string[];
}

export interface ScreeningView {
  /** False when the notes do not hold together: nothing is decided on them. */
  readonly chained: boolean;
  /** Entries of any kind that fail a check. */
  readonly unreadable: number;
  /** The newest last. */
  readonly past: readonly PastScreening[];
  /** The notes say that the applicant was asked, and the conversation shows no such message. */
  readonly askMissing: boolean;
  /** Null where nobody was asked. */
  readonly since: SinceAsked | null;
  /** Which revision of each part this view shows; goes back with the verdicts. */
  readonly seen: Screening['seen'];
}

export interface ScreenRequest {
  readonly application: string;
  /** As it was when the member looked: somebody else may have been faster. */
  readonly version: number;
  readonly outcome: ScreeningOutcome;
  readonly seen: Screening['seen'];
  readonly rows: readonly Judging[];
  /** With `incomplete`: the questions asked again, and words of one's own. */
  readonly ask?: { readonly questions: readonly string[]; readonly text: string };
}

/** `NotFollowing`: the outcome does not follow from the verdicts. `Moved`: it stands elsewhere by now, or somebody screened it. */
export type ScreenOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'Moved' | 'NotFollowing' }
  | { readonly kind: 'RevisionConflict' | 'OnHold' | 'NotSigned' | 'KeyReused' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | LogRefusal;

/** Screening on hard conditions, for members who hold the notes. Throws TransportFault. (protocol.md step 33) */
export interface Screenings {
  /** Null where there is no such case for this member. */
  load(application: string): Promise<{ readonly dossier: Dossier; readonly view: ScreeningView } | null>;
  /** The verdicts, the move and the question, in one step or not at all. */
  screen(request: ScreenRequest): Promise<ScreenOutcome>;
  /** Forgets what is under way. */
  close(): void;
}
