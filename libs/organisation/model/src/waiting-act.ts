import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** `replaced`: written anew on a chain that had gone on. */
export const WAITING_ACT_STATES = ['waiting', 'done', 'refused', 'withdrawn', 'replaced', 'expired'] as const;
export type WaitingActState = (typeof WAITING_ACT_STATES)[number];

/** A link with one of its two signatures, or a checkpoint with one of its two. */
export const WAITING_ACT_FORMS = ['link', 'checkpoint'] as const;
export type WaitingActForm = (typeof WAITING_ACT_FORMS)[number];

const DAYS_WAITING = 7;
/** How long everybody concerned still sees what became of it. */
export const DAYS_REMEMBERED = 30;

/** The last day on which an act can be given its second signature. */
export const waitingActExpiry = (today: Day): Day => addDays(today, DAYS_WAITING);

export const waitingActState = (
  stored: Exclude<WaitingActState, 'expired'>,
  expiresOn: Day,
  today: Day,
): WaitingActState => (stored === 'waiting' && expiresOn < today ? 'expired' : stored);
