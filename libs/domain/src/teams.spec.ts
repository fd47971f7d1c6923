import {
  cityOfTeam,
  consentToTeam,
  courseTeam,
  editionOfTeam,
  hostTeam,
  isTeam,
  kindOfTeam,
  OFFICE,
  partnerOfTeam,
  professionalOfTeam,
  professionalTeam,
  teamOfConsent,
} from './teams';

const PARTNERS = [
  [hostTeam('utrecht'), 'host', 'utrecht', 'city:utrecht'],
  [professionalTeam('7d2f'), 'professional', '7d2f', 'professional:7d2f'],
  [courseTeam('the-hague-2027'), 'course', 'the-hague-2027', 'training:the-hague-2027'],
] as const;

describe('teams', () => {
  it.each(PARTNERS)('tell of %s what kind it is, who, and under which consent', (team, kind, partner, subject) => {
    expect([kindOfTeam(team), partnerOfTeam(team), consentToTeam(team)]).toEqual([kind, partner, subject]);
    expect(teamOfConsent(subject)).toBe(team);
    expect(isTeam(team)).toBe(true);
  });
  it('tell of the office that it is nobody else', () => {
    expect([kindOfTeam(OFFICE), partnerOfTeam(OFFICE), consentToTeam(OFFICE)]).toEqual([
      'office',
      undefined,
      undefined,
    ]);
  });
  it('keep the kinds apart', () => {
    const partners = PARTNERS.map(([team]) => team);
    expect(partners.map(cityOfTeam)).toEqual(['utrecht', undefined, undefined]);
    expect(partners.map(professionalOfTeam)).toEqual([undefined, '7d2f', undefined]);
    expect(partners.map(editionOfTeam)).toEqual([undefined, undefined, 'the-hague-2027']);
  });
  it.each(['', 'host:', 'pro:', 'course:', 'office:', 'guest:utrecht'])('do not know “%s”', (name) => {
    expect(isTeam(name)).toBe(false);
  });
  it.each(['evaluation', 'city:', 'references', 'trainings:x'])('follow from no consent to “%s”', (subject) => {
    expect(teamOfConsent(subject)).toBeUndefined();
  });
});
