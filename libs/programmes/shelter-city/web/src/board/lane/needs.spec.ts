import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { laneNeedsOf } from './needs';

const candidate = (need: unknown) => ({ candidate: { need } }) as unknown as ProposalView;

describe('the needs in the lane', () => {
  it('are what a place must have and the languages', () => {
    const content = { answers: { housing: ['stepFree', 'quiet'], languages: ['ar', 'fr'], hopes: ['rest'] } };
    expect(laneNeedsOf(candidate({ status: 'open', content }))).toEqual({
      housing: ['stepFree', 'quiet'],
      languages: ['ar', 'fr'],
    });
  });
  it('are empty where they are sealed or of another form', () => {
    expect(laneNeedsOf(candidate({ status: 'notForYourRole' }))).toEqual({ housing: [], languages: [] });
    const content = { answers: { housing: 'stepFree', languages: [7] } };
    expect(laneNeedsOf(candidate({ status: 'open', content }))).toEqual({ housing: [], languages: [] });
  });
});
