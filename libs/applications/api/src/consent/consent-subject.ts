import type { EntryProgramme } from '@vrijhaven/domain';
import { OTHER_PROGRAMMES } from '@vrijhaven/domain';

/** What a defender may consent to apart from a city. */
export const STANDING_SUBJECTS = ['selection', 'evaluation', 'publicity'] as const;

/** Without consent to selection nothing may be read, so nothing is taken in. */
export const SELECTION = 'selection';

const CITY = /^city:[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The consent that lets one city see who the candidate is. */
export const citySubject = (slug: string): string => `city:${slug}`;

/** That one of the two referees may be asked; which person that is stands in the sealed part. */
const REFEREE = /^referee:[12]$/;

/** That the office may suggest the person for another programme; their own page decides whether they go there. */
export const referralSubject = (programme: EntryProgramme): string => `referral:${programme}`;

/** The programme of a referral, undefined for all other subjects. */
export const programmeOfReferral = (subject: string): EntryProgramme | undefined =>
  OTHER_PROGRAMMES.find((programme) => referralSubject(programme) === subject);

/** The consent that lets one professional's team see what is released to it, and the trainers of one edition a name. */
const PARTNER = /^(professional:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|training:[a-z0-9]+(?:-[a-z0-9]+)*)$/;

export const isConsentSubject = (subject: string): boolean =>
  CITY.test(subject) ||
  PARTNER.test(subject) ||
  REFEREE.test(subject) ||
  programmeOfReferral(subject) !== undefined ||
  STANDING_SUBJECTS.some((standing) => standing === subject);

/** The slug of a city subject, undefined for all others. */
export const cityOfSubject = (subject: string): string | undefined =>
  CITY.test(subject) ? subject.slice('city:'.length) : undefined;
