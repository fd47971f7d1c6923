import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Compartment, LogCompartment } from '@vrijhaven/domain';
import type { CallView } from '../applicant/applicant-file';
import type {
  CompartmentView,
  ConsentView,
  DisclosureView,
  Message,
  TransitionView,
} from '../document/compartment-view';
import type { Summary } from '../document/content';
import type { ShownVerdict } from '../document/shown-version';

/** What has one newest revision: not the thread, which is a list of messages, and not the logs. */
export type DossierCompartment = Exclude<Compartment, LogCompartment | 'thread' | 'summary'>;

/** One application as a member may see it. */
export interface Dossier {
  readonly id: string;
  readonly call: CallView;
  /** `other`: the applicant was shown other conditions or questions than the server names now. */
  readonly shown: ShownVerdict;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedOn: string;
  readonly unread: boolean;
  readonly summary: CompartmentView<Summary>;
  readonly compartments: Readonly<Record<DossierCompartment, CompartmentView>>;
  /** False when documents differ from the manifest that the applicant signed. */
  readonly intact: boolean;
  readonly thread: { readonly readable: boolean; readonly messages: readonly Message[] };
  readonly consents: readonly ConsentView[];
  readonly disclosures: readonly DisclosureView[];
  readonly transitions: readonly TransitionView[];
  /** Where the member may move it from here, from the lifecycle table. */
  readonly moves: readonly ApplicationState[];
}
