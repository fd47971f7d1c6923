import type { Lifecycle } from '@vrijhaven/domain';

export const ENQUIRY_STATES = ['open', 'answered', 'filed', 'revoked', 'closed', 'expired'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** `referee` has the words; `system` acts as the consequence of something else, or of a day gone by. */
export type EnquiryActor = 'verifier' | 'referee' | 'system';

/** The way of one letter to one referee. Only while it is open do its words lead anywhere. */
export const enquiryLifecycle: Lifecycle<EnquiryState, EnquiryActor> = {
  open: { answered: ['referee'], revoked: ['verifier'], closed: ['system'], expired: ['system'] },
  answered: { filed: ['verifier'] },
  filed: {},
  revoked: {},
  closed: {},
  expired: {},
};

/** The two whom an applicant names. A letter never says which one it is for. */
export const REFEREES = [1, 2] as const;
export type RefereeNumber = (typeof REFEREES)[number];

/** The applicant's consent without which nobody writes to this referee. */
export const refereeSubject = (referee: RefereeNumber): `referee:${RefereeNumber}` => `referee:${referee}`;

/** How long a letter may wait for its answer. */
export const MAX_ENQUIRY_DAYS = 60;
export const USUAL_ENQUIRY_DAYS = 14;
