import type { Answers, ApplicationState } from '@vrijhaven/applications/model';
import type { ApplicantCompartment, Period } from '@vrijhaven/domain';
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
  readonly title: Readonly<Record<'en' | 'nl' | 'fr' | 'es' | 'ar', string>>;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly stays: Period;
  readonly conditionsVersion: number;
  readonly questionsVersion: number;
  readonly open: boolean;
}

/** Where a defender may add files: the parts that papers belong to, and the thread. */
export type AttachedTo = ApplicantCompartment | 'thread';

/** Files beside the answers, by the part that names them. */
export type OwnAttachments = Readonly<Partial<Record<ApplicantCompartment, readonly AttachmentEntry[]>>>;

/** A defender's own file. */
export interface ApplicantFile {
  readonly id: string;
  readonly state: ApplicationState;
  readonly submittedOn: string;
  readonly call: CallView;
  readonly compartments: Readonly<Record<ApplicantCompartment, CompartmentView>>;
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
  /** The city that offers a place, while the offer waits for an answer. */
  readonly offer: { readonly city: string } | null;
}
