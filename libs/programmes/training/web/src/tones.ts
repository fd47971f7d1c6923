import type { EditionState, EnrolmentState } from '@vrijhaven/training/model';
import type { PillTone } from '@vrijhaven/ui';

const EDITIONS: Readonly<Record<EditionState, PillTone>> = {
  planned: 'neutral',
  open: 'active',
  selecting: 'active',
  confirmed: 'good',
  preWork: 'good',
  running: 'good',
  evaluated: 'active',
  closed: 'done',
  postponed: 'waiting',
  cancelled: 'done',
};

const ENROLMENTS: Readonly<Record<EnrolmentState, PillTone>> = {
  applied: 'active',
  referred: 'active',
  eligible: 'neutral',
  waitListed: 'waiting',
  offered: 'waiting',
  accepted: 'good',
  travelReady: 'good',
  attended: 'good',
  followUp: 'neutral',
  closed: 'done',
  notSelected: 'done',
  declined: 'done',
  expired: 'waiting',
  withdrawn: 'done',
};

export const editionTone = (state: EditionState): PillTone => EDITIONS[state];
export const enrolmentTone = (state: EnrolmentState): PillTone => ENROLMENTS[state];
