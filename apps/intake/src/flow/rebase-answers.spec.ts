import { rebaseAnswers } from './rebase-answers';

describe('corrections over a file loaded anew', () => {
  it('stay, and everything else is fresh', () => {
    const before = { alias: 'Willow', role: 'farmer' };
    const typed = { alias: 'Birch', role: 'farmer' };
    expect(rebaseAnswers(before, typed, { alias: 'Willow', role: 'lawyer', country: 'NL' })).toEqual({
      alias: 'Birch',
      role: 'lawyer',
      country: 'NL',
    });
  });
  it('include what was taken away and what was added', () => {
    const before = { alias: 'Willow', fields: ['press'] };
    const typed = { alias: '', fields: ['press'], role: 'farmer' };
    expect(rebaseAnswers(before, typed, before)).toEqual({ fields: ['press'], role: 'farmer' });
  });
  it('leave nothing over once they have arrived', () => {
    const sent = { alias: 'Birch' };
    expect(rebaseAnswers({ alias: 'Willow' }, sent, sent)).toEqual(sent);
  });
});
