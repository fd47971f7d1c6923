import {
  APPLICATION_STATES,
  applicationLifecycle,
  checkAnswer,
  isAnswered,
  questionOf,
} from '@vrijhaven/applications/model';
import { mandateStanding, PAIRING_STATES, PROFESSIONAL_KINDS } from '@vrijhaven/connect2protect/model';
import { addDays, canMove, overlaps } from '@vrijhaven/domain';
import { slugOf } from '@vrijhaven/shelter-city/client';
import { RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';
import { answersOf } from './answers';
import { comingStays, openCall, runningCall, runningStays } from './calls';
import { CITIES, CITY_FACTS } from './cities';
import { COURSE_HERE_PEOPLE, COURSE_PAST_PEOPLE } from './course-people';
import { DEFENDERS_COMING } from './defenders-coming';
import { DEFENDERS_HERE } from './defenders-here';
import { DEFENDERS_POOL } from './defenders-pool';
import { PAIR_STORIES } from './pair-stories';
import { pathTo } from './path-to';
import { PROFESSIONALS } from './professionals';
import { STAFF } from './staff';

const EVERYBODY = [...DEFENDERS_HERE, ...DEFENDERS_COMING, ...DEFENDERS_POOL];
const TODAY = '2026-11-21';
/**
 * Nobody comes to the end of a call alone: it takes a whole cohort along, and no call of the demonstration ends so.
 * Who is in another programme is none of these, who all asked for shelter.
 */
const STATES = APPLICATION_STATES.filter((state) => state !== 'callCancelled' && state !== 'inProgramme');

describe('the demonstration', () => {
  it('has somebody in every state', () => {
    const present = new Set(EVERYBODY.map(({ state }) => state));
    expect(STATES.filter((state) => !present.has(state))).toEqual([]);
    expect(EVERYBODY.length).toBeGreaterThan(39);
  });

  it('moves only as the lifecycle allows', () => {
    const actor = { proposal: 'system', city: 'system', stay: 'system' } as const;
    for (const state of STATES) {
      let at: (typeof APPLICATION_STATES)[number] = 'submitted';
      for (const { by, to } of pathTo(state)) {
        const who = by === 'proposal' || by === 'city' || by === 'stay' ? actor[by] : by;
        expect([state, at, to, canMove(applicationLifecycle, at, to, [who])]).toEqual([state, at, to, true]);
        at = to;
      }
      expect(at).toBe(state);
    }
  });

  it('books no place twice, turnover included', () => {
    const booked = DEFENDERS_HERE.flatMap(({ stay }) => stay ?? []);
    for (const [at, stay] of booked.entries()) {
      const place = CITIES.find(({ slug }) => slug === stay.city)?.places[stay.place];
      expect(place).toBeDefined();
      const occupied = (each: typeof stay) => ({
        from: addDays(TODAY, each.from),
        until: addDays(TODAY, each.until + (place?.turnoverDays ?? 0)),
      });
      const others = booked.slice(at + 1).filter((each) => each.city === stay.city && each.place === stay.place);
      expect(others.filter((each) => overlaps(occupied(each), occupied(stay)))).toEqual([]);
    }
  });

  it('has a stay in every state that a day of work can lead to, and blocks no place that somebody lives in', () => {
    const stays = EVERYBODY.flatMap(({ stay }) => stay ?? []);
    // A stay is `moved` by its guest’s own word and `minimised` by a year gone by.
    const later = ['moved', 'minimised'];
    const present = new Set<string>([...stays.map(({ state }) => state), ...later]);
    expect(RESIDENCY_STATES.filter((state) => !present.has(state))).toEqual([]);
    for (const [slug, { blocks }] of Object.entries(CITY_FACTS))
      for (const block of blocks) {
        const turnover = CITIES.find((city) => city.slug === slug)?.places[block.place]?.turnoverDays;
        expect([slug, block.place, turnover]).toEqual([slug, block.place, expect.any(Number)]);
        const there = stays.filter(({ city, place }) => city === slug && place === block.place);
        const until = (stay: (typeof there)[number]) => (stay.extendedUntil ?? stay.until) + (turnover ?? 0);
        expect(there.filter((stay) => stay.from < block.until && block.from < until(stay))).toEqual([]);
      }
  });

  it('shows what happens beside the usual way, each where it can happen', () => {
    const passes = (state: (typeof APPLICATION_STATES)[number], by: string) =>
      pathTo(state).some(({ to }) => to === by);
    const asked = EVERYBODY.filter(({ letters }) => letters !== undefined);
    expect(asked.filter(({ state }) => !passes(state, 'verifying'))).toEqual([]);
    // Whoever is concluded upon leaves no letter waiting.
    const concluded = asked.filter(({ state }) => state !== 'verifying').flatMap(({ letters }) => letters ?? []);
    expect(new Set(concluded)).toEqual(new Set(['filed']));
    expect(new Set(asked.flatMap(({ letters }) => letters ?? []))).toEqual(new Set(['open', 'answered', 'filed']));

    const commission = STAFF.filter(({ role }) => role === 'commissioner');
    const judged = EVERYBODY.flatMap((each) => (each.judged ? [each] : []));
    expect(judged.map(({ state }) => state)).toEqual(judged.map(() => 'scoring'));
    expect(new Set(judged.flatMap((each) => each.judged ?? []))).toEqual(
      new Set(['wait', 'score', 'recuse', 'abstain']),
    );
    for (const { judged: acts = [] } of judged) expect(acts).toHaveLength(commission.length);
    expect(EVERYBODY.filter(({ state }) => state === 'pool').length).toBeGreaterThanOrEqual(10);
  });

  it('has fourteen pairs in every state, of people who are there, with professionals of every kind who have room', () => {
    const stories = Object.entries(PAIR_STORIES).flatMap(([alias, story]) => (story ? [{ alias, ...story }] : []));
    expect(stories).toHaveLength(14);
    expect(PAIRING_STATES.filter((state) => !stories.some((each) => each.state === state))).toEqual([]);
    expect(PROFESSIONAL_KINDS.filter((kind) => !PROFESSIONALS.some((each) => each.kind === kind))).toEqual([]);
    const away = ['safetyHold', 'withdrawn'];
    const there = EVERYBODY.filter(({ state }) => !away.includes(state)).map(({ alias }) => alias);
    expect(stories.filter(({ alias }) => !there.includes(alias))).toEqual([]);
    for (const { id, maxPairs } of PROFESSIONALS)
      expect(stories.filter(({ professional }) => professional === id).length).toBeLessThanOrEqual(maxPairs);
    expect(new Set(stories.flatMap(({ drafted }) => drafted ?? []))).toEqual(new Set(['drafted', 'approved', 'done']));
    const rang = stories.filter(({ alarm }) => alarm !== undefined);
    expect(new Set(rang.map(({ handled = false }) => handled))).toEqual(new Set([true, false]));
    const today = '2026-03-01';
    const ending = PROFESSIONALS.filter(
      ({ mandate }) => mandate !== null && mandateStanding(addDays(today, mandate), today).kind === 'ending',
    );
    expect(ending.filter(({ id }) => stories.some(({ professional }) => professional === id))).not.toEqual([]);
  });

  it('has a course that twenty people from twenty countries had, and one that people wait for', () => {
    const countries = new Set(COURSE_PAST_PEOPLE.map(({ country }) => country));
    expect([COURSE_PAST_PEOPLE.length, countries.size]).toEqual([20, 20]);
    const states = new Set(COURSE_HERE_PEOPLE.map(({ state }) => state));
    expect(
      ['applied', 'eligible', 'offered', 'accepted', 'waitListed'].filter((each) => !states.has(each as never)),
    ).toEqual([]);
    const seated = COURSE_HERE_PEOPLE.filter(({ state }) => state === 'offered' || state === 'accepted');
    expect(new Set(seated.map(({ country }) => country)).size).toBe(seated.length);
    const blocked = COURSE_HERE_PEOPLE.filter(({ reason }) => reason === 'countryFull');
    expect(blocked.filter(({ country }) => !seated.some((each) => each.country === country))).toEqual([]);
    const names = [...EVERYBODY, ...COURSE_PAST_PEOPLE, ...COURSE_HERE_PEOPLE].map(({ alias }) => alias);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives answers that the form itself would take', () => {
    for (const [at, defender] of EVERYBODY.entries()) {
      for (const [key, answer] of Object.entries(answersOf(defender, at, comingStays(TODAY)))) {
        const question = questionOf(key);
        expect([key, question !== undefined]).toEqual([key, true]);
        if (question && isAnswered(answer)) expect([key, checkAnswer(question, answer)]).toEqual([key, undefined]);
      }
    }
  });

  it('knows its cities and people by names that fit', () => {
    for (const { slug, name } of CITIES) expect(slugOf(name)).toBe(slug);
    expect(new Set(STAFF.map(({ handle }) => handle)).size).toBe(STAFF.length);
    expect(STAFF.slice(0, 2).map(({ role }) => role)).toEqual(['coordinator', 'coordinator']);
    expect(new Set(EVERYBODY.map(({ alias }) => alias)).size).toBe(EVERYBODY.length);
  });

  it('has one call whose guests are here and one that is open, on any day of the year', () => {
    for (const today of ['2026-01-01', '2026-02-28', '2026-07-31', '2026-12-31', '2028-02-29']) {
      const [running, open] = [runningCall(today), openCall(today)];
      expect(runningStays(today).from < today && today < runningStays(today).until).toBe(true);
      expect([running.closesOn, open.closesOn > today, open.stays.from > today]).toEqual([today, true, true]);
      expect(new Set(Object.values(open.title)).size).toBe(5);
    }
  });
});
