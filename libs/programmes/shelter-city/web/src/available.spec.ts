import type { CandidateView } from '@vrijhaven/shelter-city/client';
import { availableOf, missedBy } from './available';

const candidate = (available?: unknown): Pick<CandidateView, 'need'> =>
  ({
    need:
      available === undefined
        ? { status: 'unavailable' }
        : { status: 'open', content: { questionsVersion: 1, answers: { available } }, revision: 1 },
  }) as unknown as Pick<CandidateView, 'need'>;

describe('the days on which somebody can come', () => {
  const may = candidate({ from: '2027-05-01', until: '2027-05-31' });

  it('are theirs, the last one among them, where this reader may know', () => {
    expect(availableOf(may)).toEqual({ from: '2027-05-01', until: '2027-06-01' });
    expect(availableOf(candidate())).toBeUndefined();
    expect(availableOf(candidate('sometime'))).toBeUndefined();
  });

  it('are told when a stay begins before or ends after them', () => {
    const within = { period: { from: '2027-05-01', until: '2027-06-01' } };
    expect(missedBy(within, may)).toBeUndefined();
    const days = { from: '2027-05-01', until: '2027-06-01' };
    expect(missedBy({ period: { ...days, from: '2027-04-30' } }, may)).toEqual(days);
    expect(missedBy({ period: { ...days, until: '2027-06-02' } }, may)).toEqual(days);
    expect(missedBy({ period: { ...days, from: '2026-04-30' } }, candidate())).toBeUndefined();
    expect(missedBy({ period: days }, undefined)).toBeUndefined();
  });
});
