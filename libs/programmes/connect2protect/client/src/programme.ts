import type { PairingState } from '@vrijhaven/connect2protect/model';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { EntryProgramme } from '@vrijhaven/domain';

/** What calls of this programme are for. */
export const PROGRAMME: EntryProgramme = 'connect2protect';

/** Whether the two are in contact. */
export const isLive = (state: PairingState): boolean => IN_CONTACT.includes(state);
