import fc from 'fast-check';
import { lookFrom } from './look';

describe('the kept look of the board', () => {
  it('comes back as it was kept', () => {
    const look = { zoom: 'year' as const, folded: ['utrecht'] };
    expect(lookFrom(JSON.parse(JSON.stringify(look)))).toEqual(look);
  });
  it('survives whatever lies in its place', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { zoom, folded } = lookFrom(kept);
        expect(typeof zoom).toBe('string');
        expect(folded.every((slug) => typeof slug === 'string')).toBe(true);
      }),
    );
    expect(lookFrom({ zoom: 'decade', folded: [1, 'nijmegen'] })).toEqual({ zoom: 'quarter', folded: ['nijmegen'] });
  });
});
