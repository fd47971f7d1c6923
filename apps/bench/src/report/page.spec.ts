import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Measured } from '../result';
import type { Chapter } from './chapter';
import { benchPage } from './page';
import type { RunRecord } from '../whole/run-record';
import { asText, IN_PROJECT, shelf } from './stored';

const FOUND: Measured = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [0.25, 3.5],
  machine: { processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  revision: '0123456789',
  versions: { 'some-package': '1.2.3' },
};

const chapter: Chapter = {
  name: 'web',
  title: 'The web',
  facts: () => [['Browser', '1.2.3']],
  reached: () => ({ intake: 1.5 }),
  brief: () => ['What everybody sees.'],
  sections: ({ machine }) => [`### On ${machine.node}`],
};

describe('the page of all benches', () => {
  const other: Chapter = { ...chapter, name: 'placement', title: 'Plans' };
  const page = benchPage([chapter, other], { web: FOUND });

  it('judges every goal by what was reached, and says what was never measured', () => {
    expect(page).toMatch(/\| Intake usable[^|]*\| [^|]*\| ≤ 2 +\| ≤ 1.3 +\| 1.50 +\| reached +\|/);
    expect(page).toMatch(/\| Share of plans[^|]*\| [^|]*\| ≥ 1 +\| ≥ 1 +\| – +\| not measured +\|/);
    expect(page).toMatch(/\| The same with explanations, time +\| [^|]*\| told +\| ≤ 2 +\|/);
    expect(page).toContain('## Plans\n\nNot measured yet: `npm run bench placement -- --keep`.');
  });

  it('says of each chapter when and on what it was measured', () => {
    const told = ['10:05 to 2026-11-22T10:25 UTC, commit 0123456789', '4 cores Some processor', 'some-package 1.2.3'];
    for (const words of ['## The web', '### On v20.0.0', '| Browser ', ...told]) expect(page).toContain(words);
  });

  it('says first of all when the machine had other things to do', () => {
    const said = (found: Partial<Measured>): boolean =>
      benchPage([chapter], { web: { ...FOUND, ...found } }).includes('busy with other work');
    expect(said({ others: 0.3 })).toBe(false);
    expect(said({ others: 0.5 })).toBe(true);
    // What the run itself made others wait for is no disturbance; without a watch, what waited before is.
    expect(said({ load: [0.2, 19], others: 0 })).toBe(false);
    expect(said({ load: [0.2, 19] })).toBe(false);
    expect(said({ load: [2.5, 3] })).toBe(true);
  });

  it('folds what only some want to know', () => {
    const [shown = '', hidden = ''] = page.slice(page.indexOf('## The web')).split('<details>');
    expect(shown).toContain('What everybody sees.');
    expect(hidden).toContain('### On v20.0.0');
  });

  it('says that it is of one run, what is of another hour, and what did not come to an end', () => {
    const run = { began: '2026-11-22T10:00:00Z', ended: '2026-11-22T10:45:00Z', revision: '0123456789' };
    const later = { ...FOUND, began: '2026-11-22T11:05:07Z', ended: '2026-11-22T11:25:07Z' };
    const told = (placement: Measured, chapters: RunRecord['chapters']): string =>
      benchPage([chapter, other], { web: FOUND, placement }, { ...run, chapters });
    const whole = told(FOUND, { web: {}, placement: {} });
    expect(whole).toContain(
      'One run, from 2026-11-22T10:00 to 2026-11-22T10:45 UTC, commit 0123456789: web, placement.',
    );
    expect(whole).not.toMatch(/Of another hour|Did not come to an end/);
    const broken = told(later, { web: {}, placement: { failed: 'the browser was not measured' } });
    expect(broken).toContain('commit 0123456789: web. **Of another hour, measured by themselves: placement.**');
    expect(broken).toContain('**Did not come to an end in that run: placement (the browser was not measured).**');
  });

  it('says of every goal that was not reached what it fell short by, and why', () => {
    const slow: Chapter = {
      ...chapter,
      reached: () => ({ intake: 2.5 }),
      why: (_found, subject) => [`Why of ${subject}.`],
    };
    const text = benchPage([slow], { web: FOUND });
    expect(text).toContain('- bytes ÷ rate + rounds: 2.50 instead of ≤ 2\n\nWhy of intake.');
    expect(page).toContain('- bytes ÷ rate + rounds: 1.50 instead of ≤ 1.3');
    expect(benchPage([{ ...slow, reached: () => ({ intake: 1.2 }) }], { web: FOUND })).not.toContain('Not reached');
  });

  it('is already as the house formats its pages', async () => {
    expect(await format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' })).toBe(page);
  });

  it('stands in the project as it follows from what is kept: nobody typed a figure', () => {
    expect(readFileSync(IN_PROJECT.page, 'utf8')).toBe(shelf(IN_PROJECT).currentPage());
  });
});

it('what is kept is read again as it was, but for digits that mean nothing', () => {
  const found = { ...FOUND, samples: [{ took: 1.23456789, bytes: 123_456_789 }, { took: 2 }] };
  expect(JSON.parse(asText(found))).toEqual({
    ...found,
    samples: [{ took: 1.2346, bytes: 123_456_789 }, { took: 2 }],
  });
  expect(asText(found)).toContain('\n    {"took":2}\n  ]');
});
