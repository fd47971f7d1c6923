import { stamp } from './pin';

const pin = { organisation: 'o', rootKey: 'ROOT' };

describe('pinning', () => {
  it('fills every place of a page', () => {
    const html =
      '<meta content="__VRIJHAVEN_ROOT__"><meta content="__VRIJHAVEN_ORGANISATION__"><meta content="__VRIJHAVEN_DEMO__">';
    expect(stamp(html, pin, false)).toBe('<meta content="ROOT"><meta content="o"><meta content="no">');
  });
  it('refuses a page without a place for the root key', () => {
    expect(() => stamp('<p>no place</p>', pin, true)).toThrow('no place for the root key');
  });
});
