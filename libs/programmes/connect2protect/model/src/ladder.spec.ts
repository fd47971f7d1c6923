import fc from 'fast-check';
import { firstLookOf, isAbove, ladderOf, LEVELS, logOf, RELEASE_ITEMS, releasedOf, supersededBy } from './ladder';
import type { ItemEntry } from './ladder';

const entry = (part: Partial<ItemEntry>): ItemEntry => ({
  item: 'story',
  level: 'official',
  text: 'Words',
  firstLook: false,
  log: 'pair',
  sequence: 1,
  byApplicant: true,
  ...part,
});

const entries = fc
  .array(
    fc.record({
      item: fc.constantFrom(...RELEASE_ITEMS),
      level: fc.constantFrom(...LEVELS),
      text: fc.string(),
      firstLook: fc.boolean(),
      log: fc.constantFrom('request' as const, 'pair' as const),
      byApplicant: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((each, at): ItemEntry => ({ ...each, sequence: at + 1 })));

describe('the visibility ladder', () => {
  it('goes up from private over official to public, and only private stays out of the pair', () => {
    expect(isAbove('official', 'private') && isAbove('public', 'official')).toBe(true);
    expect(isAbove('private', 'official')).toBe(false);
    expect(LEVELS.map(logOf)).toEqual(['request', 'pair', 'pair']);
  });

  it('is moved by the defender alone', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ours = list.filter(({ byApplicant }) => byApplicant);
        expect(ladderOf(list)).toEqual(ladderOf(ours));
      }),
    );
  });

  it('shows the last word on each item, and nothing of one that was taken back', () => {
    const list = [
      entry({ sequence: 1 }),
      entry({ sequence: 2, level: 'public' }),
      entry({ sequence: 3, level: 'private', text: '' }),
    ];
    expect(releasedOf(ladderOf(list.slice(0, 2)))).toMatchObject([{ item: 'story', level: 'public' }]);
    expect(releasedOf(ladderOf(list))).toEqual([]);
    expect(supersededBy(list, entry({ level: 'private' }))).toEqual([1, 2]);
  });

  it('never shows more at a first look than to a pair, and never a name, a face or a way to reach somebody', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ladder = ladderOf(list);
        const released = releasedOf(ladder);
        for (const item of firstLookOf(ladder)) {
          expect(released).toContain(item);
          expect(['name', 'photo', 'contact']).not.toContain(item.item);
        }
        expect(released.filter(({ log, level }) => log === 'request' || level === 'private')).toEqual([]);
      }),
    );
  });
});
