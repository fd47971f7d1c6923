import fc from 'fast-check';
import { changesIn, isAppraised, readAppraisal, standingAppraisal } from './appraisal';
import type { Appraisal } from './appraisal';
import { CRITERIA, JUDGED_BY_HAND, readCriteria, VERDICTS } from './criteria';

const judged = fc.record({ verdict: fc.constantFrom(...VERDICTS), note: fc.string() });
const appraisals: fc.Arbitrary<Appraisal> = fc.dictionary(fc.constantFrom(...CRITERIA), judged, {
  maxKeys: CRITERIA.length,
  noNullPrototype: true,
});

describe('appraisals', () => {
  it('stand by the last word on each criterion, whoever wrote beside it', () => {
    const first: Appraisal = { work: { verdict: 'met', note: 'ten years' }, use: { verdict: 'unclear', note: '' } };
    const second: Appraisal = { use: { verdict: 'met', note: 'asked them' } };
    expect(standingAppraisal([first, second])).toEqual({ ...first, ...second });
    expect(standingAppraisal([])).toEqual({});
  });

  it('lose nothing and say nothing twice when only what changed is written down', () => {
    fc.assert(
      fc.property(fc.array(appraisals), appraisals, (before, draft) => {
        const standing = standingAppraisal(before);
        const changes = changesIn(draft, standing);
        expect(standingAppraisal([...before, changes])).toEqual({ ...standing, ...draft });
        expect(changesIn(draft, { ...standing, ...draft })).toEqual({});
      }),
    );
  });

  it('are read as they were written, and nothing else that lies there', () => {
    fc.assert(
      fc.property(appraisals, (appraisal) => {
        expect(readAppraisal(JSON.parse(JSON.stringify(appraisal)))).toEqual(appraisal);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const [criterion, said] of Object.entries(readAppraisal(value))) {
          expect(CRITERIA).toContain(criterion);
          expect(VERDICTS).toContain(said.verdict);
        }
      }),
    );
    expect(readAppraisal({ work: { verdict: 'splendid', note: '' }, use: { verdict: 'met', note: 1 } })).toEqual({});
  });

  it('are whole once a person judged what no answer says by itself', () => {
    const course = { languages: ['en'], startsOn: '2026-06-01', endsOn: '2026-06-05' };
    expect(JUDGED_BY_HAND).toEqual(CRITERIA.filter((criterion) => !(criterion in readCriteria({}, course))));
    const all = Object.fromEntries(JUDGED_BY_HAND.map((each) => [each, { verdict: 'met' as const, note: '' }]));
    expect(isAppraised(all)).toBe(true);
    for (const each of JUDGED_BY_HAND) expect(isAppraised({ ...all, [each]: undefined })).toBe(false);
    expect(isAppraised({})).toBe(false);
  });
});
