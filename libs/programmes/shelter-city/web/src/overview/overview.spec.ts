import fc from 'fast-check';
import type { CallView, CaseSummary } from '@vrijhaven/applications/client';
import { APPLICATION_STATES, applicationLifecycle, type ApplicationState } from '@vrijhaven/applications/model';
import { addDays, isFinal, type Period } from '@vrijhaven/domain';
import type { CityView, PlaceView, ResidencyView, StayView } from '@vrijhaven/shelter-city/client';
import { capacityByMonth } from './capacity-by-month';
import { nextDates, owedNotes, type Dated } from './next-dates';
import { stuckOf, usualDaysOf, waitingOf } from './waits-for';

const TODAY = '2027-04-10';
const row = (id: string, state: ApplicationState, since = TODAY, available: Period | null = null): CaseSummary => ({
  id,
  call: 'spring',
  state,
  version: 1,
  submittedOn: '2026-11-01',
  since,
  unread: false,
  summary: {
    status: 'open',
    revision: 1,
    writtenOn: '2026-11-01',
    content: { alias: id, country: '', whereNow: '', fields: [], urgency: '', english: '', languages: [], available },
  },
});
const stay = (state: ResidencyView['state'], from: string, until: string): ResidencyView => ({
  id: `${state} ${from}`,
  place: 'p',
  city: 'utrecht',
  application: `of ${state}`,
  period: { from, until },
  freeFrom: addDays(until, 3),
  state,
  version: 1,
});
const place = (change: Partial<PlaceView> = {}): PlaceView => ({
  id: 'p',
  name: 'P',
  turnoverDays: 3,
  attributes: [],
  retiredOn: null,
  version: 1,
  blocks: [],
  residencies: [],
  ...change,
});
const city = (...places: PlaceView[]): CityView => ({
  id: 'u',
  slug: 'utrecht',
  name: 'Utrecht',
  since: 2015,
  languages: [],
  communities: [],
  version: 1,
  places,
});
const call = {
  id: 'spring',
  opensOn: '2026-09-01',
  closesOn: '2027-04-20',
  stays: { from: '2027-04-01', until: '2027-08-01' },
} as CallView;

/** Over, or the work of another programme. */
const isElsewhere = (state: ApplicationState): boolean =>
  state === 'inProgramme' || isFinal(applicationLifecycle, state);

describe('what waits for whom', () => {
  it('names somebody and a usual time for every state that is not over, and for no other', () => {
    for (const state of APPLICATION_STATES) {
      expect([state, usualDaysOf(state) !== undefined]).toEqual([state, !isElsewhere(state)]);
      expect(waitingOf([row('a', state)])).toHaveLength(isElsewhere(state) ? 0 : 1);
    }
  });

  it('counts every open case once, and tells the oldest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...APPLICATION_STATES)), (states) => {
        const rows = states.map((state, at) => row(String(at), state, addDays(TODAY, -at)));
        const waiting = waitingOf(rows);
        const open = rows.filter(({ state }) => !isElsewhere(state)).map(({ id }) => id);
        expect(waiting.flatMap(({ ids }) => ids).toSorted()).toEqual(open.toSorted());
        for (const { ids, oldest, states: each } of waiting) {
          expect(each.flatMap((part) => part.ids).toSorted()).toEqual([...ids].toSorted());
          expect(rows.filter(({ id }) => ids.includes(id)).every(({ since }) => since >= oldest)).toBe(true);
        }
      }),
    );
  });

  it('calls a case stuck only after its usual time, the longest beyond it first', () => {
    const rows = [
      row('a', 'submitted', '2027-04-03'),
      row('b', 'submitted', '2027-04-02'),
      row('c', 'cityDeclined', '2027-03-01'),
    ];
    expect(stuckOf(rows, TODAY).map((each) => [each.row.id, each.days, each.usual])).toEqual([
      ['c', 40, 3],
      ['b', 8, 7],
    ]);
    expect(stuckOf([row('d', 'withdrawn', '2020-01-01')], TODAY)).toEqual([]);
  });
});

const dated = (facts: Partial<Dated>): Dated => ({ cities: [], calls: [], stays: [], enquiries: [], ...facts });

