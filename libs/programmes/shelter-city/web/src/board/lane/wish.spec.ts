import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { wishOf } from './wish';

const proposal = (available?: { from: string; until: string }): ProposalView =>
  ({
    stays: { from: '2027-04-01', until: '2027-08-01' },
    candidate: {
      need: available
        ? {
            status: 'open',
            content: { questionsVersion: 1, answers: { available } },
            revision: 1,
            writtenOn: '2026-11-01',
          }
        : { status: 'unavailable' },
    },
  }) as unknown as ProposalView;

describe('the first idea of a stay', () => {
  it('is three months from the start of the call', () => {
    expect(wishOf(proposal(), '2026-11-21')).toEqual({ from: '2027-04-01', until: '2027-07-02' });
  });
  it('keeps to the days on which somebody can come', () => {
    expect(wishOf(proposal({ from: '2027-04-20', until: '2027-05-31' }), '2026-11-21')).toEqual({
      from: '2027-04-20',
      until: '2027-06-01',
    });
  });
  it('takes no notice of days outside the call', () => {
    expect(wishOf(proposal({ from: '2026-01-01', until: '2026-03-01' }), '2026-11-21').from).toBe('2027-04-01');
  });
  it('never begins in the past, even when the stays of the call are over', () => {
    expect(wishOf(proposal(), '2027-05-10')).toEqual({ from: '2027-05-10', until: '2027-08-01' });
    expect(wishOf(proposal(), '2027-09-01')).toEqual({ from: '2027-09-01', until: '2027-12-02' });
  });
});
