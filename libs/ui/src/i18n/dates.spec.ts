import { formatDay, formatHour, formatMonth, formatPeriod } from './dates';

describe('dates in words', () => {
  it('says a half-open period with its last day', () => {
    expect(formatPeriod({ from: '2027-04-01', until: '2027-07-01' }, 'en').replace(/\s/g, ' ')).toBe(
      '1 Apr – 30 Jun 2027',
    );
  });
  it('keeps Western digits and the Gregorian calendar in Arabic', () => {
    expect(formatDay('2027-04-01', 'ar')).toContain('2027');
    expect(formatMonth('2027-04-01', 'ar')).toContain('2027');
  });
  it('is in Dutch for Dutch', () => {
    expect(formatDay('2027-03-01', 'nl')).toBe('1 mrt 2027');
  });
  it('gives the hour of a move', () => {
    expect(formatHour('2026-11-12T14:00:00.000Z', 'en')).toMatch(/2026.*\d\d:00/);
  });
});
