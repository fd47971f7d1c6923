import {
  APPLICANT_COMPARTMENTS,
  COMPARTMENTS,
  compartmentsOfTeam,
  hostTeam,
  mayRead,
  mayWrite,
  OFFICE,
  ROLES,
  rolesOfTeam,
} from './need-to-know';

describe('need to know', () => {
  it('gives an administrator nothing', () => {
    expect(COMPARTMENTS.filter((compartment) => mayRead('administrator', compartment))).toEqual([]);
  });
  it('never gives a city the threat, the references, the scores or the care', () => {
    expect(compartmentsOfTeam(hostTeam('utrecht'))).toEqual(['identity', 'contact', 'need', 'stay', 'exit', 'public']);
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
    expect([...rolesOfTeam(OFFICE), ...rolesOfTeam(hostTeam('x'))].sort()).toEqual([...ROLES].sort());
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
