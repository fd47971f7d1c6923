import type { Answers, ApplicationState, CallReason, CallState, CallVersion } from '@vrijhaven/applications/model';
import type { ApplicantCompartment, FormCompartment, Language, Period } from '@vrijhaven/domain';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import type {
  CompartmentView,
  ConsentView,
  DisclosureView,
  Message,
  TransitionView,
} from '../document/compartment-view';

export interface CallView {
  readonly id: string;
  readonly slug: string;
  /** What it takes applications for, as the server says; drafts of before there were several do not. */
  readonly programme?: string;
  readonly title: Readonly<Record<'en' | 'nl' | 'fr' | 'es' | 'ar', string>>;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly stays: Period;
  /** How many people it hopes to bring. */
  readonly places: number;
  /** In which one may answer. */
  readonly languages: readonly Language[];
  readonly state: CallState;
  /** Why it was postponed or cancelled. */
  readonly reason: CallReason | null;
  /** For who changes it next. */
  readonly version: number;
  /** What it asks: the newest version; in a file, the one that the file answers. */
  readonly form: CallVersion;
  readonly open: boolean;
}

/** Where a defender may add files: the parts that papers belong to, and the thread. */
export type AttachedTo = ApplicantCompartment | 'thread';

/** Files beside the answers, by the part that names them. */
export type OwnAttachments = Readonly<Partial<Record<FormCompartment, readonly AttachmentEntry[]>>>;

/** The newest message that asks for answers of the form. */
export interface AskedOf {
  /** Its number in the thread: answers that were begun for another one are not these. */
  readonly sequence: number;
  readonly questions: readonly string[];
  readonly text: string;
}

/** A defender's own file. */
export interface ApplicantFile {
  readonly id: string;
  readonly state: ApplicationState;
  readonly submittedOn: string;
  readonly call: CallView;
  readonly compartments: Readonly<Record<FormCompartment, CompartmentView>>;
  /** Every answer of the compartments that could be opened. */
  readonly answers: Answers;
  /** With what opens them: they are sealed again when their part is. */
  readonly attachments: OwnAttachments;
  /** False when the server shows other revisions than the defender last signed for. */
  readonly intact: boolean;
  readonly thread: readonly Message[];
  readonly consents: readonly ConsentView[];
  readonly disclosures: readonly DisclosureView[];
  readonly transitions: readonly TransitionView[];
  /** What the office waits for, while it does. `questions` is empty where it asked in words alone; null where no question arrived. */
  readonly asked: AskedOf | null;
  /** The city that offers a place, while the offer waits for an answer. */
  readonly offer: { readonly city: string } | null;
}
