import type { EntryProgramme } from '@vrijhaven/domain';
import type { EnrolmentState } from '@vrijhaven/training/model';
import { SEATED } from '@vrijhaven/training/model';

/** What calls of this programme are for. */
export const PROGRAMME: EntryProgramme = 'training';

/** Whether an enrolment takes one of the seats. */
export const holdsSeat = (state: EnrolmentState): boolean => SEATED.includes(state);
