import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type {
  Attendance,
  EditionState,
  EnrolmentEventKind,
  EnrolmentOrigin,
  EnrolmentReason,
  EnrolmentState,
  NominationState,
  PassedOver,
  Presence,
} from '@vrijhaven/training/model';

/** An invitation to one edition; for whom it is nobody but who hands it on knows. */
export interface NominationView {
  readonly id: string;
  /** Tells it apart from others on paper. */
  readonly mark: string;
  readonly hash: string;
  readonly maker: string;
  readonly madeOn: Day;
  readonly expiresOn: Day;
  readonly state: NominationState;
  readonly endedOn: Day | null;
  /** Whether a course manager signed it as it stands here. */
  readonly vouched: boolean;
}

/** One run of a course, as everybody may know it. */
export interface EditionView {
  readonly id: string;
  /** Part of addresses and of the trainers' team; never changes. */
  readonly slug: string;
  readonly title: LocalisedText;
  readonly placeName: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly languages: readonly string[];
  readonly seats: number;
  readonly perCountry: number;
  readonly offerDays: number;
  /** From which generation of the office's key the tags of its seats follow. */
  readonly keyGeneration: number;
  readonly state: EditionState;
  /** The call under which one applies; null before the edition was opened. */
  readonly call: string | null;
  readonly version: number;
  readonly modules: readonly ModuleView[];
  readonly tasks: readonly TaskView[];
}

export interface ModuleView {
  readonly id: string;
  readonly title: LocalisedText;
  readonly day: Day;
}

/** Pre-work. */
export interface TaskView {
  readonly id: string;
  readonly title: LocalisedText;
  readonly dueOn: Day;
}

/** One person in one edition, as the office sees them. */
export interface EnrolmentView {
  readonly id: string;
  readonly edition: string;
  readonly application: string;
  readonly origin: EnrolmentOrigin;
  readonly state: EnrolmentState;
  readonly reason: EnrolmentReason | null;
  readonly waitingRank: number | null;
  readonly enrolledOn: Day;
  /** The last day on which an offer can be answered. */
  readonly offerExpiresOn: Day | null;
  readonly attendance: Attendance | null;
  readonly version: number;
  /** An offer of this edition ran out before. */
  readonly wasSilent: boolean;
  /** Nothing goes out about them now; why is not for everybody. */
  readonly held: boolean;
  readonly presences: readonly { readonly module: string; readonly presence: Presence }[];
  readonly tasksDone: readonly string[];
}

/** A seat that is held; the tag stands for a country that the server cannot tell. */
export interface SeatView {
  readonly number: number;
  readonly tag: string;
  readonly tagSlot: number;
  readonly enrolment: string;
}

export interface EnrolmentEvent {
  readonly id: string;
  readonly enrolment: string;
  readonly kind: EnrolmentEventKind;
  readonly from: EnrolmentState | null;
  readonly to: EnrolmentState | null;
  readonly reason: EnrolmentReason | PassedOver | null;
  /** A role, `applicant` or `system`. */
  readonly by: string;
  readonly member: string | null;
  readonly at: string;
}

/** Everything of one edition that its course managers work with. */
export interface EditionFile {
  readonly edition: EditionView;
  readonly enrolments: readonly EnrolmentView[];
  readonly seats: readonly SeatView[];
  readonly events: readonly EnrolmentEvent[];
  /** Of a trainer: participants with whom contact rests now. */
  readonly resting: readonly string[];
}

/** What a participant sees of one of their enrolments; no reason and no rank, for both would tell of others. */
export interface OwnEnrolment {
  readonly id: string;
  readonly edition: EditionView;
  readonly state: EnrolmentState;
  readonly offerExpiresOn: Day | null;
  readonly attendance: Attendance | null;
  readonly version: number;
  readonly presences: readonly { readonly module: string; readonly presence: Presence }[];
  readonly tasksDone: readonly string[];
}
