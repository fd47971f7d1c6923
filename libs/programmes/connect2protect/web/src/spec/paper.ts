import type { PairView, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';

/** A pair for a spec, in which only what matters is said. */
export const pairOnPaper = (change: Partial<PairView> & { readonly id: string }): PairView => ({
  need: `need of ${change.id}`,
  application: change.id,
  professional: { id: 'p', name: 'A. Member', kind: 'mp', mandateEnds: null, mandate: { kind: 'open' } },
  state: 'active',
  version: 1,
  proposedOn: '2031-01-02',
  rhythmDays: 14,
  beganOn: '2031-01-20',
  reviewOn: '2031-07-20',
  endedOn: null,
  reason: null,
  paused: false,
  answers: { defender: null, professional: null },
  next: null,
  lastContact: null,
  checkIns: [],
  alarms: [],
  actions: [],
  events: [],
  ...change,
});

/** A professional for a spec. */
export const professionalOnPaper = (change: Partial<ProfessionalView> & { readonly id: string }): ProfessionalView => ({
  name: 'A. Member',
  kind: 'mp',
  maxPairs: 3,
  pairs: 1,
  mandateEnds: null,
  mandate: { kind: 'open' },
  active: true,
  version: 1,
  team: [],
  briefed: true,
  profile: { status: 'open', content: EMPTY_PROFILE },
  profileRevision: 1,
  ...change,
});
