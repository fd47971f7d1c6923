import { LANGUAGES, OWN_NAMES } from '@vrijhaven/domain';
import fc from 'fast-check';
import { fill } from './fill';
import { COUNTRIES, SPOKEN } from './codes';
import { dayText, listText, namedCodes, nameOf, numberText } from './names';

describe('filling a text', () => {
  it('puts values in, isolated from the direction around them', () => {
    expect(fill('since {day}', { day: 'May' })).toBe('since \u2068May\u2069');
  });
  it('leaves a place alone that has no value', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('\u20681\u2069 and {b}');
  });
  it('never fills what a value brings along', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('\u2068{b}\u2069');
  });
});

describe('names', () => {
  it('are those of the language, with Western digits', () => {
    expect(nameOf('nl', 'region', 'DE')).toBe('Duitsland');
    expect(nameOf('ar', 'language', 'en')).toBe('الإنجليزية');
    expect(dayText('en', '2027-04-01')).toBe('1 April 2027');
    expect(dayText('ar', '2027-04-01')).toMatch(/1.*2027/);
    expect(numberText('ar', 12)).toBe('12');
    expect(listText('nl', ['a', 'b', 'c'])).toBe('a, b en c');
  });
  it('fall back to what was given', () => {
    expect(dayText('en', 'soon')).toBe('soon');
    expect(nameOf('en', 'region', 'no such')).toBe('no such');
    expect(nameOf('en', 'region', '')).toBe('');
  });
  it('exist for every country and language on offer, each once', () => {
    for (const [kind, codes] of [['region', COUNTRIES] as const, ['language', SPOKEN] as const]) {
      expect(new Set(codes).size).toBe(codes.length);
      expect(namedCodes('en', kind, codes).filter(([code, name]) => code === name)).toEqual([]);
    }
  });
  it('are never codes, whatever a browser leaves out', () => {
    const whole = Intl.DisplayNames;
    const browserWith = (names: typeof Intl.DisplayNames): void => {
      Object.defineProperty(Intl, 'DisplayNames', { value: names, configurable: true, writable: true });
    };
    const language = fc.constantFrom(...LANGUAGES);
    try {
      fc.assert(
        fc.property(language, fc.subarray([...SPOKEN]), (read, left) => {
          // A browser that was built without the names of some languages.
          browserWith(
            class extends whole {
              override of(code: string) {
                return left.includes(code) ? undefined : super.of(code);
              }
            },
          );
          const list = namedCodes(read, 'language', SPOKEN);
          expect(list.filter(([code, name]) => code === name || name === '')).toEqual([]);
          const missing = SPOKEN.filter((code) => !list.some(([each]) => each === code));
          expect(missing).toEqual(left.filter((code) => !(code in OWN_NAMES)));
        }),
      );
    } finally {
      browserWith(whole);
    }
  });
});
