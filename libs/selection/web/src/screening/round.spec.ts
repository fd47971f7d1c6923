import type { CaseSummary } from '@vrijhaven/applications/client';
import { byDay, startRound } from './round';

const row = (id: string, state: CaseSummary['state'], submittedOn: string): CaseSummary => ({
  ...{ id, state, submittedOn, call: 'c', version: 1, unread: false },
  since: submittedOn,
  summary: { status: 'unavailable' },
});

it('walks what waits for screening, the oldest first, and nothing else', () => {
  const rows = [
    row('c', 'screening', '2031-03-02'),
    row('b', 'submitted', '2031-03-01'),
    row('d', 'incomplete', '2031-01-01'),
    row('e', 'eligible', '2031-01-01'),
    row('a', 'submitted', '2031-03-02'),
  ];
  expect(startRound(byDay(rows))).toEqual({ ids: ['b', 'a', 'c'], at: 0, done: [] });
});
