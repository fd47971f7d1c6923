import { nextCityOf } from './next-city';

const asked = {
  ...({ isMove: true, agreed: false, state: 'proposed', residency: null } as const),
  ...{ candidate: { id: 'guest' }, city: { id: 'c', slug: 'nijmegen', name: 'Nijmegen' } },
} as const;

describe('the next city of a guest', () => {
  it('waits for the city, then for the guest, then for a place', () => {
    const told = [
      asked,
      { ...asked, state: 'accepted' as const },
      { ...asked, state: 'accepted' as const, agreed: true },
    ];
    expect(told.map((each) => nextCityOf([each], 'guest'))).toEqual([
      { name: 'Nijmegen', waitsFor: 'city' },
      { name: 'Nijmegen', waitsFor: 'guest' },
      { name: 'Nijmegen', waitsFor: 'place' },
    ]);
  });

  it('is none before anybody asked, after a no, and once a stay there is planned', () => {
    const first = { ...asked, isMove: false };
    const planned = { ...asked, state: 'accepted', agreed: true, residency: { state: 'planned' } } as const;
    const over = (['declined', 'withdrawn'] as const).map((state) => ({ ...asked, state }));
    expect([[], [first], [planned], over].map((proposals) => nextCityOf(proposals, 'guest'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(nextCityOf([asked], 'somebody else')).toBeUndefined();
  });

  it('waits for a place again when the stay there was cancelled', () => {
    const cancelled = { ...asked, state: 'accepted', agreed: true, residency: { state: 'cancelled' } } as const;
    expect(nextCityOf([cancelled], 'guest')).toEqual({ name: 'Nijmegen', waitsFor: 'place' });
  });
});
