import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import { countByPhase, FIRST_VIEW, filterOf, isNarrowed, onlyThose, statesOffered } from './case-view';
import { PHASES, phaseOf, statesIn, toneOf } from './phases';

describe('the view of the caseload', () => {
  it('puts every state in exactly one phase', () => {
    expect(PHASES.flatMap(statesIn).sort()).toEqual([...APPLICATION_STATES].sort());
  });
  it('filters nothing at first', () => {
    expect(filterOf(FIRST_VIEW)).toEqual({ text: '' });
    expect(isNarrowed(FIRST_VIEW)).toBe(false);
  });
  it('turns a phase into its states', () => {
    expect(filterOf({ ...FIRST_VIEW, phase: 'hold', waiting: true })).toEqual({
      text: '',
      states: ['safetyHold'],
      unread: true,
    });
  });
  it('prefers one state to its phase', () => {
    expect(filterOf({ ...FIRST_VIEW, phase: 'matching', state: 'pool' }).states).toEqual(['pool']);
    expect(statesOffered('hold')).toEqual(['safetyHold']);
    expect(statesOffered('all')).toEqual(APPLICATION_STATES);
  });
  it('counts rows by phase', () => {
    const row = {
      id: 'a',
      call: 'c',
      version: 1,
      submittedOn: '2026-01-01',
      since: '2026-11-01',
      unread: false,
      summary: { status: 'notForYourRole' },
    } as const;
    const counts = countByPhase(['submitted', 'screening', 'placed'].map((state) => ({ ...row, state }) as never));
    expect(counts).toMatchObject({ all: 3, intake: 2, arrival: 1, closed: 0 });
  });
  it('shows the cases that were chosen elsewhere, until somebody wants all again', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id }) as never);
    const only = { label: 'Waiting longer than usual', ids: ['b', 'gone'] };
    expect(onlyThose(rows, { ...FIRST_VIEW, only })).toEqual([{ id: 'b' }]);
    expect(onlyThose(rows, FIRST_VIEW)).toBe(rows);
    expect(isNarrowed({ ...FIRST_VIEW, only })).toBe(true);
  });
  it('never shows a final state as something to do', () => {
    expect([...new Set(statesIn('closed').map(toneOf))]).toEqual(['done']);
    expect(phaseOf('safetyHold')).toBe('hold');
  });
});
