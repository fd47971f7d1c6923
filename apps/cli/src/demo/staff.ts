import type { Role, Team } from '@vrijhaven/domain';
import { hostTeam, OFFICE } from '@vrijhaven/domain';

/** A part that somebody plays in the demonstration. */
export interface Part {
  readonly handle: string;
  readonly role: Role;
  readonly team: Team;
}

const inOffice = (handle: string, role: Role): Part => ({ handle, role, team: OFFICE });
const inCity = (handle: string, city: string): Part => ({ handle, role: 'cityCoordinator', team: hostTeam(city) });

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
];
