import fc from 'fast-check';
import { ACTION_STATES } from '@vrijhaven/connect2protect/model';
import { pathOf } from './path-of';

const standings = (...of: Parameters<typeof pathOf>) => pathOf(...of).map(({ standing }) => standing);

describe('the path of an action', () => {
  it('goes from a draft over the approval to the end', () => {
    expect(standings({ state: 'drafted', approval: 'waiting' })).toEqual(['now', 'next', 'next']);
    expect(standings({ state: 'approved', approval: 'approved' })).toEqual(['past', 'past', 'next']);
    expect(standings({ state: 'done', approval: 'approved' })).toEqual(['past', 'past', 'past']);
    expect(standings({ state: 'dropped', approval: 'waiting' })).toEqual(['next', 'next', 'next']);
  });

  it('never shows an approval that was not verified, whatever the server calls the action', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTION_STATES),
        fc.constantFrom('none' as const, 'waiting' as const),
        (state, approval) => {
          expect(standings({ state, approval })).not.toContain('past');
        },
      ),
    );
  });
});
