import { applicationsSlice } from '@vrijhaven/applications/api';
import { createDataSource, transaction } from '@vrijhaven/database';
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
import type { DataSource } from 'typeorm';
import { minimiseStays } from '../residency/minimise-stays';
import { shelterCitySlice } from '../shelter-city.module';

describe('follow-ups', () => {
  let db: TestDatabase;
  let api: Api;
  let dataSource: DataSource;
  let ask: ReturnType<typeof askFor>;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let city: PlayCity;
  let days: readonly string[];
  let round = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    ask = askFor(api);
    act = cityActs(ask);
    see = stayActs(ask);
    const rows = await db.seed<{ day: string }>(
      `select (current_date + each)::text as day from unnest(array[-1, 30, 60, 90]) each order by each`,
    );
    days = rows.map(({ day }) => day);
  });
  beforeEach(async () => {
    round += 1;
    city = await hostCity(stage, `city-${String(round)}`);
  });
  afterAll(async () => {
    await api.stop();
    await dataSource.destroy();
    await db.drop();
  });

  const stay = async (state: string, year = 2031): Promise<{ defender: PlayDefender; id: string }> => {
    const defender = await applicant(stage, ask, 'accepted');
    const proposal = await addProposal(db, defender.record, city.city, 'accepted');
    const period = { from: `${String(year)}-04-01`, until: `${String(year)}-07-01` };
    const scheduled = await act.schedule(city.coordinator, proposal, city.place, period);
    await db.seed(`update residency set state = $2 where id = $1`, [scheduled['id'], state]);
    return { defender, id: scheduled['id'] as string };
  };

  it('fall on days that the guest chooses, and may choose anew', async () => {
    const { defender, id } = await stay('active');
    const [, first = '', second = '', third = ''] = days;
    const chosen = await see.chooseFollowUps(defender, id, [second, first], 1);
    expect(chosen.followUps.map(({ due, state }) => [due, state])).toEqual([
      [first, 'planned'],
      [second, 'planned'],
    ]);
    const told = await see.planFollowUps(stage.coordinator, id, [second, third], 1);
    expect(told.followUps.map(({ due, state }) => [due, state])).toEqual([
      [first, 'refused'],
      [second, 'planned'],
      [third, 'planned'],
    ]);
  });

  it('fall on no day that is over, nor twice on one, nor on another guest’s', async () => {
    const { defender, id } = await stay('active');
    const [past = '', first = ''] = days;
    const unfit = { __typename: 'InvalidInput', fields: ['days'] };
    expect(await see.chooseFollowUps(defender, id, [past], 1)).toEqual(unfit);
    expect(await see.chooseFollowUps(defender, id, [first, first], 1)).toEqual(unfit);
    const stale = await see.chooseFollowUps(defender, id, [first], 2);
    expect(stale).toMatchObject({ __typename: 'StateMismatch', actual: 'active' });
    const other = await applicant(stage, ask, 'placed');
    expect(await see.chooseFollowUps(other, id, [first], 1)).toEqual({ __typename: 'NotFound' });
    expect(await see.planFollowUps(city.coordinator, id, [first], 1)).toEqual({ __typename: 'NotFound' });
  });

  it('that have passed without a word stay until somebody writes what became of them', async () => {
    const { defender, id } = await stay('followUp');
    const [past = '', first = '', second = ''] = days;
    const chosen = await see.chooseFollowUps(defender, id, [first], 1);
    await db.seed(`update follow_up set due = $2 where id = $1`, [chosen.followUps[0]?.id, past]);
    const anew = await see.planFollowUps(stage.coordinator, id, [second], 1);
    const told = anew.followUps.map(({ due, state }) => [due, state]);
    expect(told).toEqual([
      [past, 'planned'],
      [second, 'planned'],
    ]);
    const none = await see.chooseFollowUps(defender, id, [], 1);
    expect(none.followUps.map(({ state }) => state)).toEqual(['planned', 'refused']);
    expect(await act.advance(stage.coordinator, id, 'closed', 1)).toMatchObject({ items: ['followUps'] });
    const missed = await see.recordFollowUp(stage.coordinator, chosen.followUps[0]!.id, false);
    expect(missed.followUps.map(({ state }) => state)).toEqual(['missed', 'refused']);
  });

  it('are held or missed once the guest has left, by the office, and then the stay may close', async () => {
    const { id } = await stay('departed');
    const [, first = '', second = ''] = days;
    const planned = await see.planFollowUps(stage.coordinator, id, [first, second], 1);
    const [one, two] = planned.followUps.map((each) => each.id) as [string, string];
    const early = await see.recordFollowUp(stage.coordinator, one, true);
    expect(early).toMatchObject({ __typename: 'StateMismatch', actual: 'planned' });
    await act.advance(stage.coordinator, id, 'followUp', 1);
    expect(await act.advance(stage.coordinator, id, 'closed', 2)).toEqual({
      __typename: 'GuardsOpen',
      items: ['followUps'],
    });
    for (const stranger of [city.coordinator, await memberFor(db, 'securityOfficer')])
      expect(await see.recordFollowUp(stranger, one, true)).toEqual({ __typename: 'NotFound' });
    const held = await see.recordFollowUp(stage.coordinator, one, true);
    expect(held.followUps.map(({ state }) => state)).toEqual(['done', 'planned']);
    const again = await see.recordFollowUp(stage.coordinator, one, false, 2);
    expect(again).toEqual({ __typename: 'StateMismatch', actual: 'done', actualVersion: 2 });
    await see.recordFollowUp(stage.coordinator, two, false);
    expect(await act.advance(stage.coordinator, id, 'closed', 2)).toMatchObject({ state: 'closed' });
  });

  it('may be refused altogether', async () => {
    const { id } = await stay('followUp');
    await see.work(stage.coordinator, id, 'followUpDays', 'refused');
    expect(await act.advance(stage.coordinator, id, 'closed', 1)).toMatchObject({ state: 'closed' });
  });

  it('are the last that a city sees of a person: with the closing of the stay its own yes ends', async () => {
    const { defender, id } = await stay('followUp');
    const before = await act.proposals(city.coordinator, { application: defender.record });
    expect(before.map(({ state }) => state)).toEqual(['accepted']);
    expect(await see.file(city.coordinator, id)).toMatchObject({ id });
    await see.work(stage.coordinator, id, 'followUpDays', 'refused');
    expect(await act.advance(stage.coordinator, id, 'closed', 1)).toMatchObject({ state: 'closed' });
    const after = await act.proposals(city.coordinator, { application: defender.record });
    expect(after.filter(({ state }) => state !== 'withdrawn')).toEqual([]);
    expect(after.flatMap(({ candidate }) => candidate.documents)).toEqual([]);
    expect(await see.file(city.coordinator, id)).toBeNull();
    expect(await see.file(stage.coordinator, id)).toMatchObject({ state: 'closed' });
  });

  describe('a year after the last', () => {
    const close = async (id: string, monthsAgo: number): Promise<void> => {
      await db.seed(
        `update residency set state = 'closed', closed_on = (current_date - make_interval(months => $2))::date
         where id = $1`,
        [id, monthsAgo],
      );
    };
    const minimise = () => transaction(dataSource, undefined, minimiseStays);
    const left = async (table: string, column: string, id: string) =>
      (await db.seed(`select 1 from ${table} where ${column} = $1`, [id])).length;
    const seal = async (record: string) => {
      for (const compartment of ['stay', 'exit', 'visa', 'money', 'thread'])
        await db.seed(
          `insert into document (record_id, compartment, revision, schema_version, previous, author_id, envelope,
             signature, hash, written_on)
           values ($1, $2, 1, 1, sha256(''), $1, '\\x00', '\\x00', sha256(convert_to($2, 'UTF8')), current_date)`,
          [record, compartment],
        );
    };

    it('the stay is minimised: city, month and length are left, and nothing that is sealed about it', async () => {
      const { defender, id } = await stay('active');
      await see.work(city.coordinator, id, 'housing');
      await see.planFollowUps(stage.coordinator, id, [days[1]!], 1);
      await seal(defender.record);
      await close(id, 13);
      await minimise();
      for (const table of ['residency_item', 'residency_event', 'follow_up'])
        expect(await left(table, 'residency_id', id)).toBe(0);
      expect(await left('residency', 'id', id)).toBe(0);
      expect(await left('proposal', 'application_id', defender.record)).toBe(0);
      const kept = await db.seed<{ compartment: string }>(
        `select compartment from document where record_id = $1 and author_id = $1
           and compartment in ('stay', 'exit', 'visa', 'money', 'thread')`,
        [defender.record],
      );
      expect(kept).toEqual([{ compartment: 'thread' }]);
      const past = await ask<object[]>(`{ pastStays { city month days } }`, {}, stage.coordinator);
      expect(past).toEqual([{ city: city.slug, month: '2031-04-01', days: 91 }]);
    });

    it('nothing is touched before, nor of a case that lives or is held', async () => {
      const early = await stay('active');
      await close(early.id, 11);
      const held = await stay('active', 2032);
      await close(held.id, 13);
      await db.seed(`update application set state = 'safetyHold' where id = $1`, [held.defender.record]);
      const again = await stay('active', 2033);
      await close(again.id, 13);
      await db.seed(`update residency set state = 'followUp' where id = $1`, [again.id]);
      await minimise();
      for (const { id } of [early, held, again]) expect(await left('residency', 'id', id)).toBe(1);
    });
  });
});
