import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CityActs, HouseActs, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  houseActs,
  memberFor,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const BLOCKS = `query ($from: Day!, $until: Day!) {
  cities { slug places { blocks(from: $from, until: $until) { id kind reason period { from until } } } } }`;

describe('blocks', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let house: HouseActs;
  let stage: Stage;
  let utrecht: PlayCity;
  let nijmegen: PlayCity;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    [utrecht, nijmegen] = [await hostCity(stage, 'utrecht'), await hostCity(stage, 'nijmegen')];
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    [act, house] = [cityActs(ask), houseActs(ask)];
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const guest = async ({ city }: PlayCity) =>
    addProposal(db, await addApplication(db, stage.call, 'accepted'), city, 'accepted');
  const shown = async (as: { token: string }, from: string, until: string) =>
    (await ask<{ places: { blocks: object[] }[] }[]>(BLOCKS, { from, until }, as)).flatMap(({ places }) =>
      places.flatMap(({ blocks }) => blocks),
    );
  const may = { from: '2031-05-01', until: '2031-06-01' };

  it('are made by the city for its own place and by a coordinator, and shown where they are', async () => {
    const own = await house.block(utrecht.coordinator, utrecht.place, may);
    expect(own).toMatchObject({ __typename: 'Block', kind: 'closed', reason: 'season', period: may, version: 1 });
    const held = { from: '2031-07-01', until: '2031-07-02' };
    expect(
      await house.block(stage.coordinator, utrecht.place, held, { kind: 'reserved', reason: 'candidate' }),
    ).toMatchObject({ __typename: 'Block', kind: 'reserved' });
    expect(await shown(utrecht.coordinator, '2031-05-31', '2031-07-01')).toEqual([
      { id: own['id'], kind: 'closed', reason: 'season', period: may },
    ]);
    expect(await shown(nijmegen.coordinator, '2031-01-01', '2032-01-01')).toEqual([]);
    expect(await shown(await memberFor(db, 'verifier'), '2031-01-01', '2032-01-01')).toHaveLength(2);
  });

  it('are made, moved and removed by nobody else', async () => {
    const period = { from: '2031-10-01', until: '2031-11-01' };
    const block = await house.block(nijmegen.coordinator, nijmegen.place, period);
    const strangers = [utrecht.coordinator, await memberFor(db, 'verifier'), await memberFor(db, 'securityOfficer')];
    for (const member of strangers) {
      expect(await house.block(member, nijmegen.place, may)).toEqual({ __typename: 'NotFound' });
      expect(await house.moveBlock(member, String(block['id']), nijmegen.place, may)).toEqual({
        __typename: 'NotFound',
      });
      expect(await house.removeBlock(member, String(block['id']))).toEqual({ __typename: 'NotFound' });
    }
    expect(await house.moveBlock(nijmegen.coordinator, String(block['id']), utrecht.place, period)).toEqual({
      __typename: 'NotFound',
    });
  });

  it('take no stay, and say so in free days', async () => {
    const answer = await act.schedule(utrecht.coordinator, await guest(utrecht), utrecht.place, {
      from: '2031-04-20',
      until: '2031-04-29',
    });
    // Three days of turnover would lie in the block.
    expect(answer.__typename).toBe('PlaceTaken');
    expect(answer['free']).toContainEqual({ from: '2031-06-01', until: '2031-06-28' });
    expect(answer['free']).not.toContainEqual(expect.objectContaining({ from: '2031-05-01' }));
  });

  it('are refused over a stay, with its days and its turnover, and nothing of whose it is', async () => {
    const stay = { from: '2032-01-01', until: '2032-02-01' };
    const booked = await act.schedule(utrecht.coordinator, await guest(utrecht), utrecht.place, stay);
    expect(booked.__typename).toBe('Residency');
    const taken = { __typename: 'PlaceOccupied', stays: [{ from: '2032-01-01', until: '2032-02-04' }], blocks: [] };
    const [over, after] = [
      { from: '2032-02-03', until: '2032-02-10' },
      { from: '2032-02-04', until: '2032-02-10' },
    ];
    expect(await house.block(utrecht.coordinator, utrecht.place, over)).toEqual(taken);
    const block = await house.block(utrecht.coordinator, utrecht.place, after);
    expect(block.__typename).toBe('Block');
    expect(await house.moveBlock(utrecht.coordinator, String(block['id']), utrecht.place, over)).toEqual(taken);
    const moved = await act.moveStay(utrecht.coordinator, String(booked['id']), utrecht.place, after, 1);
    expect(moved.__typename).toBe('PlaceTaken');
    await act.advance(utrecht.coordinator, String(booked['id']), 'cancelled', 1);
    expect(await house.moveBlock(utrecht.coordinator, String(block['id']), utrecht.place, over)).toMatchObject({
      __typename: 'Block',
      period: over,
      version: 2,
    });
  });

  it('are refused over each other', async () => {
    const june = { from: '2033-06-01', until: '2033-07-01' };
    await house.block(utrecht.coordinator, utrecht.place, june);
    expect(await house.block(utrecht.coordinator, utrecht.place, { from: '2033-06-30', until: '2033-07-05' })).toEqual({
      __typename: 'PlaceOccupied',
      stays: [],
      blocks: [june],
    });
  });

  it('come back every year: all of them or none, and go together from a year on', async () => {
    const winter = { from: '2034-12-20', until: '2035-01-06' };
    await act.schedule(nijmegen.coordinator, await guest(nijmegen), nijmegen.place, {
      from: '2036-12-01',
      until: '2036-12-24',
    });
    expect(await house.block(nijmegen.coordinator, nijmegen.place, winter, { years: 4 })).toMatchObject({
      __typename: 'PlaceOccupied',
      stays: [{ from: '2036-12-01', until: '2036-12-27' }],
    });
    expect(await shown(nijmegen.coordinator, '2034-01-01', '2040-01-01')).toEqual([]);
    const first = await house.block(nijmegen.coordinator, nijmegen.place, winter, { years: 2 });
    expect(first['series']).not.toBeNull();
    const both = (await shown(nijmegen.coordinator, '2034-01-01', '2040-01-01')) as { id: string }[];
    expect(both).toHaveLength(2);
    expect(await house.removeBlock(nijmegen.coordinator, both[1]!.id, { later: true })).toEqual({
      __typename: 'BlocksRemoved',
      count: 1,
    });
    expect(await house.removeBlock(nijmegen.coordinator, String(first['id']))).toMatchObject({ count: 1 });
  });

  it('are made once for each key, and moved from the version that one has seen', async () => {
    const [key, period] = [{ idempotencyKey: randomUUID() }, { from: '2037-01-01', until: '2037-02-01' }];
    const twice = [
      await house.block(utrecht.coordinator, utrecht.place, period, key),
      await house.block(utrecht.coordinator, utrecht.place, period, key),
    ];
    expect(twice[0]).toEqual(twice[1]);
    const id = String(twice[0]!['id']);
    const later = { from: '2037-01-05', until: '2037-02-05' };
    expect(await house.moveBlock(utrecht.coordinator, id, utrecht.place, later)).toMatchObject({ version: 2 });
    expect(await house.moveBlock(utrecht.coordinator, id, utrecht.place, period)).toEqual({
      __typename: 'StateMismatch',
      actual: 'closed',
      actualVersion: 2,
    });
    expect(await house.removeBlock(utrecht.coordinator, id)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await house.removeBlock(utrecht.coordinator, id, { version: 2 })).toMatchObject({ count: 1 });
  });

  it.each([
    ['backwards', { from: '2038-02-01', until: '2038-01-01' }, {}, 'period.until'],
    ['too long', { from: '2038-01-01', until: '2039-02-01' }, {}, 'period.until'],
    ['for no year', may, { years: 0 }, 'years'],
    ['for eleven years', may, { years: 11 }, 'years'],
  ])('are refused %s', async (_, period, change, field) => {
    expect(await house.block(utrecht.coordinator, utrecht.place, period, change)).toEqual({
      __typename: 'InvalidInput',
      fields: [field],
    });
  });
});
