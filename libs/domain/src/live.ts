/**
 * What a live ping can be about. A topic says "look again at this kind of thing" and nothing more: no id, no name, no
 * number ever travels with it.
 */
export const LIVE_TOPICS = [
  'board',
  'calls',
  'candidates',
  'caseload',
  'cities',
  'consents',
  'editions',
  'enquiries',
  'enrolments',
  'entries',
  'messages',
  'needs',
  'pairs',
  'people',
  'professionals',
  'referrals',
  'scoring',
  'selection',
  'signatures',
  'stays',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

export const isLiveTopic = (word: string): word is LiveTopic => (LIVE_TOPICS as readonly string[]).includes(word);
