import type { Need, Programme, Role } from '@vrijhaven/domain';

/** Roles of the office that work on the records of one programme and on no others. */
export type ProgrammeRole = 'pairingCoordinator' | 'courseManager';

type Unconditional =
  | 'anyone'
  | 'founder'
  | 'member'
  | 'self'
  | 'host'
  | 'bearer'
  | 'defender'
  | 'keyed'
  | 'holder'
  | 'owner'
  | 'peer'
  | 'professional'
  | 'trainer'
  | 'referee';

/**
 * A relation between an actor and a thing. Everything that may be done is a list of these; what no list names
 * is refused.
 * - `founder`: anybody, until the organisation exists; the one-time token is checked by the use case
 * - `office`: these roles, whatever the thing is, or for what is of one programme; Shelter City's alone for no record
 *   that came in by another programme's call
 * - `self`: the member whom it is about
 * - `owner`: the same, also while they have yet to enrol the second factor that the organisation asks for
 * - `host`: city coordinators, for what belongs to their city
 * - `hostOfCandidate`: city coordinators before whose city the applicant stands, or who house them
 * - `bearer`: the receipt it belongs to · `applicant`: the receipt whose record it belongs to · `defender`: any receipt
 * - `keyed`: whoever's key it carries
 * - `holder`: a member who was granted a generation of the role key that it belongs to
 * - `assessor`: commissioners, for what is being scored and what they have judged; of judgements their own
 * - `peer`: commissioners, for what they have judged
 * - `programmeOffice`: pairing coordinators for records with a need, course managers for records with an enrolment
 * - `professional`: members of a professional's team, for what is theirs · `paired`: for whom they are proposed to or
 *   paired with, by consent and unless held; `inContact`: once the pair has begun
 * - `trainer`: trainers of an edition, for what is its · `trainerOf`: for who takes part, by consent and unless held
 * - `referee`: whoever came in with the words of the enquiry that it belongs to
 * - `housing`: the city said yes or houses them, and the defender consents to it
 * - `needs`: narrows to compartments that the role needs to read or write, or that are shown to or written by
 *   applicants; those outside the office also to what was disclosed
 */
export type Who =
  | { readonly is: Unconditional }
  | { readonly is: 'applicant'; readonly needs?: Need }
  | { readonly is: 'hostOfCandidate'; readonly needs?: Need; readonly housing?: true }
  | { readonly is: 'assessor'; readonly needs?: Need }
  | { readonly is: 'programmeOffice'; readonly role: ProgrammeRole; readonly needs?: Need }
  | { readonly is: 'paired'; readonly needs?: Need; readonly inContact?: true }
  | { readonly is: 'trainerOf'; readonly needs?: Need }
  | { readonly is: 'office'; readonly roles: readonly Role[]; readonly needs?: Need; readonly of?: Programme };

export const ANYONE: Who = { is: 'anyone' };
export const FOUNDER: Who = { is: 'founder' };
export const MEMBER: Who = { is: 'member' };
export const SELF: Who = { is: 'self' };
export const OWNER: Who = { is: 'owner' };
export const HOST: Who = { is: 'host' };
export const HOST_OF_CANDIDATE: Who = { is: 'hostOfCandidate' };
/** City coordinators whose city houses the candidate, with the candidate's consent. */
export const HOST_OF_GUEST: Who = { is: 'hostOfCandidate', housing: true };
export const BEARER: Who = { is: 'bearer' };
export const APPLICANT: Who = { is: 'applicant' };
/** Of their own file, what they are shown or what they write. */
export const applicantsWho = (needs: Need): Who => ({ is: 'applicant', needs });
export const DEFENDER: Who = { is: 'defender' };
export const KEYED: Who = { is: 'keyed' };
export const HOLDER: Who = { is: 'holder' };
export const ASSESSOR: Who = { is: 'assessor' };
export const assessorsWhoNeed = (needs: Need): Who => ({ is: 'assessor', needs });
export const PEER: Who = { is: 'peer' };
export const REFEREE: Who = { is: 'referee' };
export const office = (...roles: Role[]): Who => ({ is: 'office', roles });
export const officeOf = (programme: Programme, ...roles: Role[]): Who => ({ is: 'office', roles, of: programme });
export const officeWhoNeed = (needs: Need, ...roles: Role[]): Who => ({ is: 'office', roles, needs });
export const hostsWhoNeed = (needs: Need): Who => ({ is: 'hostOfCandidate', needs });
export const programmeOffice = (role: ProgrammeRole, needs?: Need): Who =>
  needs ? { is: 'programmeOffice', role, needs } : { is: 'programmeOffice', role };
export const PROFESSIONAL: Who = { is: 'professional' };
export const PAIRED: Who = { is: 'paired' };
/** Professionals whose pair with the record has begun. */
export const IN_CONTACT: Who = { is: 'paired', inContact: true };
export const professionalsWhoNeed = (needs: Need): Who => ({ is: 'paired', needs });
export const TRAINER: Who = { is: 'trainer' };
export const TRAINER_OF: Who = { is: 'trainerOf' };
export const trainersWhoNeed = (needs: Need): Who => ({ is: 'trainerOf', needs });
