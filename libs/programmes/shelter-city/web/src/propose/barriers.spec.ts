import { barriersTo, type Standing } from './barriers';

const utrecht = { slug: 'utrecht', communities: ['SR', 'MA'] };
const nothing: Standing = {
  note: { avoidCities: [], avoidCommunities: [], lifted: [] },
  named: [],
  declined: [],
};
const noted = (note: Partial<Standing['note']>): Standing => ({ ...nothing, note: { ...nothing.note, ...note } });

describe('what speaks against a city', () => {
  it('is nothing until somebody wrote it down', () => {
    expect(barriersTo(utrecht, nothing)).toEqual([]);
    expect(barriersTo(utrecht, noted({ avoidCities: ['nijmegen'], avoidCommunities: ['TR'] }))).toEqual([]);
  });

  it('is the city itself, and each community there that is named by them or by the office, once', () => {
    const standing = { ...noted({ avoidCities: ['utrecht'], avoidCommunities: ['MA'] }), named: ['MA', 'TR'] };
    expect(barriersTo(utrecht, standing)).toEqual([
      { kind: 'avoidsCity' },
      { kind: 'avoidsCommunity', community: 'MA' },
    ]);
  });

  it('is a no of that city, until the office lifts it', () => {
    expect(barriersTo(utrecht, { ...nothing, declined: ['utrecht'] })).toEqual([{ kind: 'declined' }]);
    expect(barriersTo(utrecht, { ...noted({ lifted: ['utrecht'] }), declined: ['utrecht'] })).toEqual([]);
  });
});
