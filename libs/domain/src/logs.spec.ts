import { isLog, LOG_COMPARTMENTS, LOG_READERS, SHOWN_TO_APPLICANT, WRITTEN_BY_APPLICANT } from './logs';
import { COMPARTMENTS, compartmentsOfTeam, hostTeam, mayWrite, OFFICE, ROLES } from './need-to-know';

describe('logs', () => {
  it('hide from the applicant what the office says among itself, and nothing else', () => {
    expect(COMPARTMENTS.filter((each) => !SHOWN_TO_APPLICANT.includes(each))).toEqual([
      'scores',
      'brief',
      'vetting',
      'notes',
    ]);
  });
  it('have a key wherever an entry is sealed to, and somebody who writes them', () => {
    for (const log of LOG_COMPARTMENTS) {
      expect(compartmentsOfTeam(OFFICE)).toContain(log);
      expect(compartmentsOfTeam(hostTeam('utrecht')).includes(log)).toBe(LOG_READERS[log].host);
      expect(ROLES.some((role) => mayWrite(role, log))).toBe(true);
    }
  });
  it('are written by applicants only where they read them', () => {
    expect(WRITTEN_BY_APPLICANT.filter((each) => !SHOWN_TO_APPLICANT.includes(each))).toEqual([]);
    expect(WRITTEN_BY_APPLICANT.filter(isLog)).toEqual(['exit']);
  });
});
