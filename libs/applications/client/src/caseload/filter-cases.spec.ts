import fc from 'fast-check';
import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import type { CaseSummary } from './caseload';
import { filterCases, sortCases } from './filter-cases';

const ALIASES = ['Cobalt Heron', 'Ágata', 'Zoë Quill', 'مرجان', 'Open Road'];

const row = (at: number): CaseSummary => ({
  id: `id-${String(at).padStart(5, '0')}`,
  call: at % 2 === 0 ? 'spring' : 'autumn',
  state: APPLICATION_STATES[at % APPLICATION_STATES.length] ?? 'submitted',
  version: 1,
  submittedOn: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`,
  since: '2026-11-01',
  unread: at % 10 === 0,
  summary:
    at % 50 === 49
      ? { status: 'tampered' }
      : {
          status: 'open',
          revision: 1,
          writtenOn: '2026-01-01',
          content: {
            alias: ALIASES[at % ALIASES.length] ?? '',
            country: at % 3 === 0 ? 'UG' : 'CO',
            whereNow: '',
            fields: at % 7 === 0 ? ['press'] : ['land'],
            urgency: 'weeks',
            english: 'well',
            languages: at % 4 === 0 ? ['ar'] : ['en'],
            available: null,
          },
        },
});

const ROWS = Array.from({ length: 5_000 }, (_, at) => row(at));

describe('five thousand cases', () => {
  it('are found by words in any order, without accents and capitals', () => {
    expect(filterCases(ROWS, { text: 'heron COBALT' }).length).toBeGreaterThan(900);
    expect(filterCases(ROWS, { text: 'agata' }).length).toBe(filterCases(ROWS, { text: 'Ágata' }).length);
    expect(filterCases(ROWS, { text: 'zoe press' }).every(({ summary }) => summary.status === 'open')).toBe(true);
    expect(
      filterCases(ROWS, { text: 'uganda' }, ({ country }) => (country === 'UG' ? ['Uganda'] : [])).length,
    ).toBeGreaterThan(1_000);
    expect(filterCases(ROWS, { text: 'id-00049' })).toHaveLength(1);
  });
  it('are narrowed by state, call, language and waiting', () => {
    const found = filterCases(ROWS, { states: ['submitted', 'pool'], call: 'spring', language: 'ar', unread: true });
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(({ call, unread, state }) => call === 'spring' && unread && ['submitted', 'pool'].includes(state)),
    ).toBe(true);
    expect(filterCases(ROWS, {})).toHaveLength(5_000);
  });
  it('keep every row in every order, with unreadable names last', () => {
    fc.assert(
      fc.property(fc.constantFrom('newest', 'oldest', 'alias', 'country', 'state'), (order) => {
        const sorted = sortCases(ROWS, order);
        expect(new Set(sorted).size).toBe(ROWS.length);
        if (order === 'alias') expect(sorted.at(-1)?.summary.status).toBe('tampered');
        if (order === 'oldest') expect(sorted[0]?.submittedOn).toBe('2026-01-01');
      }),
      { numRuns: 10 },
    );
  });
});
