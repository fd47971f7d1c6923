import type { Answers, LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type {
  Appraisal,
  EditionState,
  EnrolmentReason,
  EnrolmentState,
  Evaluation,
  PassedOver,
  Presence,
} from '@vrijhaven/training/model';
import type { foundTeam } from '@vrijhaven/organisation/client';
import type { AppraisalEntry } from './entries/appraisal-entries';
import type { CourseEntry } from './entries/course-entries';
import type { RosterLine } from './entries/roster-entries';
import type {
  CourseFeedOutcome,
  CourseFeedView,
  EditionOutcome,
  EnrolmentOutcome,
  FileOutcome,
  NominationOutcome,
  OfferOutcome,
  TrainingRefusal,
} from './outcomes';
import type { TagFault } from './tags/check-tags';
import type { EditionFile, EditionView, NominationView } from './views';

/** An edition as a course manager writes it down. */
export interface EditionDraft {
  readonly title: LocalisedText;
  readonly placeName: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly languages: readonly string[];
  readonly seats: number;
  readonly perCountry: number;
  readonly offerDays: number;
}

/** A participant with what they wrote, opened on this desk. */
export interface Participant {
  readonly application: string;
  readonly enrolment: string;
  /** False where the log does not hold together or could not be opened: nothing of it is to be trusted. */
  readonly intact: boolean;
  readonly answers: Answers;
  readonly entries: readonly CourseEntry[];
  readonly roster: RosterLine | null;
  /** The day on which they took back what trainers were given, where nothing was written since. */
  readonly takenBackOn: string | null;
  readonly evaluation: Evaluation | null;
  /** What course managers made of them for this edition, the first first; to a trainer nothing. */
  readonly appraisals: readonly AppraisalEntry[];
  /** False where appraisals are missing or changed. */
  readonly appraised: boolean;
  /** The hash of the invitation that stands in their application; null where there is none. */
  readonly invitation: string | null;
}

/** What came of making every tag again. */
export interface TagCheck {
  /** False where this member was not granted the key behind the tags: then nothing was compared. */
  readonly readable: boolean;
  readonly faults: readonly TagFault[];
}

/** The courses of an unlocked course manager, and what a trainer sees of their own. Throws TransportFault. */
export interface Training {
  /** Every edition that the member sees, the latest first. */
  load(): Promise<readonly EditionView[]>;
  /** One edition by its public name; undefined where there is none for this member. */
  open(slug: string): Promise<EditionFile | undefined>;
  /** What the participants of an edition wrote; to a trainer only the roster. `onProgress` is called after each. */
  participants(file: EditionFile, onProgress?: (done: number, of: number) => void): Promise<readonly Participant[]>;
  /** Makes every tag again from what the participants wrote, and compares. */
  checkTags(file: EditionFile, participants: readonly Participant[]): Promise<TagCheck>;

  create(request: EditionDraft & { readonly slug: string }): Promise<EditionOutcome>;
  edit(request: EditionDraft & { readonly id: string; readonly version: number }): Promise<EditionOutcome>;
  /** All modules and tasks of an edition, in their order; they replace those of before. Ids are kept where they are given. */
  plan(request: {
    readonly id: string;
    readonly version: number;
    readonly modules: readonly { readonly id?: string; readonly title: LocalisedText; readonly day: Day }[];
    readonly tasks: readonly { readonly id?: string; readonly title: LocalisedText; readonly dueOn: Day }[];
  }): Promise<EditionOutcome>;
  /** Opening also opens the call under which one applies, until the day `closesOn`. */
  move(request: {
    readonly id: string;
    readonly version: number;
    readonly to: EditionState;
    readonly closesOn?: Day;
  }): Promise<EditionOutcome>;

  /** Coordinator: keys for the trainers of an edition, before anybody of them is invited. */
  foundTrainers(slug: string): ReturnType<typeof foundTeam>;

  /** Takes somebody a step further, with a message for them where `message` is given. */
  advance(request: {
    readonly enrolment: string;
    readonly application: string;
    readonly edition: string;
    readonly to: EnrolmentState;
    readonly version: number;
    readonly reason?: EnrolmentReason;
    readonly message?: string;
  }): Promise<EnrolmentOutcome>;
  /** The whole waiting list in its new order. */
  rank(request: {
    readonly edition: string;
    readonly version: number;
    readonly order: readonly string[];
  }): Promise<FileOutcome>;
  /** Offers a seat with the tag of the participant's own country; logs why those before them were passed over. */
  offer(request: {
    readonly file: EditionFile;
    readonly participants: readonly Participant[];
    readonly enrolment: string;
    readonly version: number;
    readonly message?: string;
    readonly passedOver?: readonly { readonly enrolment: string; readonly reason: PassedOver }[];
  }): Promise<OfferOutcome>;
  markPresence(request: {
    readonly edition: string;
    readonly marks: readonly { readonly module: string; readonly enrolment: string; readonly presence: Presence }[];
  }): Promise<FileOutcome>;
  /** The minimum view that trainers and the venue get of somebody; the newest counts. */
  writeRoster(request: {
    readonly application: string;
    readonly line: RosterLine;
  }): Promise<{ readonly kind: 'done' } | TrainingRefusal>;
  /** What this member makes of somebody, criterion by criterion; among course managers, and never shown to them. */
  appraise(request: {
    readonly application: string;
    readonly edition: string;
    readonly appraisal: Appraisal;
  }): Promise<{ readonly kind: 'done' } | TrainingRefusal>;
  /** A message to one participant, in `course`. */
  write(request: {
    readonly application: string;
    readonly edition: string;
    readonly text: string;
  }): Promise<{ readonly kind: 'done' } | TrainingRefusal>;

  /** The invitations to an edition, the newest first, each checked against its maker's signature. */
  nominations(edition: Pick<EditionView, 'id' | 'slug'>): Promise<readonly NominationView[]>;
  /** Makes an invitation for one person; its address is shown once, and for whom it is stays with who hands it on. */
  nominate(request: {
    readonly edition: Pick<EditionView, 'id' | 'slug'>;
    readonly expiresOn: Day;
  }): Promise<NominationOutcome>;
  revokeNomination(request: {
    readonly edition: Pick<EditionView, 'id' | 'slug'>;
    readonly id: string;
  }): Promise<NominationOutcome>;

  feeds(): Promise<readonly CourseFeedView[]>;
  createFeed(edition: string): Promise<CourseFeedOutcome>;
  revokeFeed(id: string): Promise<{ readonly kind: 'done' } | TrainingRefusal>;
}
