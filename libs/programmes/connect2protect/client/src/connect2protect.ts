import type { AppendEntryOutcome } from '@vrijhaven/applications/client';
import type {
  ActionKind,
  Answer,
  EndReason,
  ItemEntry,
  ProfessionalKind,
  Profile,
} from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import type { PairFilter } from './pair-pages';
import type { NeedOutcome, PairOutcome, PolicyOutcome, ProfessionalOutcome, StandingCallOutcome } from './outcomes';
import type { Suggestions } from './suggesting';
import type { NeedFile, NeedView, PairFile, PairView, PolicyView, ProfessionalView, StandingCallView } from './views';

/** What the organisation notes of a professional. */
export interface ProfessionalFacts {
  readonly name: string;
  readonly kind: ProfessionalKind;
  readonly maxPairs: number;
  readonly mandateEnds: Day | null;
  readonly active: boolean;
}

/** Somebody's words with an act, sealed into the log of the pair; left out where empty. */
interface Worded {
  readonly text?: string;
}

/** Who they are, how much they carry, what they signed. */
export interface Professionals {
  /** All for pairing coordinators; themselves for a professional. */
  loadProfessionals(): Promise<readonly ProfessionalView[]>;
  /** Makes the team's keys, links them into the chain, then adds the professional. Invite people into the team afterwards. */
  createProfessional(facts: ProfessionalFacts): Promise<ProfessionalOutcome>;
  editProfessional(request: ProfessionalFacts & { id: string; version: number }): Promise<ProfessionalOutcome>;
  writeProfile(request: { professional: string; profile: Profile }): Promise<ProfessionalOutcome>;
  /** A professional: signs the confidentiality text that stands now. */
  signConfidentiality(request: { professional: string }): Promise<ProfessionalOutcome>;
}

/** What defenders ask, for pairing coordinators. */
export interface Needs {
  loadNeeds(): Promise<readonly NeedView[]>;
  /** With what was asked and released; null where there is no such need for this member. */
  openNeed(need: NeedView): Promise<NeedFile>;
  closeNeed(request: { need: string; version: number }): Promise<NeedOutcome>;
  /** To the defender alone, in the log `request`. */
  writeToDefender(request: { application: string; text: string }): Promise<AppendEntryOutcome>;
  /** Who could be asked, with reasons; calculated here, decided by a person. */
  suggest(need: NeedFile): Promise<Suggestions>;
  propose(request: { need: string; professional: string; version: number }): Promise<PairOutcome>;
}

/** How far a list of pairs is. */
export interface PairsProgress {
  /** Those that came with this page. */
  readonly rows: readonly PairView[];
  readonly loaded: number;
  /** Of all pages, as soon as they were counted. */
  readonly total: number | undefined;
}

/** What a defender released to their pair. */
export interface ReleasedItems {
  readonly application: string;
  readonly items: readonly ItemEntry[];
}

/** Pairs: all for pairing coordinators, the own ones for a professional, those with alarms for the security officer. */
export interface Pairs {
  /** `onProgress` is told of every page, of pairs that ring first. */
  loadPairs(filter?: PairFilter, onProgress?: (progress: PairsProgress) => void): Promise<readonly PairView[]>;
  /** For names in a list; of a log that cannot be opened nothing. */
  openReleased(applications: readonly string[]): Promise<readonly ReleasedItems[]>;
  openPair(pair: PairView): Promise<PairFile>;

  /** Pairing coordinator: what the defender ticked for a first look, once they have said yes. */
  showFirstLook(request: { pair: PairView }): Promise<PairOutcome>;
  /** Pairing coordinator: hands on everything that is released, and the rhythm begins. */
  begin(request: { pair: PairView; rhythmDays: number }): Promise<PairOutcome>;
  lapse(request: { pair: PairView }): Promise<PairOutcome>;
  review(request: { pair: PairView } & Worded): Promise<PairOutcome>;
  renew(request: { pair: PairView; rhythmDays: number } & Worded): Promise<PairOutcome>;
  end(request: { pair: PairView; reason: EndReason; again: boolean } & Worded): Promise<PairOutcome>;
  /** Professional: yes or no, once; nobody is told a no. */
  answer(request: { pair: PairView; answer: Answer }): Promise<PairOutcome>;

  /** One tap: there was contact. */
  checkIn(request: { pair: PairView; checkIn: string } & Worded): Promise<PairOutcome>;
  raiseAlarm(request: { pair: PairView } & Worded): Promise<PairOutcome>;
  handleAlarm(request: { pair: PairView; alarm: string; version: number }): Promise<PairOutcome>;
  /** To everybody of the pair. */
  writeToPair(request: { application: string; text: string }): Promise<AppendEntryOutcome>;

  draft(request: {
    pair: PairView;
    kind: ActionKind;
    to: string;
    text: string;
    dueOn: Day | null;
  }): Promise<PairOutcome>;
  redraft(request: {
    pair: PairView;
    action: string;
    version: number;
    to: string;
    text: string;
    kind: ActionKind;
  }): Promise<PairOutcome>;
  /** Refused here unless the defender's own approval of the newest text stands in the log. */
  finish(request: { pair: PairView; action: string; version: number; outcome: string }): Promise<PairOutcome>;
  drop(request: { pair: PairView; action: string; version: number }): Promise<PairOutcome>;
}

/** The call by which somebody new asks; for pairing coordinators. */
export interface StandingCall {
  /** Null before it was opened for the first time. */
  loadStandingCall(): Promise<StandingCallView | null>;
  /** Opens it until that day, or moves the last day of the open one; version 0 for the first time. */
  openStandingCall(request: { closesOn: Day; version: number }): Promise<StandingCallOutcome>;
  /** Nobody new comes in by it any more; needs that are there stay. */
  closeStandingCall(request: { version: number }): Promise<StandingCallOutcome>;
}

/** Defenders and professionals who keep in touch, for unlocked members. Throws TransportFault. */
export interface Connect2Protect extends Professionals, Needs, Pairs, StandingCall {
  /** For pairing coordinators and the security officer; throws for who is not told. */
  loadPolicy(): Promise<PolicyView>;
  /** Security officer and pairing coordinators. */
  setPolicy(request: { escalateDays: number; version: number }): Promise<PolicyOutcome>;
  /** Wipes cached data keys. */
  close(): void;
}
