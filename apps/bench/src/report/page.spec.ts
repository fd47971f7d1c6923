import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Measured } from '../result';
import type { Chapter } from './chapter';
import { benchPage } from './page';
import { asText, currentPage } from './stored';

const FOUND: Measured = {
  began: '2026-11-22T10:05:07.000Z',
  ended: '2026-11-22T10:25:07.000Z',
  load: [1.25, 3.5],
  machine: { processor: 'Some processor', cores: 4, memory: 2 ** 34, system: 'Linux 6.1', node: 'v20.0.0' },
  revision: '0123456789',
  versions: { 'some-package': '1.2.3' },
};

const chapter: Chapter = {
  name: 'web',
  title: 'The web',
  facts: () => [['Browser', '1.2.3']],
  reached: () => ({ intake: 1.5 }),
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
    expect(page).not.toContain('busy with other work');
    expect(benchPage([chapter], { web: { ...FOUND, load: [1, 4.5] } })).toContain('busy with other work');
  });

  it('is already as the house formats its pages', async () => {
    expect(await format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' })).toBe(page);
  });

  it('stands in the project as it follows from what is kept: nobody typed a figure', () => {
    const file = new URL('../../../../docs/benchmarks.md', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(currentPage());
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
