import type { Calls, Layering, Logs, Referrals } from '@vrijhaven/applications/client';
import type { CaseloadService } from '@vrijhaven/applications/web';
import type {
  Account,
  Checkpoints,
  Comparison,
  Escrows,
  Joining,
  KeyCare,
  People,
  Pin,
  Renewals,
  Renewing,
  Safety,
  SeenHead,
  WaitingActs,
  WaysIn,
} from '@vrijhaven/organisation/client';
import type { Connect2Protect } from '@vrijhaven/connect2protect/client';
import type { LiveTopic } from '@vrijhaven/domain';
import type { Remote } from '@vrijhaven/ui';
import type { FactorDoor, Locking, RecoveringDesk } from '@vrijhaven/organisation/web';
import type { Enquiries, Scoring, Screenings, Selection } from '@vrijhaven/selection/client';
import type { ShelterCity, Stays } from '@vrijhaven/shelter-city/client';
import type { Training } from '@vrijhaven/training/client';

/** The first call. The page knows the pin because it was stamped into its own file. */
export interface Setup {
  /** Once, before anything else: what this desk trusts, the newest head that this device has seen, and its comparisons. Never answers: what is to be kept is told as long as the worker lives. */
  configure(
    setup: { readonly pin: Pin; readonly seen: SeenHead | undefined; readonly compared: readonly Comparison[] },
    onHead: (head: SeenHead) => void,
    onCompared: (comparisons: readonly Comparison[]) => void,
  ): Promise<void>;
}

/** News of what others change, while the desk is unlocked. */
export interface LiveService {
  /** Calls back with each kind of thing that may have changed. Answers when the desk is locked. */
  listen(onChange: (topic: LiveTopic) => void): Promise<void>;
}

/** Everything that the worker does for the page, by name. Keys never leave it. */
export interface DeskServices {
  readonly setup: Setup;
  readonly locking: Locking;
  readonly people: People;
  readonly checkpoints: Checkpoints;
  readonly safety: Safety;
  readonly keyCare: KeyCare;
  readonly waiting: WaitingActs;
  readonly escrows: Escrows;
  readonly joining: Remote<Joining>;
  readonly recovering: Remote<RecoveringDesk>;
  readonly waysIn: WaysIn;
  readonly renewing: Remote<Renewing>;
  readonly renewals: Renewals;
  readonly account: Account;
  readonly factorDoor: FactorDoor;
  readonly calls: Calls;
  readonly referrals: Referrals;
  readonly caseload: CaseloadService;
  readonly layering: Layering;
  /** What the page asks for by itself; entries that belong to an act are sealed where the act is. */
  readonly logs: Pick<Logs, 'read' | 'append'>;
  readonly selection: Selection;
  readonly enquiries: Enquiries;
  readonly scoring: Scoring;
  readonly screenings: Screenings;
  readonly shelterCity: ShelterCity;
  readonly stays: Stays;
  readonly connect2protect: Connect2Protect;
  readonly training: Training;
  readonly live: LiveService;
}
