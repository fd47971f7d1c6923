import { later } from '../attachment/later';

/** Pages that come on their own, so that the first ones stay light. */
export const CallPage = later(async () => (await import('./call-page')).CallPage);
export const MyConsentsPage = later(async () => (await import('../consents/my-consents-page')).MyConsentsPage);
