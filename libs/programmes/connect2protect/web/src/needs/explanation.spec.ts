import { barriersOf, suggest, type Candidate, type NeedToServe } from '@vrijhaven/connect2protect/suggesting';
import { barrierText, changeText, meritText, shortfallText, type Names } from './explanation';
import { needWords } from './words';

const names: Names = { text: (key) => `<${key}>`, language: (code) => `[${code}]` };
const need: NeedToServe = {
  id: 'n',
  languages: ['fr'],
  regions: ['westAfrica'],
  themes: ['landRights', 'environment'],
  avoid: { professionals: [], groups: [] },
  past: [],
  asked: [],
};
const candidate: Candidate = {
  ...{ id: 'p', kind: 'mp', active: true, group: 'A', languages: ['fr'], regions: ['westAfrica'] },
  ...{
    themes: ['landRights'],
    pairs: 1,
    maxPairs: 3,
    mandate: { kind: 'ending', months: 3, days: 80 },
    briefed: false,
  },
};

describe('suggestions in words', () => {
  beforeAll(() => needWords.load('en'));

  it('say what speaks for somebody and what against', () => {
    const t = needWords.translate('en');
    const [first] = suggest(need, [candidate]).suggested;
    expect(first?.merits.map((each) => meritText(each, t, names))).toEqual([
      'Speaks [fr]',
      'Knows the region: <region.westAfrica>',
      'Works on: <theme.landRights>',
      'Has room for 2 more',
    ]);
    expect(first?.shortfalls.map((each) => shortfallText(each, t, names))).toEqual([
      'Does not work on: <theme.environment>',
      'The mandate ends within 3 months',
      'Has not signed the confidentiality yet, and cannot be asked before',
    ]);
  });

  it('say what keeps somebody out, and what would be enough', () => {
    const t = needWords.translate('en');
    const full = { ...candidate, pairs: 3 };
    expect(barriersOf(need, full).map((each) => barrierText(each, t, names))).toEqual([
      'Carries 3 pairs, and no more fit',
    ]);
    const [out] = suggest(need, [full]).ruledOut;
    expect(out?.enough && changeText(out.enough, t, names)).toBe('Enough: they carried one pair less than 3');
    const avoids = { ...need, avoid: { professionals: ['p'], groups: ['a'] } };
    const [never] = suggest(avoids, [candidate]).ruledOut;
    expect(never?.barriers.map((each) => barrierText(each, t, names))).toEqual([
      'The defender wants nothing to do with them',
      'The defender avoids a',
    ]);
    expect(never?.enough).toBeUndefined();
  });
});
