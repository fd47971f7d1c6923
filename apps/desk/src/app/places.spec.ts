import type { Role, Team } from '@vrijhaven/domain';
import { forPhone, groupOf, PLACES, placesOf } from './places';

const member = (role: Role, team: Team = 'office') => ({
  me: { member: 'm', handle: 'h', assignments: [{ role, team }] },
  organisation: { id: 'o', name: 'O', demo: true },
  reads: [],
  writes: [],
});

describe('places of the desk', () => {
  it('are those of the role and no others', () => {
    expect(placesOf(member('coordinator'))).toEqual([
      'overview',
      'caseload',
      'screening',
      'selection',
      'placing',
      'board',
      'stays',
      'cities',
      'calls',
      'people',
      'signatures',
      'trust',
    ]);
    expect(placesOf(member('cityCoordinator', 'host:utrecht'))).toEqual([
      'candidates',
      'board',
      'stays',
      'cities',
      'people',
    ]);
    expect(placesOf(member('pairingCoordinator'))).toEqual(['pairs', 'needs', 'professionals', 'people']);
    expect(placesOf(member('professional', 'pro:p'))).toEqual(['pairs', 'professionals', 'people']);
    expect(placesOf(member('securityOfficer'))).toContain('pairs');
    expect(placesOf(member('intakeOfficer'))).toEqual(['caseload', 'screening', 'people']);
    expect(placesOf(member('verifier'))).toEqual(['caseload', 'enquiries', 'people']);
  });
  it('hold no file for an administrator or a commissioner', () => {
    expect(placesOf(member('commissioner'))).not.toContain('caseload');
    expect(placesOf(member('administrator'))).toEqual(['people', 'trust']);
  });
});

describe('the navigation', () => {
  it('keeps daily work apart from what is set up', () => {
    expect(PLACES.filter((place) => groupOf(place) === 'setUp')).toEqual(
      expect.arrayContaining(['people', 'signatures', 'trust']),
    );
    expect(groupOf('caseload')).toBe('work');
  });
  it('shows a phone all places when they fit, and otherwise four with the open one among them', () => {
    const few = PLACES.slice(0, 5);
    expect(forPhone(few, undefined)).toEqual({ bar: few, more: [] });
    for (const open of PLACES) {
      const { bar, more } = forPhone(PLACES, open);
      expect(bar).toContain(open);
      expect(bar).toHaveLength(4);
      expect([...bar, ...more].toSorted()).toEqual([...PLACES].toSorted());
    }
  });
});
