import { edition } from '../spec/paper-edition';
import { countsOf } from './counts';
import { filledIn, isSlug, readTyped, slugOf, typedOf } from './draft';

const typed = { ...typedOf(edition) };

describe('an edition while it is typed', () => {
  it('is sent as it was typed, and an empty language says the English name', () => {
    const { draft, faults } = readTyped(typed);
    expect(faults).toEqual([]);
    expect(draft).toMatchObject({ seats: 2, perCountry: 1, offerDays: 14, startsOn: '2027-03-02' });
    expect(filledIn({ en: ' A course ', nl: '', fr: 'Une formation', es: ' ', ar: '' })).toEqual({
      ...{ en: 'A course', nl: 'A course', fr: 'Une formation', es: 'A course', ar: 'A course' },
    });
  });

  it('says what cannot stand, each by its own name', () => {
    const faultsOf = (part: Partial<typeof typed>) => readTyped({ ...typed, ...part }).faults;
    expect(faultsOf({ seats: '' })).toContain('seats');
    expect(faultsOf({ seats: '2.5' })).toContain('seats');
    expect(faultsOf({ perCountry: '3' })).toEqual(['perCountry']);
    expect(faultsOf({ offerDays: '2' })).toEqual(['offerDays']);
    expect(faultsOf({ languages: [] })).toEqual(['languages']);
    expect(faultsOf({ placeName: '  ' })).toEqual(['place']);
    expect(faultsOf({ startsOn: '' })).toEqual(['days']);
    expect(faultsOf({ endsOn: '2027-03-01' })).toEqual(['days']);
    expect(faultsOf({ title: { ...typed.title, en: ' ' } })).toEqual(['title']);
  });

  it('gets a short name that fits addresses', () => {
    expect(slugOf('The Hague — été 2027!')).toBe('the-hague-e-te-2027');
    expect(slugOf('دورة')).toBe('');
    expect(['ab', 'abc', '-abc', 'a_b', 'A-b', 'a'.repeat(41)].map(isSlug)).toEqual([
      ...[false, true, false, false, false, false],
    ]);
  });

  it('is counted by who comes, was asked, waits, and was not read', () => {
    const states = ['accepted', 'offered', 'waitListed', 'applied', 'referred', 'withdrawn', 'closed'] as const;
    const counts = countsOf(
      states.map((state) => ({ state })),
      4,
    );
    expect(counts).toEqual({ coming: 2, offered: 1, waiting: 1, toRead: 2, free: 1 });
    expect(countsOf([{ state: 'accepted' }], 0).free).toBe(0);
  });
});
