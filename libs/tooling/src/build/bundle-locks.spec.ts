import { bundleFaults } from './bundle-locks.mjs';

const open = { marker: 'only-in-open', standsIn: ['libs/crypto/open/src/derive.ts'] };
const sound = { api: 'verify()', clients: { desk: 'open("only-in-open")', intake: '"only-in-open"' } };

describe('the search of the bundles', () => {
  it('finds nothing where all is well', () => {
    expect(bundleFaults(sound, open)).toEqual([]);
  });

  it.each([
    ['the opening half in the API', { ...sound, api: 'x = "only-in-open"' }, /API bundle contains/],
    ['libsodium in the API', { ...sound, api: 'import "libsodium-wrappers-sumo"' }, /names libsodium/],
    ['the KEM in the API', { ...sound, api: 'import { XWing } from "x"' }, /names XWing/],
    ['its own blindness', { ...sound, clients: { desk: 'nothing' } }, /proves nothing/],
    [
      'an operation in a client',
      { ...sound, clients: { desk: 'only-in-open mutation Submit($a: ID!) {' } },
      /ships the text/,
    ],
    ['a source map', { ...sound, clients: { desk: 'only-in-open //# sourceMappingURL=a.map' } }, /source map/],
  ])('finds %s', (_what, bundles, answer) => {
    expect(bundleFaults(bundles, open).join()).toMatch(answer);
  });

  it('finds a marker that strayed into other sources', () => {
    const strayed = { ...open, standsIn: [...open.standsIn, 'libs/domain/src/x.ts'] };
    expect(bundleFaults(sound, strayed).join()).toMatch(/libs\/domain/);
  });
});
