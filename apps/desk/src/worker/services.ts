import type { CaseloadService } from '@vrijhaven/applications/web';
import type { Checkpoints, Joining, People, Pin, SeenHead } from '@vrijhaven/organisation/client';
import type { Remote } from '@vrijhaven/ui';
import type { Locking } from '@vrijhaven/organisation/web';
import type { ShelterCity } from '@vrijhaven/shelter-city/client';

/** The first call. The page knows the pin because it was stamped into its own file. */
export interface Setup {
  /** Once, before anything else: what this desk trusts and the newest head that this device has seen. */
  configure(
    setup: { readonly pin: Pin; readonly seen: SeenHead | undefined },
    onHead: (head: SeenHead) => void,
  ): Promise<void>;
}

/** Everything that the worker does for the page, by name. Keys never leave it. */
export interface DeskServices {
  readonly setup: Setup;
  readonly locking: Locking;
  readonly people: People;
  readonly checkpoints: Checkpoints;
  readonly joining: Remote<Joining>;
  readonly caseload: CaseloadService;
  readonly shelterCity: ShelterCity;
}
