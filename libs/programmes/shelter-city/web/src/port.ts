import type { Logs } from '@vrijhaven/applications/client';
import type { ShelterCity, Stays } from '@vrijhaven/shelter-city/client';
import { createPort, type Remote } from '@vrijhaven/ui';
import type { PlacingStore } from './placing/placing-store';

/** Everything that the screens of this slice need from behind the worker. */
export interface ShelterCityDesk {
  readonly shelterCity: Remote<ShelterCity>;
  readonly stays: Remote<Stays>;
  /** Sealed notes of the work and of stays. */
  readonly logs: Pick<Remote<Logs>, 'read' | 'append'>;
  /** Suggestions of places; calculated beside the page, forgotten at the lock. */
  readonly placing: PlacingStore;
  /** Where this device keeps how the board looks; nothing about any stay. */
  readonly boardLook: { readonly read: () => unknown; readonly keep: (look: object) => void };
}

export const [ShelterCityDeskProvider, useShelterCityDesk] = createPort<ShelterCityDesk>('the shelter city port');
