import { isLog, WRITTEN_BY_APPLICANT } from './logs';
import { APPLICANT_COMPARTMENTS, compartmentsOfTeam } from './need-to-know';
import { ENTRY_COMPARTMENTS, isProgramme, PROGRAMMES } from './programmes';
import { OFFICE } from './teams';

describe('programmes', () => {
  it('take what applicants write and the office reads', () => {
    for (const programme of PROGRAMMES)
      for (const compartment of ENTRY_COMPARTMENTS[programme]) {
        expect(WRITTEN_BY_APPLICANT).toContain(compartment);
        expect(compartmentsOfTeam(OFFICE)).toContain(compartment);
      }
  });
  it('are entered by the first entry of one log, all but Shelter City', () => {
    expect(ENTRY_COMPARTMENTS['shelter-city']).toEqual(APPLICANT_COMPARTMENTS);
    for (const programme of ['training', 'connect2protect'] as const) {
      expect(ENTRY_COMPARTMENTS[programme].filter(isLog)).toHaveLength(1);
      expect(ENTRY_COMPARTMENTS[programme]).toHaveLength(1);
    }
  });
  it('have one spelling', () => {
    expect(PROGRAMMES.filter(isProgramme)).toEqual(PROGRAMMES);
    expect(isProgramme('Training')).toBe(false);
  });
});
