import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, CityActs, PlayCity, PlayDefender, Stage, StayActs, TestDatabase } from '@vrijhaven/testing/server';
import {
  addProposal,
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  startApi,
  stayActs,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const april = { from: '2031-04-01', until: '2031-07-01' };

describe('what is seen to in a stay', () => {
  let db: TestDatabase;
  let api: Api;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let city: PlayCity;
  let elsewhere: PlayCity;
  let round = 0;
  let ask: ReturnType<typeof askFor>;

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

  const scheduled = async (): Promise<{ defender: PlayDefender; id: string }> => {
    const defender = await applicant(stage, ask, 'accepted');
    const proposal = await addProposal(db, defender.record, city.city, 'accepted');
    const stay = await act.schedule(city.coordinator, proposal, city.place, april);
    return { defender, id: stay['id'] as string };
  };
  const itemOf = (sheet: Awaited<ReturnType<StayActs['work']>>, code: string) =>
    sheet.items.find((each) => each.code === code);

  it('is worked on item by item, by city and office, each with its version', async () => {
    const { id } = await scheduled();
    const first = await see.work(city.coordinator, id, 'housing', 'done', { due: '2031-03-20' });
    expect(first).toMatchObject({ __typename: 'ResidencySheet', id, state: 'planned' });
    expect(itemOf(first, 'housing')).toEqual({ code: 'housing', state: 'done', due: '2031-03-20', version: 1 });
    expect(itemOf(first, 'visa')).toEqual({ code: 'visa', state: 'todo', due: null, version: 0 });
    const late = await see.work(stage.coordinator, id, 'housing', 'todo');
    expect(late).toEqual({ __typename: 'StateMismatch', actual: 'done', actualVersion: 1 });
    const again = await see.work(stage.coordinator, id, 'housing', 'todo', { version: 1 });
    expect(itemOf(again, 'housing')).toMatchObject({ state: 'todo', due: null, version: 2 });
  });

  it('is not for another city, a city’s hands where the office sees to it, nor for other roles', async () => {
    const { id } = await scheduled();
    const missing = { __typename: 'NotFound' };
    expect(await see.work(elsewhere.coordinator, id, 'housing')).toEqual(missing);
    expect(await see.work(city.coordinator, id, 'visa')).toEqual(missing);
    expect(await see.work(await memberFor(db, 'securityOfficer'), id, 'housing')).toEqual(missing);
    expect(await see.file(elsewhere.coordinator, id)).toBeNull();
    expect(await see.sheets(elsewhere.coordinator)).toEqual([]);
  });

  it('stands before arrival: a home and somebody to call', async () => {
    const { id } = await scheduled();
    await act.advance(city.coordinator, id, 'preparing', 1);
    const early = await act.advance(city.coordinator, id, 'arrived', 2);
    expect(early).toEqual({ __typename: 'GuardsOpen', items: ['housing', 'emergencyContact'] });
    await see.work(city.coordinator, id, 'housing');
    await see.work(city.coordinator, id, 'emergencyContact', 'notNeeded');
    const half = await act.advance(city.coordinator, id, 'arrived', 2);
    expect(half).toEqual({ __typename: 'GuardsOpen', items: ['emergencyContact'] });
    await see.work(city.coordinator, id, 'emergencyContact', 'done', { version: 1 });
    expect(await act.advance(city.coordinator, id, 'arrived', 2)).toMatchObject({ state: 'arrived', version: 3 });
  });

  it('tells its history to who sees the stay: who, in which role, what, and never a word', async () => {
    const { id } = await scheduled();
    const [{ soon } = { soon: '' }] = await db.seed<{ soon: string }>(`select (current_date + 30)::text as soon`);
    await see.work(stage.coordinator, id, 'passport');
    await act.advance(city.coordinator, id, 'preparing', 1);
    await see.planFollowUps(stage.coordinator, id, [soon], 2);
    const told = (await see.file(stage.coordinator, id))?.events.map(({ kind, from, to, item, by, member }) => ({
      ...{ kind, from, to, item, by, member },
    }));
    const nothing = { from: null, to: null, item: null };
    expect(told).toEqual([
      { ...nothing, kind: 'scheduled', by: 'cityCoordinator', member: city.coordinator.id },
      { kind: 'item', from: 'todo', to: 'done', item: 'passport', by: 'coordinator', member: stage.coordinator.id },
      {
        ...nothing,
        kind: 'state',
        from: 'planned',
        to: 'preparing',
        by: 'cityCoordinator',
        member: city.coordinator.id,
      },
      { ...nothing, kind: 'followUpPlanned', by: 'coordinator', member: stage.coordinator.id },
    ]);
    const toCity = await see.file(city.coordinator, id);
    expect(toCity?.events.map(({ kind }) => kind)).toEqual(['scheduled', 'item', 'state']);
    expect(toCity?.followUps).toEqual([]);
  });

  it('stands before leaving early, which frees the place', async () => {
    const { id, defender } = await scheduled();
    await db.seed(
      `update residency set state = 'active', period = daterange(current_date - 20, current_date + 40)
      where id = $1`,
      [id],
    );
    const [days] = await db.seed<{ today: string; later: string }>(
      `select current_date::text as today, (current_date + 10)::text as later`,
    );
    const entry = defender.writeEntry('exit', stage.coordinator);
    const leave = (day: string, entries: readonly object[] = [entry]) =>
      act.advance(stage.coordinator, id, 'departed', 1, { day, entries });
    expect(await leave(days!.today)).toEqual({ __typename: 'GuardsOpen', items: ['returnPlan'] });
    await see.work(city.coordinator, id, 'returnPlan', 'refused');
    expect(await leave(days!.today, [])).toEqual({ __typename: 'GuardsOpen', items: ['departureEntry'] });
    expect(await leave(days!.later)).toEqual({ __typename: 'InvalidInput', fields: ['day'] });
    expect(await leave(days!.today)).toMatchObject({ state: 'departed', period: { until: days!.today } });
    const noted = await db.seed(`select 1 from document where record_id = $1 and compartment = 'exit'`, [
      defender.record,
    ]);
    expect(noted).toHaveLength(1);
  });

  it('stands before a longer stay: somebody looked at the visa', async () => {
    const { id } = await scheduled();
    const longer = { from: april.from, until: '2031-08-15' };
    const blind = await act.moveStay(city.coordinator, id, city.place, longer, 1);
    expect(blind).toEqual({ __typename: 'GuardsOpen', items: ['visaCheck'] });
    await see.work(stage.coordinator, id, 'visaCheck');
    expect(await act.moveStay(city.coordinator, id, city.place, longer, 1)).toMatchObject({ period: longer });
    const endless = { from: april.from, until: '2031-11-15' };
    const never = await act.moveStay(city.coordinator, id, city.place, endless, 2);
    expect(never).toEqual({ __typename: 'InvalidInput', fields: ['period.until'] });
  });

  it('makes no stay longer by a day once the guest is there, unless the visa was looked at', async () => {
    const { id } = await scheduled();
    await db.seed(`update residency set state = 'active' where id = $1`, [id]);
    const more = { from: april.from, until: '2031-07-02' };
    const blind = await act.moveStay(city.coordinator, id, city.place, more, 1);
    expect(blind).toEqual({ __typename: 'GuardsOpen', items: ['visaCheck'] });
    const less = { from: april.from, until: '2031-06-20' };
    expect(await act.moveStay(city.coordinator, id, city.place, less, 1)).toMatchObject({ period: less });
  });
});
