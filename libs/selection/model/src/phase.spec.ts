import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import { phaseOf, SELECTION_PHASES } from './phase';

describe('the parts of the selection', () => {
  it('begin with what was sent and end with the decision', () => {
    expect(phaseOf('submitted')).toBe('screening');
    expect(phaseOf('verifying')).toBe('enquiry');
    expect(phaseOf('scoring')).toBe('scoring');
    expect(
      ['shortlisted', 'pool', 'notSelected', 'safetyHold', 'withdrawn'].map((each) => phaseOf(each as never)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it('each have states of their own', () => {
    const used = new Set(APPLICATION_STATES.map(phaseOf));
    expect(SELECTION_PHASES.filter((phase) => !used.has(phase))).toEqual([]);
  });
});
