import { USUAL_CONDITIONS } from '@vrijhaven/applications/model';
import fc from 'fast-check';
import { readNote, readScreening, screeningContent } from './read-screening';
import type { Judging, Verdict } from './screening';
import { obstacleTo, openOutcomes, SCREENING_OUTCOMES, VERDICTS } from './screening';

const rows = (...verdicts: (Verdict | null)[]): Judging[] =>
  verdicts.map((verdict, at) => ({ condition: USUAL_CONDITIONS[at]!, verdict, note: '' }));
const noted = (row: Judging): Judging => ({ ...row, note: 'asked at the embassy' });

describe('what follows from verdicts', () => {
  it('is nothing before somebody chose', () => {
    expect(openOutcomes(rows(null, null), false)).toEqual([]);
    expect(obstacleTo('eligible', rows('met', null), false)).toBe('unjudged');
    expect(obstacleTo('ineligible', rows('notMet', null), false)).toBe('unjudged');
  });
  it('is fit with everything met, or unclear for a written reason', () => {
    expect(openOutcomes(rows('met', 'met'), false)).toEqual(['eligible']);
    expect(obstacleTo('eligible', rows('met', 'unclear'), false)).toBe('unclearWithoutNote');
    expect(obstacleTo('eligible', rows('met', 'unclear').map(noted), false)).toBeUndefined();
    expect(obstacleTo('eligible', [{ ...rows('unclear')[0]!, note: '  ' }], false)).toBe('unclearWithoutNote');
  });
  it('is unfit with one failed at least, and asked with something asked', () => {
    expect(openOutcomes(rows('met', 'notMet'), false)).toEqual(['ineligible']);
    expect(obstacleTo('ineligible', rows('met', 'unclear'), false)).toBe('nothingNotMet');
    expect(obstacleTo('eligible', rows('met', 'ask'), true)).toBe('asked');
    expect(openOutcomes(rows('met', null), true)).toEqual(['incomplete']);
    expect(obstacleTo('incomplete', rows('ask'), false)).toBe('nothingAsked');
  });
  it('never makes anybody fit who fails a condition, whatever else was said', () => {
    const row = fc.record({
      condition: fc.constantFrom(...USUAL_CONDITIONS),
      verdict: fc.constantFrom(null, ...VERDICTS),
      note: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (judging, isAsked) => {
        const open = openOutcomes(judging, isAsked);
        const has = (verdict: Verdict | null) => judging.some((each) => each.verdict === verdict);
        if (has('notMet') || has('ask') || has(null)) expect(open).not.toContain('eligible');
        if (!has('notMet') || has(null)) expect(open).not.toContain('ineligible');
        expect(open.includes('incomplete')).toBe(isAsked);
      }),
    );
  });
});

describe('an entry of the notes', () => {
  it('is read back as it was kept', () => {
    const condition = fc.constantFrom(...USUAL_CONDITIONS);
    const verdict = fc.constantFrom(null, ...VERDICTS);
    const screening = fc.record({
      outcome: fc.constantFrom(...SCREENING_OUTCOMES),
      verdicts: fc.array(fc.record({ condition, verdict, note: fc.string({ maxLength: 9 }) })),
      asked: fc.array(fc.constantFrom('english', 'passport')),
      seen: fc.record({ threat: fc.integer({ min: 1 }), need: fc.integer({ min: 1 }) }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(screening, (each) => {
        expect(readScreening(JSON.parse(JSON.stringify(screeningContent(each))))).toEqual(each);
      }),
    );
  });
  it('is a screening only in its own shape', () => {
    const good = screeningContent({ outcome: 'eligible', verdicts: [], asked: [], seen: {} });
    expect(readScreening(good)).toBeDefined();
    for (const change of [
      { kind: 'note' },
      { outcome: 'placed' },
      { verdicts: 'all' },
      { verdicts: [{ code: 'made up', variant: null, verdict: 'met', note: '' }] },
      { verdicts: [{ code: 'passport', variant: 'valid', verdict: 'perhaps', note: '' }] },
      { asked: [1] },
    ])
      expect(readScreening({ ...good, ...change })).toBeUndefined();
    expect(readNote({ kind: 'note', text: 'Called.' })).toBe('Called.');
    expect(readNote(good)).toBeUndefined();
  });
});
