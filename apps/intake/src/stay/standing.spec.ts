import { RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';
import fc from 'fast-check';
import { standingOf } from './standing';

const of = (...states: Parameters<typeof standingOf>[0][number]['state'][]) =>
  standingOf(states.map((state) => ({ state })));

describe('how a stay stands', () => {
  it('is ahead until the guest arrives, here while they stay, and over when they left', () => {
    expect((['planned', 'preparing', 'cancelled'] as const).map((state) => of(state))).toEqual([
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect((['arrived', 'active', 'incident', 'returnPlanning'] as const).map((state) => of(state))).toEqual(
      Array.from({ length: 4 }, () => 'here'),
    );
    expect((['departed', 'followUp', 'closed'] as const).map((state) => of(state))).toEqual(['over', 'over', 'over']);
  });
  it('is here for whoever goes on to another city, also between the two, and ahead for whoever comes again', () => {
    expect(of('moved', 'planned')).toBe('here');
    expect(of('active', 'preparing')).toBe('here');
    expect(of('moved', 'closed')).toBe('over');
    expect(of('closed', 'planned')).toBe('ahead');
  });
  it('is gone when nothing is left of it, and never otherwise', () => {
    expect(of()).toBe('gone');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RESIDENCY_STATES), { minLength: 1 }), (states) => {
        expect(of(...states)).not.toBe('gone');
        expect(of(...[...states].reverse())).toBe(of(...states));
      }),
    );
  });
});