describe('next dates', () => {
  it('tell arrivals, departures, returns to plan, closings and calls, late ones first', () => {
    const block = {
      id: 'b',
      place: 'p',
      kind: 'closed' as const,
      reason: 'season' as const,
      period: { from: '2027-05-01', until: '2027-06-01' },
      series: null,
      version: 1,
    };
    const residencies = [
      stay('planned', '2027-04-15', '2027-06-01'),
      stay('preparing', '2027-04-08', '2027-05-01'),
      stay('active', '2027-03-01', '2027-05-01'),
      stay('cancelled', '2027-04-15', '2027-06-01'),
      stay('closed', '2027-01-01', '2027-04-12'),
    ];
    const dates = nextDates(
      dated({ cities: [city(place({ residencies, blocks: [block] }))], calls: [call] }),
      TODAY,
      60,
    );
    expect(dates.map(({ day, kind, late }) => [day, kind, late])).toEqual([
      ['2027-03-31', 'returnPlan', true],
      ['2027-04-08', 'arrival', true],
      ['2027-04-15', 'arrival', false],
      ['2027-04-20', 'callCloses', false],
      ['2027-04-30', 'departure', false],
      ['2027-05-01', 'closed', false],
    ]);
    expect(nextDates(dated({ calls: [call] }), TODAY, 5)).toEqual([]);
  });

  it('tell visas to settle, days to ask a guest, and letters to referees that end', () => {
    const sheet = (state: ResidencyView['state'], visa: 'todo' | 'done', followUps: StayView['followUps'] = []) => ({
      ...stay(state, '2027-05-20', '2027-08-01'),
      ...{ proposal: 'x', applicationState: 'placed' as const, goesOn: false, continues: null, followUps },
      items: [{ code: 'visa' as const, state: visa, due: null, version: 0 }],
    });
    const asked = (due: string, state: 'planned' | 'done') => ({ id: due, due, state, version: 1 });
    const letter = (state: 'open' | 'answered', expiresOn: string) => ({
      ...{ id: state, application: 'r', referee: 1 as const, state, askedOn: TODAY, expiresOn, answeredOn: null },
    });
    const stays = [
      sheet('planned', 'todo'),
      sheet('preparing', 'done'),
      sheet('cancelled', 'todo'),
      sheet('followUp', 'todo', [asked('2027-04-08', 'planned'), asked('2027-04-30', 'done')]),
    ];
    const enquiries = [letter('open', '2027-04-14'), letter('answered', '2027-04-15')];
    const dates = nextDates(dated({ stays, enquiries }), TODAY, 60);
    expect(dates.map(({ day, kind, late }) => [day, kind, late])).toEqual([
      ['2027-04-08', 'followUp', true],
      ['2027-04-08', 'visa', true],
      ['2027-04-14', 'enquiry', false],
    ]);
    // What is seen to in a stay leads there, a letter to the file.
    expect(dates.map(({ kind, stay: leads }) => [kind, leads !== undefined])).toEqual([
      ['followUp', true],
      ['visa', true],
      ['enquiry', false],
    ]);
  });
});

it('keeps what has to be told of a departure on the list, however long ago', () => {
  const left = { ...stay('active', '2026-01-01', '2026-03-01'), id: 'left', application: 'a', city: 'utrecht' };
  expect(owedNotes([left], [])).toEqual([
    { day: '2026-02-28', kind: 'exitNote', about: 'a', stay: 'left', city: 'utrecht', late: true },
  ]);
});

describe('capacity against candidates', () => {
  it('adds up in every month, whatever stands there', () => {
    const day = fc.integer({ min: -60, max: 300 }).map((days) => addDays(TODAY, days));
    const stays = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 90 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(stays, { maxLength: 4 }), (all) => {
        const places = all.map((each) =>
          place({ residencies: each.map(([from, days]) => stay('planned', from, addDays(from, days))) }),
        );
        for (const month of capacityByMonth({ cities: [city(...places)], calls: [], rows: [] }, TODAY, 12)) {
          expect(month.places).toBe(places.length);
          expect(month.free).toBe(Math.max(0, month.places - month.taken - month.blocked));
        }
      }),
    );
  });

  it('counts who waits and can come, within their call', () => {
    const rows = [
      row('a', 'pool'),
      row('b', 'accepted', TODAY, { from: '2027-06-01', until: '2027-12-01' }),
      row('c', 'placed'),
      row('d', 'screening'),
    ];
    const places = [
      place({ residencies: [stay('planned', '2027-05-01', '2027-06-01')] }),
      place({ retiredOn: '2027-06-01' }),
    ];
    const months = capacityByMonth({ cities: [city(...places)], calls: [call], rows }, TODAY, 6);
    expect(months.map(({ month, waiting }) => [month, waiting])).toEqual([
      ['2027-04-01', ['a']],
      ['2027-05-01', ['a']],
      ['2027-06-01', ['a', 'b']],
      ['2027-07-01', ['a', 'b']],
      ['2027-08-01', []],
      ['2027-09-01', []],
    ]);
    expect(months.map(({ places: all, taken, free }) => [all, taken, free]).slice(0, 3)).toEqual([
      [2, 0, 2],
      [2, 1, 1],
      [1, 0, 1],
    ]);
  });
});
