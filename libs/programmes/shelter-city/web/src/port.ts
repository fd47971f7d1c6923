import type { ShelterCity } from '@vrijhaven/shelter-city/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface ShelterCityDesk {
  readonly shelterCity: Remote<ShelterCity>;
}

export const [ShelterCityDeskProvider, useShelterCityDesk] = createPort<ShelterCityDesk>('the shelter city port');
