import {
  APPLICANT_COMPARTMENTS,
  COMPARTMENTS,
  compartmentsOfTeam,
  mayRead,
  mayWrite,
  ROLES,
  rolesOfTeam,
} from './need-to-know';
import { courseTeam, hostTeam, OFFICE, professionalTeam } from './teams';

describe('need to know', () => {
  it('gives an administrator nothing', () => {
    expect(COMPARTMENTS.filter((compartment) => mayRead('administrator', compartment))).toEqual([]);
  });
  it('never gives a city the threat, the references, the scores or the care', () => {
    expect(compartmentsOfTeam(hostTeam('utrecht'))).toEqual(['identity', 'contact', 'need', 'stay', 'exit', 'public']);
  });
  it('gives partners of the other programmes their own part alone', () => {
    expect(compartmentsOfTeam(professionalTeam('7d2f'))).toEqual(['pair', 'profile']);
    expect(compartmentsOfTeam(courseTeam('spring'))).toEqual(['roster']);
  });
  it('keeps Shelter City out of the other programmes, and them out of its files', () => {
    const theirs = ['course', 'roster', 'request', 'pair', 'profile', 'appraisal'] as const;
    const readers = (role: 'pairingCoordinator' | 'courseManager') =>
      COMPARTMENTS.filter((compartment) => mayRead(role, compartment));
    expect(readers('pairingCoordinator')).toEqual(['request', 'pair', 'profile']);
    expect(readers('courseManager')).toEqual(['course', 'roster', 'appraisal']);
    for (const role of ['coordinator', 'intakeOfficer', 'verifier', 'commissioner', 'careProfessional'] as const)
      expect(theirs.filter((compartment) => mayRead(role, compartment))).toEqual([]);
    expect(theirs.filter((compartment) => mayRead('securityOfficer', compartment))).toEqual(['pair']);
  });
  it('shows a commissioner no identity, by no path', () => {
    for (const compartment of [
      'identity',
      'contact',
      'summary',
      'thread',
      'references',
      'vetting',
      'notes',
      'visa',
    ] as const) {
      expect(mayRead('commissioner', compartment)).toBe(false);
    }
  });
  it('puts every role in exactly one kind of team', () => {
    const teams = [OFFICE, hostTeam('x'), professionalTeam('x'), courseTeam('x')];
    expect(teams.flatMap(rolesOfTeam).sort()).toEqual([...ROLES].sort());
  });
  it('has a reader in the office for everything that an applicant seals', () => {
    expect(APPLICANT_COMPARTMENTS.filter((compartment) => !compartmentsOfTeam(OFFICE).includes(compartment))).toEqual(
      [],
    );
  });
  it('lets nobody write what they cannot read', () => {
    for (const role of ROLES)
      for (const compartment of COMPARTMENTS) {
        expect(!mayWrite(role, compartment) || mayRead(role, compartment)).toBe(true);
      }
  });
});
