import type { CallState } from '@vrijhaven/applications/model';
import type {
  ActionKind,
  ActionState,
  AlarmKind,
  AlarmState,
  Answer,
  ApprovalStanding,
  Ask,
  CheckInSide,
  CheckInState,
  EndReason,
  ItemEntry,
  MandateStanding,
  NeedOrigin,
  NeedState,
  PairingEventKind,
  PairingState,
  ProfessionalKind,
  Profile,
} from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';

/** How sealed words came out: read, not for this reader (or not there yet), or not what somebody signed. */
export type Opened<Content> =
  { readonly status: 'open'; readonly content: Content } | { readonly status: 'none' | 'unavailable' | 'tampered' };

/** A member of a professional's team and whether their signed word on the present text was verified here. */
export interface TeamMember {
  readonly member: string;
  readonly signedOn: Day | null;
}

export interface ProfessionalView {
  readonly id: string;
  readonly name: string;
  readonly kind: ProfessionalKind;
  readonly maxPairs: number;
  /** Pairs that they carry, or were asked to. */
  readonly pairs: number;
  readonly mandateEnds: Day | null;
  readonly mandate: MandateStanding;
  readonly active: boolean;
  readonly version: number;
  readonly team: readonly TeamMember[];
  /** Somebody works there, and everybody who does has signed. */
  readonly briefed: boolean;
  readonly profile: Opened<Profile>;
  /** 0 before the first. */
  readonly profileRevision: number;
}

/** The call by which somebody new asks for a pairing. */
export interface StandingCallView {
  readonly state: CallState;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly version: number;
}

export interface NeedView {
  readonly id: string;
  readonly application: string;
  readonly origin: NeedOrigin;
  readonly state: NeedState;
  readonly version: number;
  /** Nothing goes out about this person now. */
  readonly paused: boolean;
}

/** Words in a log, by whom: `you` is who reads. */
export interface Message {
  readonly sequence: number;
  readonly by: 'applicant' | 'office' | 'professional' | 'you';
  readonly writtenOn: Day;
  readonly text: string;
  /** The defender took it back: no professional is shown it any more, and here it may be empty. */
  readonly takenBack: boolean;
}

/** What a defender asks of the programme, as the log `request` tells it. */
export interface RequestView {
  readonly ask: Opened<Ask>;
  readonly items: readonly ItemEntry[];
  readonly messages: readonly Message[];
  /** False: the log does not hold together. Say so, and write nothing. */
  readonly chained: boolean;
}

export interface NeedFile extends NeedView {
  readonly request: RequestView | null;
  /** What the defender has released; nothing where the log of pairs is empty. */
  readonly released: readonly ItemEntry[];
  readonly firstLook: readonly ItemEntry[];
}

export interface CheckInView {
  readonly id: string;
  readonly dueOn: Day;
  readonly state: CheckInState;
  readonly bySide: CheckInSide | null;
  readonly at: string | null;
}

export interface AlarmView {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly state: AlarmState;
  readonly raisedOn: Day;
  /** The security officer's too. */
  readonly escalated: boolean;
  readonly version: number;
}

export interface ActionView {
  readonly id: string;
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly dueOn: Day | null;
  readonly version: number;
}

export interface PairEventView {
  readonly id: string;
  readonly kind: PairingEventKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: EndReason | null;
  /** A role, `applicant` or `system`. */
  readonly by: string;
  readonly member: string | null;
  readonly at: string;
}

/** A pair as the board shows it: codes and days, no word of anybody. */
export interface PairView {
  readonly id: string;
  readonly need: string;
  readonly application: string;
  readonly professional: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProfessionalKind;
    readonly mandateEnds: Day | null;
    readonly mandate: MandateStanding;
  };
  readonly state: PairingState;
  readonly version: number;
  readonly proposedOn: Day;
  readonly rhythmDays: number | null;
  readonly beganOn: Day | null;
  readonly reviewOn: Day | null;
  readonly endedOn: Day | null;
  readonly reason: EndReason | null;
  readonly paused: boolean;
  /** Of a proposal: what each side said, to a side only its own. */
  readonly answers: { readonly defender: Answer | null; readonly professional: Answer | null };
  /** The contact that is to come; null where none is planned. */
  readonly next: CheckInView | null;
  /** The last hour in which somebody said that there was contact. */
  readonly lastContact: string | null;
  /** Newest first. */
  readonly checkIns: readonly CheckInView[];
  readonly alarms: readonly AlarmView[];
  readonly actions: readonly ActionView[];
  /** Oldest first. */
  readonly events: readonly PairEventView[];
}

/** One text of an action, as somebody wrote it. */
export interface DraftView {
  readonly sequence: number;
  /** Document hash, for approving exactly this one. */
  readonly hash: string;
  readonly by: Message['by'];
  readonly writtenOn: Day;
  readonly to: string;
  readonly text: string;
}

/** An action with its words, as this client has verified them. */
export interface ActionFile extends ActionView {
  readonly drafts: readonly DraftView[];
  /** By the log: the defender's own signature on the newest text. What the server says counts for nothing. */
  readonly approval: ApprovalStanding;
  readonly outcome: Message | null;
  /** The server calls it approved or done, and no approval of the newest text is there. */
  readonly alarming: boolean;
}

/** A pair with the words of its log, as far as the reader was given them. */
export interface PairFile extends PairView {
  readonly released: readonly ItemEntry[];
  readonly messages: readonly Message[];
  readonly files: readonly ActionFile[];
  readonly chained: boolean;
}

export interface PolicyView {
  /** Days that an alarm over missed contact is the pairing coordinators' alone. */
  readonly escalateDays: number;
  readonly version: number;
}
