import fc from 'fast-check';
import type { Ask } from '../contents';
import { readAsk, readItems } from '../contents';
import type { ReleasedItem } from '../ladder';
import { LEVELS, mayBeFirstLook, RELEASE_ITEMS, wishesIn } from '../ladder';
import { HELPS, REGIONS, THEMES } from '../professional';
import { answersOf, askOf, typedItem, typedItems, withItem } from './asked';

const before: Ask = {
  helps: ['letter'],
  languages: ['ar'],
  regions: ['northAfrica'],
  themes: ['landRights'],
  avoid: { professionals: ['p'], groups: ['A party', 'A firm'] },
  text: 'Quietly.',
  contact: { directContact: 'yes', channel: 'signal', channelAddress: '@nobody', safeHours: 'After ten' },
};

const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `a${text.trim()}`);
const items = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...RELEASE_ITEMS),
    level: fc.constantFrom(...LEVELS),
    text: words,
    firstLook: fc.boolean(),
  }),
  { selector: ({ item }) => item },
);

describe('what is asked', () => {
  it('comes back as it was when nothing was changed', () => {
    expect(askOf(answersOf(before), before)).toEqual(before);
  });

  it('takes lines as groups, known codes only, and words without blanks', () => {
    const answers = { helps: ['visit', 'nothing'], languages: ['fr'], avoid: '\n One \n\nTwo', text: '  Help  ' };
    expect(askOf(answers, null)).toEqual({
      ...{ helps: ['visit'], languages: ['fr'], regions: [], themes: [], text: 'Help', contact: {} },
      avoid: { professionals: [], groups: ['One', 'Two'] },
    });
  });

  it('forgets an address that is no longer asked for', () => {
    const { contact } = askOf({ channel: 'page', channelAddress: '@nobody', safeHours: '' }, null);
    expect(contact).toEqual({ channel: 'page' });
  });

  it('is read as it was written, whatever was chosen', () => {
    const chosen = fc.record({
      helps: fc.subarray([...HELPS]),
      regions: fc.subarray([...REGIONS]),
      themes: fc.subarray([...THEMES]),
      text: words,
    });
    fc.assert(
      fc.property(chosen, (answers) => {
        const ask = askOf(answers, null);
        const { contact = {}, ...rest } = ask;
        expect(readAsk(JSON.parse(JSON.stringify({ ...rest, contact })) as Record<string, unknown>)).toEqual(ask);
      }),
    );
  });
});

describe('what may be known of somebody', () => {
  it('stands in the form as it was put there, and a name or a way to reach them is for no first look', () => {
    fc.assert(
      fc.property(items, (told) => {
        const answers = told.reduce<ReturnType<typeof answersOf>>(withItem, { text: 'Kept' });
        const expected = told.map((each): ReleasedItem => ({
          ...each,
          firstLook: each.firstLook && each.level !== 'private' && mayBeFirstLook(each.item),
        }));
        expect(new Set(typedItems(answers))).toEqual(new Set(expected));
        expect(readItems({ items: typedItems(answers) })).toEqual(typedItems(answers));
        expect(answers['text']).toBe('Kept');
      }),
    );
  });

  it('is gone without words, and private where nobody said otherwise', () => {
    const told: ReleasedItem = { item: 'alias', level: 'public', text: 'Lark', firstLook: true };
    const answers = withItem({}, told);
    expect(withItem(answers, { ...told, text: '  ' })).toEqual({});
    expect(typedItem({ 'item.alias': 'Lark', 'level.alias': 'everybody' }, 'alias')).toEqual({
      ...{ item: 'alias', level: 'private', text: 'Lark', firstLook: false },
    });
  });

  it('waits to be released while only the first word says how far it may go', () => {
    const place = { log: 'request', sequence: 1, byApplicant: true, firstLook: false, text: 'Lark' } as const;
    const wish = { level: 'official', firstLook: true } as const;
    const waiting = { ...place, item: 'alias', level: 'private', wish } as const;
    expect(wishesIn([waiting])).toEqual([waiting]);
    expect(wishesIn([{ ...waiting, wish: { ...wish, level: 'private' } }])).toEqual([]);
    expect(wishesIn([{ ...waiting, level: 'official', log: 'pair' }])).toEqual([]);
  });
});
