import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type {
  Api,
  Ask,
  CityActs,
  PlayCity,
  PlayDefender,
  Stage,
  StayActs,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  addProposal,
  applicant,
  askFor,
  cityActs,
  stayActs,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

describe('a stay', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let city: PlayCity;
  let elsewhere: PlayCity;
  let round = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    elsewhere = await hostCity(stage, 'nijmegen');
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    act = cityActs(ask);
    see = stayActs(ask);
  });
  beforeEach(async () => {
    round += 1;
    city = await hostCity(stage, `city-${String(round)}`);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const april = { from: '2031-04-01', until: '2031-07-01' };
  const guest = async (state = 'accepted'): Promise<{ defender: PlayDefender; proposal: string }> => {
    const defender = await applicant(stage, ask, state);
    return { defender, proposal: await addProposal(db, defender.record, city.city, 'accepted') };
  };
  const scheduled = async (period = april) => {
    const { defender, proposal } = await guest();
    const stay = await act.schedule(city.coordinator, proposal, city.place, period);
    expect(stay.__typename).toBe('Residency');
    return { defender, proposal, id: stay['id'] as string };
  };
  const stateOf = async ({ record }: PlayDefender) =>
    (await db.seed<{ state: string }>(`select state from application where id = $1`, [record]))[0]?.state;

  describe('is scheduled', () => {
    it('by the city or the office for a guest who accepted, who is placed with it', async () => {
      const { defender, proposal } = await guest('visaPending');
      expect(await act.schedule(city.coordinator, proposal, city.place, april)).toMatchObject({
        __typename: 'Residency',
        place: city.place,
        city: city.slug,
        application: defender.record,
        period: april,
        freeFrom: '2031-07-04',
        state: 'planned',
        version: 1,
      });
      expect(await stateOf(defender)).toBe('placed');
      const other = await guest();
      const later = { from: '2031-07-04', until: '2031-09-01' };
      expect(await act.schedule(stage.coordinator, other.proposal, city.place, later)).toMatchObject({ period: later });
    });

    it('in no place that is taken, turnover included, and tells when it is free', async () => {
      await scheduled();
      await scheduled({ from: '2031-09-01', until: '2031-10-01' });
      const { proposal } = await guest();
      const wish = { from: '2031-06-30', until: '2031-08-01' };
      expect(await act.schedule(city.coordinator, proposal, city.place, wish)).toEqual({
        __typename: 'PlaceTaken',
        free: [
          { from: '2030-06-30', until: '2031-03-29' },
          { from: '2031-07-04', until: '2031-08-29' },
          { from: '2031-10-04', until: '2032-08-01' },
        ],
      });
      const turnover = { from: '2031-07-01', until: '2031-08-01' };
      expect(await act.schedule(city.coordinator, proposal, city.place, turnover)).toMatchObject({
        __typename: 'PlaceTaken',
      });
      const fits = { from: '2031-07-04', until: '2031-08-29' };
      expect(await act.schedule(city.coordinator, proposal, city.place, fits)).toMatchObject({ period: fits });
    });

    it('once: a repeated key repeats, another input under it is refused, another key finds the guest placed', async () => {
      const { proposal } = await guest();
      const change = { idempotencyKey: randomUUID() };
      const first = await act.schedule(city.coordinator, proposal, city.place, april, change);
      expect(await act.schedule(city.coordinator, proposal, city.place, april, change)).toEqual(first);
      const other = { from: '2031-04-02', until: '2031-07-01' };
      const reused = await act.schedule(city.coordinator, proposal, city.place, other, change);
      expect(reused).toEqual({ __typename: 'KeyReused' });
      const again = await act.schedule(city.coordinator, proposal, city.place, other);
      expect(again).toMatchObject({ __typename: 'StateMismatch', actual: 'placed' });
    });

    it('in no other city, by no other city, for nobody who has not accepted', async () => {
      const { proposal } = await guest();
      const missing = { __typename: 'NotFound' };
      expect(await act.schedule(city.coordinator, proposal, elsewhere.place, april)).toEqual(missing);
      expect(await act.schedule(stage.coordinator, proposal, elsewhere.place, april)).toEqual(missing);
      expect(await act.schedule(elsewhere.coordinator, proposal, city.place, april)).toEqual(missing);
      expect(await act.schedule(elsewhere.coordinator, randomUUID(), city.place, april)).toEqual(missing);
      expect(await act.schedule(await memberFor(db, 'securityOfficer'), proposal, city.place, april)).toEqual(missing);
      const early = await guest('offered');
      expect(await act.schedule(city.coordinator, early.proposal, city.place, april)).toMatchObject({
        __typename: 'StateMismatch',
        actual: 'offered',
      });
    });

    it.each([
      { from: '2031-04-01', until: '2031-04-01' },
      { from: '2031-04-02', until: '2031-04-01' },
      { from: '2031-01-01', until: '2031-07-01' },
    ])('not for $from to $until', async (period) => {
      const { proposal } = await guest();
      expect(await act.schedule(city.coordinator, proposal, city.place, period)).toEqual({
        __typename: 'InvalidInput',
        fields: ['period.until'],
      });
    });
  });

  describe('is moved', () => {
    it('to other dates, over its own, but not over another guest', async () => {
      const { id } = await scheduled();
      await scheduled({ from: '2031-08-01', until: '2031-09-01' });
      const shifted = { from: '2031-04-10', until: '2031-07-10' };
      expect(await act.moveStay(city.coordinator, id, city.place, shifted, 1)).toMatchObject({
        period: shifted,
        version: 2,
      });
      const clash = { from: '2031-06-01', until: '2031-07-30' };
      const taken = await act.moveStay(city.coordinator, id, city.place, clash, 2);
      expect(taken).toMatchObject({ __typename: 'PlaceTaken' });
      expect(taken['free']).toEqual([
        { from: '2030-06-01', until: '2031-07-29' },
        { from: '2031-09-04', until: '2032-07-30' },
      ]);
      const old = await act.moveStay(city.coordinator, id, city.place, shifted, 1);
      expect(old).toEqual({ __typename: 'StateMismatch', actual: 'planned', actualVersion: 2 });
    });

    it('within its city, by its city or the office, while it lasts', async () => {
      const { id } = await scheduled();
      const missing = { __typename: 'NotFound' };
      expect(await act.moveStay(stage.coordinator, id, elsewhere.place, april, 1)).toEqual(missing);
      expect(await act.moveStay(elsewhere.coordinator, id, elsewhere.place, april, 1)).toEqual(missing);
      expect(await act.moveStay(city.coordinator, randomUUID(), city.place, april, 1)).toEqual(missing);
      const backwards = await act.moveStay(
        city.coordinator,
        id,
        city.place,
        { from: april.until, until: april.from },
        1,
      );
      expect(backwards).toEqual({ __typename: 'InvalidInput', fields: ['period.until'] });
      await db.seed(`update residency set state = 'departed' where id = $1`, [id]);
      expect(await act.moveStay(stage.coordinator, id, city.place, april, 1)).toMatchObject({
        __typename: 'StateMismatch',
        actual: 'departed',
      });
    });
  });

  describe('goes its way', () => {
    it('from planned to closed, each step by whom the table names', async () => {
      const { id, defender } = await scheduled();
      for (const code of ['housing', 'emergencyContact', 'returnPlan']) await see.work(city.coordinator, id, code);
      await see.work(stage.coordinator, id, 'followUpDays', 'refused');
      const steps = ['preparing', 'arrived', 'active', 'incident', 'active', 'returnPlanning'];
      for (const [at, to] of steps.entries()) {
        expect(await act.advance(city.coordinator, id, to, at + 1)).toMatchObject({ state: to, version: at + 2 });
      }
      const early = await act.advance(stage.coordinator, id, 'departed', 7);
      expect(early).toEqual({ __typename: 'GuardsOpen', items: ['departureEntry'] });
      const entries = [defender.writeEntry('exit', stage.coordinator)];
      expect(await act.advance(stage.coordinator, id, 'departed', 7, { entries })).toMatchObject({ state: 'departed' });
      const city8 = await act.advance(city.coordinator, id, 'followUp', 8);
      expect(city8).toEqual({ __typename: 'StateMismatch', actual: 'departed', actualVersion: 8 });
      expect(await act.advance(stage.coordinator, id, 'followUp', 8)).toMatchObject({ state: 'followUp' });
      expect(await act.advance(stage.coordinator, id, 'closed', 9)).toMatchObject({ state: 'closed' });
      expect(await act.advance(elsewhere.coordinator, id, 'closed', 10)).toEqual({ __typename: 'NotFound' });
    });

    it('or is cancelled, which frees the place and leaves the guest without one', async () => {
      const { id, defender, proposal } = await scheduled();
      expect(await act.advance(city.coordinator, id, 'cancelled', 1)).toMatchObject({ state: 'cancelled' });
      expect(await stateOf(defender)).toBe('accepted');
      expect(await act.schedule(city.coordinator, proposal, city.place, april)).toMatchObject({ state: 'planned' });
    });

    it('or outlasts a safety hold, and ends when the hold is released into the pool', async () => {
      const { id, defender } = await scheduled();
      const security = await memberFor(db, 'securityOfficer');
      await act.move(security, defender, 'safetyHold', 2);
      expect(await act.advance(city.coordinator, id, 'preparing', 1)).toMatchObject({ state: 'preparing' });
      await act.move(security, defender, 'placed', 3);
      await act.move(security, defender, 'safetyHold', 4);
      expect(await act.move(security, defender, 'pool', 5)).toMatchObject({ state: 'pool' });
      expect(await act.proposals(city.coordinator)).toEqual([]);
      const [stay] = await db.seed(`select state from residency where id = $1`, [id]);
      expect(stay).toEqual({ state: 'cancelled' });
    });

    it('or ends with the defender’s withdrawal, unless they live there already', async () => {
      const ahead = await scheduled();
      await act.withdrawApplication(ahead.defender);
      const there = await scheduled();
      for (const code of ['housing', 'emergencyContact']) await see.work(city.coordinator, there.id, code);
      await act.advance(city.coordinator, there.id, 'preparing', 1);
      await act.advance(city.coordinator, there.id, 'arrived', 2);
      await act.withdrawApplication(there.defender);
      const states = await db.seed<{ id: string; state: string }>(
        `select id, state from residency where id in ($1, $2)`,
        [ahead.id, there.id],
      );
      expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
        new Map([
          [ahead.id, 'cancelled'],
          [there.id, 'arrived'],
        ]),
      );
    });
  });
});
