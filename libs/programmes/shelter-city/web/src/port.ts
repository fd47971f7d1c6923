import type { ShelterCity } from '@vrijhaven/shelter-city/client';
import { createPort, type Remote } from '@vrijhaven/ui';

export interface ShelterCityDesk {
  readonly shelterCity: Remote<ShelterCity>;
}

export const [ShelterCityDeskProvider, useShelterCityDesk] = createPort<ShelterCityDesk>('the shelter city port');
