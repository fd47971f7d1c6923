import { joiningSteps } from './joining-steps';

const open = (seen: Parameters<typeof joiningSteps>[0]) =>
  joiningSteps(seen)
    .filter(({ done }) => !done)
    .map(({ step }) => step);
const nobody = { places: 1, members: [], invitations: [] };

it('goes from keys to the first city coordinator', () => {
  expect(open({ ...nobody, places: 0 })).toEqual(['places', 'invited', 'answered', 'admitted']);
  expect(open({ ...nobody, invitations: [{ state: 'open' }] })).toEqual(['answered', 'admitted']);
  expect(open({ ...nobody, invitations: [{ state: 'answered' }] })).toEqual(['admitted']);
  expect(open({ ...nobody, members: [{ active: true, standing: 'inChain' }] })).toEqual([]);
});

it('counts no invitation that is over, and nobody who left or whom the chain does not know', () => {
  expect(open({ ...nobody, invitations: [{ state: 'expired' }] })).toEqual(['invited', 'answered', 'admitted']);
  expect(open({ ...nobody, members: [{ active: false, standing: 'removed' }] })).toContain('admitted');
  expect(open({ ...nobody, members: [{ active: true, standing: 'unknownToChain' }] })).toContain('admitted');
});
