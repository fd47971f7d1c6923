import type { Role, Team } from '@vrijhaven/domain';
import { placesOf } from './places';

const member = (role: Role, team: Team = 'office') => ({
  me: { member: 'm', handle: 'h', assignments: [{ role, team }] },
  organisation: { id: 'o', name: 'O', demo: true },
  reads: [],
  writes: [],
});

describe('places of the desk', () => {
  it('are those of the role and no others', () => {
    expect(placesOf(member('coordinator'))).toEqual(['caseload', 'placing', 'board', 'people', 'signatures', 'trust']);
    expect(placesOf(member('cityCoordinator', 'host:utrecht'))).toEqual(['candidates', 'board', 'people']);
    expect(placesOf(member('verifier'))).toEqual(['caseload', 'people']);
  });
  it('hold no file for an administrator or a commissioner', () => {
    expect(placesOf(member('commissioner'))).not.toContain('caseload');
    expect(placesOf(member('administrator'))).toEqual(['people', 'trust']);
  });
});
