import type { Answers } from '@vrijhaven/applications/model';
import type { CityView, PoolCandidate } from '../views';
import { assembleProblem, startsOf, toMatchingCandidate, type Facts } from './assemble-problem';
import { NO_NOTE, readMatchingNote } from './matching-note';
import { citiesNamedIn } from './named-cities';

const candidate = (answers: Answers): PoolCandidate => ({
  id: 'a',
  call: 'spring',
  version: 3,
  submittedOn: '2026-11-01',
  alias: 'Heron',
  need: { status: 'open', revision: 1, writtenOn: '2026-11-01', content: { questionsVersion: 1, answers } },
});
const city = (slug: string, name = slug): CityView => ({
  id: slug,
  slug,
  name,
  since: 2012,
  languages: [],
  communities: [],
  version: 1,
  places: [],
});
const facts: Facts = {
  today: '2026-12-01',
  pool: [],
  cities: [],
  stays: new Map([['spring', { from: '2027-04-01', until: '2027-08-01' }]]),
  notes: new Map(),
  declined: new Map([['a', ['utrecht', 'nijmegen']]]),
  ranks: new Map(),
};
const read = (answers: Answers, change: Partial<Facts> = {}) =>
  toMatchingCandidate(candidate(answers), { ...facts, ...change });

describe('a candidate for the calculation', () => {
  it('can be here when they said, within the stays of their call and never in the past', () => {
    const available = { from: '2027-03-01', until: '2027-05-31' };
    expect(read({ available })?.available).toEqual({ from: '2027-04-01', until: '2027-06-01' });
    expect(read({})?.available).toEqual({ from: '2027-04-01', until: '2027-08-01' });
    expect(read({}, { today: '2027-05-05' })?.available.from).toBe('2027-05-05');
    expect(read({ available: { from: '2027-09-01', until: '2027-10-01' } })?.available).toEqual({
      from: '2027-09-01',
      until: '2027-09-01',
    });
  });

  it('speaks English when it is enough for a conversation', () => {
    expect(read({ english: 'well', languages: ['fr'] })?.languages).toEqual(['en', 'fr']);
    expect(read({ english: 'little', languages: ['fr', 'en'] })?.languages).toEqual(['fr']);
    expect(read({ languages: ['en'] })?.languages).toEqual(['en']);
  });

  it('needs what access needs, wishes the rest, until somebody says must', () => {
    const housing = ['stepFree', 'quiet', 'garden'];
    expect(read({ housing })).toMatchObject({ needs: ['stepFree'], wishes: ['quiet', 'garden'] });
    const notes = new Map([['a', { ...NO_NOTE, mustHave: ['quiet', 'noPets'] }]]);
    expect(read({ housing }, { notes })).toMatchObject({
      needs: ['stepFree', 'quiet', 'noPets'],
      wishes: ['garden'],
    });
  });

  it('is not offered again to a city that declined, unless that was lifted', () => {
    expect(read({})?.declinedBy).toEqual(['utrecht', 'nijmegen']);
    const notes = new Map([['a', { ...NO_NOTE, lifted: ['utrecht'] }]]);
    expect(read({}, { notes })?.declinedBy).toEqual(['nijmegen']);
  });

  it('brings the place that the selection gave, when it gave one', () => {
    expect(read({}, { ranks: new Map([['a', 4]]) })?.rank).toBe(4);
    expect(read({}, { ranks: new Map([['b', 1]]) })).not.toHaveProperty('rank');
  });

  it('is left out while their profile cannot be opened', () => {
    const sealed: PoolCandidate = { ...candidate({}), need: { status: 'tampered' } };
    expect(toMatchingCandidate(sealed, facts)).toBeUndefined();
  });
});

describe('the problem', () => {
  it('counts stays with their turnover, blocks and the end of a place, and leaves cancelled stays out', () => {
    const stay = (state: 'planned' | 'cancelled', from: string, until: string, freeFrom: string) => ({
      id: from,
      place: 'p',
      city: 'utrecht',
      application: 'x',
      period: { from, until },
      freeFrom,
      state,
      version: 1,
    });
    const place = {
      id: 'p',
      name: 'P',
      turnoverDays: 3,
      attributes: [],
      version: 1,
      retiredOn: '2028-01-01',
      blocks: [
        {
          id: 'b',
          place: 'p',
          kind: 'closed' as const,
          reason: 'season' as const,
          period: { from: '2027-08-01', until: '2027-09-01' },
          series: null,
          version: 1,
        },
      ],
      residencies: [
        stay('planned', '2027-04-01', '2027-05-01', '2027-05-04'),
        stay('cancelled', '2027-06-01', '2027-07-01', '2027-07-04'),
      ],
    };
    const wish = {
      start: { from: '2027-04-01', windows: 2, days: 14 },
      balance: { cities: true, starts: false },
      locked: [],
      excluded: [],
    };
    const problem = assembleProblem({ ...facts, cities: [{ ...city('utrecht'), places: [place] }] }, wish);
    expect(problem.places[0]?.occupied).toEqual([
      { from: '2027-04-01', until: '2027-05-04' },
      { from: '2027-08-01', until: '2027-09-01' },
      { from: '2028-01-01', until: '9999-01-01' },
    ]);
    expect(problem.cities).toEqual([{ id: 'utrecht', languages: ['en'], communities: [] }]);
    expect(problem.starts).toEqual(startsOf(wish.start));
    expect(problem.starts[1]).toEqual({ from: '2027-04-15', until: '2027-04-29' });
  });
});

describe('a note about matching', () => {
  it('is read as far as it holds what it should', () => {
    expect(readMatchingNote({ kind: 'note', text: 'x' })).toBeUndefined();
    expect(readMatchingNote({ kind: 'matching', avoidCities: ['utrecht', 4], days: -2 })).toEqual({
      ...NO_NOTE,
      avoidCities: ['utrecht'],
    });
  });
});

describe('cities in a text', () => {
  const cities = [city('den-haag', 'Den Haag'), city('utrecht', 'Utrecht'), city('maastricht', 'Maastricht')];
  it('are found under their names and those that others give them, as whole words', () => {
    expect(citiesNamedIn('Not the Hague, and not UTRECHT.', cities).map(({ slug }) => slug)).toEqual([
      'den-haag',
      'utrecht',
    ]);
    expect(citiesNamedIn('أقارب في لاهاي', cities).map(({ slug }) => slug)).toEqual(['den-haag']);
    expect(citiesNamedIn('a cousin of an Utrechter', cities)).toEqual([]);
  });
});
