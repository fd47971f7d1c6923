import { fill, placeholdersOf } from './message';

describe('a message', () => {
  it('is filled by name', () => {
    expect(fill('{shown} of {total}', { shown: 3, total: 5000 }, 'en')).toBe('3 of 5,000');
  });
  it('keeps a name that nobody gave, so that the mistake is seen', () => {
    expect(fill('Hello {name}', {}, 'en')).toBe('Hello {name}');
  });
  it('takes the plural form of its language', () => {
    const days = {
      zero: 'لا أيام',
      one: 'يوم',
      two: 'يومان',
      few: '{count} أيام',
      many: '{count} يومًا',
      other: '{count} يوم',
    };
    expect([0, 1, 2, 3, 11, 100].map((count) => fill(days, { count }, 'ar'))).toEqual([
      'لا أيام',
      'يوم',
      'يومان',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ]);
  });
  it('names its placeholders once each', () => {
    expect(placeholdersOf('{a} {b} {a}')).toEqual(['a', 'b']);
  });
});
