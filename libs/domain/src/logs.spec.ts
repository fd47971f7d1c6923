import {
  isLog,
  LOG_COMPARTMENTS,
  LOG_READERS,
  logsWithPartner,
  SHOWN_TO_APPLICANT,
  WRITTEN_BY_APPLICANT,
} from './logs';
import { COMPARTMENTS, compartmentsOfTeam, mayWrite, ROLES } from './need-to-know';
import { courseTeam, hostTeam, kindOfTeam, OFFICE, professionalTeam } from './teams';

const PARTNER_TEAMS = [hostTeam('utrecht'), professionalTeam('7d2f'), courseTeam('spring')];

describe('logs', () => {
  it('hide from the applicant what the office says among itself, and what is a professional’s own', () => {
    expect(COMPARTMENTS.filter((each) => !SHOWN_TO_APPLICANT.includes(each))).toEqual([
      'scores',
      'brief',
      'vetting',
      'notes',
      'profile',
      'appraisal',
    ]);
  });
  it('have a key wherever an entry is sealed to, and somebody who writes them', () => {
    for (const log of LOG_COMPARTMENTS) {
      expect(compartmentsOfTeam(OFFICE)).toContain(log);
      for (const team of PARTNER_TEAMS)
        expect(compartmentsOfTeam(team).includes(log)).toBe(LOG_READERS[log].partner === kindOfTeam(team));
      expect(ROLES.some((role) => mayWrite(role, log))).toBe(true);
    }
  });
  it('are written by applicants only where they read them', () => {
    expect(WRITTEN_BY_APPLICANT.filter((each) => !SHOWN_TO_APPLICANT.includes(each))).toEqual([]);
    expect(WRITTEN_BY_APPLICANT.filter(isLog)).toEqual(['exit', 'course', 'request', 'pair']);
  });
  it('go each to one kind of partner at most', () => {
    expect(logsWithPartner('host')).toEqual(['stay', 'exit', 'public']);
    expect(logsWithPartner('professional')).toEqual(['pair']);
    expect(logsWithPartner('course')).toEqual(['roster']);
  });
});
