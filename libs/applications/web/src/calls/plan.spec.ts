import { USUAL_FORM, wrongParts } from '@vrijhaven/applications/model';
import type { CallWithVersions } from '@vrijhaven/applications/client';
import { copyOf, emptyPlan, missingIn, planOf, withQuestion } from './plan';

const title = { en: 'a', nl: 'b', fr: 'c', es: 'd', ar: 'e' };
const call: CallWithVersions = {
  ...emptyPlan('2032-01-01'),
  ...{ id: 'c', slug: 'spring-2032', title, state: 'open', reason: null, version: 4, open: true, versions: [] },
  ...{ opensOn: '2032-02-29', closesOn: '2032-04-01', stays: { from: '2032-09-01', until: '2032-12-01' } },
  form: { call: 'c', number: 2, ...USUAL_FORM },
};

describe('the plan of a call', () => {
  it('is copied a year on, also from a leap day, and needs a name of its own', () => {
    const copy = copyOf(call);
    expect(copy).toMatchObject({ opensOn: '2033-02-28', closesOn: '2033-04-01', slug: '' });
    expect(copy.stays).toEqual({ from: '2033-09-01', until: '2033-12-01' });
    expect(missingIn(copy)).toEqual(['slug']);
  });
  it('names the years of its days a year on in its title, and leaves other numbers alone', () => {
    const named = { ...title, en: 'Shelter City 2032, 20 places', ar: 'من سبتمبر 2032', fr: 'Appel 1999' };
    expect(copyOf({ ...call, title: named }).title).toEqual({
      ...named,
      en: 'Shelter City 2033, 20 places',
      ar: 'من سبتمبر 2033',
    });
  });
  it('says what is missing', () => {
    expect(missingIn(planOf(call))).toEqual([]);
    expect(missingIn(emptyPlan('2032-01-01'))).toEqual(['slug', 'title']);
    expect(missingIn({ ...planOf(call), closesOn: '2032-01-01', languages: [] })).toEqual(['days', 'languages']);
    expect(missingIn({ ...planOf(call), form: { ...USUAL_FORM, conditions: [] } })).toEqual(['form']);
  });
  it('gives each added question a key of its own, eight at most', () => {
    let added = withQuestion(withQuestion([]));
    expect(added.map(({ key }) => key)).toEqual(['added1', 'added2']);
    added = withQuestion(added.slice(1));
    expect(added.map(({ key }) => key)).toEqual(['added2', 'added3']);
    for (let more = 0; more < 12; more += 1) added = withQuestion(added);
    expect(added).toHaveLength(8);
    expect(wrongParts({ ...USUAL_FORM, added })).toEqual([]);
    expect(missingIn({ ...planOf(call), form: { ...USUAL_FORM, added } })).toEqual(['added']);
  });
});
