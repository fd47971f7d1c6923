import type { EnrolmentState } from './enrolment.lifecycle';

/** Why somebody was moved, as a code: whatever says more is sealed in `course`. */
export const ENROLMENT_REASONS = [
  'criteriaMet',
  'noSeat',
  'countryFull',
  'language',
  'dates',
  'otherCourse',
  'criteriaNotMet',
  'priority',
  'notAnswered',
  'ownChoice',
  'editionCancelled',
  'applicationEnded',
  'other',
] as const;
export type EnrolmentReason = (typeof ENROLMENT_REASONS)[number];

/** What a course manager may give as the reason of a step; a step that is not named takes none. */
export const REASONS_FOR: Readonly<Partial<Record<EnrolmentState, readonly EnrolmentReason[]>>> = {
  eligible: ['criteriaMet'],
  waitListed: ['noSeat', 'countryFull', 'language', 'dates', 'priority', 'notAnswered', 'other'],
  notSelected: ['noSeat', 'countryFull', 'language', 'dates', 'otherCourse', 'criteriaNotMet', 'other'],
};

/** What can happen to an enrolment; who did it and when stands beside it. */
export const ENROLMENT_EVENT_KINDS = [
  'enrolled',
  'state',
  'ranked',
  'offered',
  'passedOver',
  'attendance',
  'task',
] as const;
export type EnrolmentEventKind = (typeof ENROLMENT_EVENT_KINDS)[number];
