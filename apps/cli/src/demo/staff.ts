import type { Role, Team } from '@vrijhaven/domain';
import { cityOfTeam, courseTeam, hostTeam, OFFICE, professionalTeam } from '@vrijhaven/domain';
import { COURSE_HERE, COURSE_PAST } from './course-people';
import { PROFESSIONALS } from './professionals';

/** A part that somebody plays in the demonstration. */
export interface Part {
  readonly handle: string;
  readonly role: Role;
  readonly team: Team;
}

const inOffice = (handle: string, role: Role): Part => ({ handle, role, team: OFFICE });
const inCity = (handle: string, city: string): Part => ({ handle, role: 'cityCoordinator', team: hostTeam(city) });

const inCourse = (handle: string, slug: string): Part => ({ handle, role: 'trainer', team: courseTeam(slug) });

/** Invented staff. The first two found the organisation. */
export const STAFF: readonly Part[] = [
  inOffice('saffron', 'coordinator'),
  inOffice('indigo', 'coordinator'),
  inOffice('thimble', 'intakeOfficer'),
  inOffice('lantern', 'verifier'),
  inOffice('compass', 'commissioner'),
  inOffice('sextant', 'commissioner'),
  inOffice('astrolabe', 'commissioner'),
  inOffice('willow', 'careProfessional'),
  inOffice('harbour', 'securityOfficer'),
  inOffice('ledger', 'administrator'),
  inCity('dune', 'den-haag'),
  inCity('oyster', 'middelburg'),
  inCity('marl', 'maastricht'),
  inCity('heron', 'nijmegen'),
  inCity('canal', 'utrecht'),
  inOffice('tandem', 'pairingCoordinator'),
  inOffice('syllabus', 'courseManager'),
  ...PROFESSIONALS.map(({ handle, id }): Part => ({ handle, role: 'professional', team: professionalTeam(id) })),
  inCourse('chalk', COURSE_HERE),
  inCourse('slate', COURSE_PAST),
];

/** Teams of professionals and of trainers. */
export const TEAMS_TO_FOUND: readonly Team[] = STAFF.map(({ team }) => team).filter(
  (team) => team !== OFFICE && cityOfTeam(team) === undefined,
);

/** Whose team it is, in the words of the start table; nothing for the office. */
export const nameOfTeam = (team: Team): string | undefined =>
  cityOfTeam(team) ??
  PROFESSIONALS.find(({ id }) => professionalTeam(id) === team)?.name ??
  [COURSE_HERE, COURSE_PAST].find((slug) => courseTeam(slug) === team);
