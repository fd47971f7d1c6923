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

const CITY = `{ cities { slug version languages communities places { id name turnoverDays attributes retiredOn version } } }`;
interface Shown {
  readonly slug: string;
  readonly version: number;
  readonly places: readonly { readonly id: string; readonly name: string; readonly version: number }[];
}

describe('a city keeps its own house', () => {
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

  const room = { name: 'Garden room', turnoverDays: 4, attributes: ['garden', 'piano'] };
  const shown = async (as: { token: string }): Promise<Shown> => (await ask<Shown[]>(CITY, {}, as))[0]!;
  const guest = async () => addProposal(db, await addApplication(db, stage.call, 'accepted'), utrecht.city, 'accepted');

  it('adds a place after the others, changes it, and finds what somebody else changed first', async () => {
    const added = await house.addPlace(utrecht.coordinator, utrecht.city, room);
    expect(added).toMatchObject({ __typename: 'Place', ...room, retiredOn: null, version: 1 });
    const other = { ...room, name: 'Garden flat', turnoverDays: 6 };
    expect(await house.editPlace(stage.coordinator, String(added['id']), other)).toMatchObject({
      ...other,
      version: 2,
    });
    expect(await house.editPlace(utrecht.coordinator, String(added['id']), room)).toEqual({
      __typename: 'StateMismatch',
      actual: 'open',
      actualVersion: 2,
    });
    expect((await shown(utrecht.coordinator)).places.map(({ name }) => name)).toEqual(['Room one', 'Garden flat']);
  });

  it('takes no address for a name', async () => {
    const address = { ...room, name: 'Kerkstraat 12' };
    for (const answer of [
      await house.addPlace(utrecht.coordinator, utrecht.city, address),
      await house.editPlace(utrecht.coordinator, utrecht.place, address),
    ])
      expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['input.name'] });
  });

  it('orders its places, all of them and no others', async () => {
    const { places, version } = await shown(utrecht.coordinator);
    const turned = places.map(({ id }) => id).reverse();
    expect(await house.order(utrecht.coordinator, utrecht.city, turned.slice(1), version)).toEqual({
      __typename: 'InvalidInput',
      fields: ['places'],
    });
    expect(await house.order(utrecht.coordinator, utrecht.city, [turned[0]!, nijmegen.place], version)).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await house.order(utrecht.coordinator, utrecht.city, turned, version)).toEqual({
      __typename: 'City',
      version: version + 1,
      places: turned.map((id) => ({ id })),
    });
    expect(await house.order(utrecht.coordinator, utrecht.city, turned, version)).toMatchObject({
      __typename: 'StateMismatch',
    });
  });

  it('says which languages its team speaks and which communities live there, in codes', async () => {
    const facts = { languages: ['nl', 'en', 'ti'], communities: ['ER', 'SY'] };
    const { version } = await shown(utrecht.coordinator);
    expect(await house.editCity(utrecht.coordinator, utrecht.city, facts, version)).toMatchObject(facts);
    for (const odd of [
      { ...facts, languages: ['Dutch'] },
      { ...facts, communities: ['er'] },
      { ...facts, languages: ['nl', 'nl'] },
    ])
      expect(await house.editCity(utrecht.coordinator, utrecht.city, odd, version + 1)).toMatchObject({
        __typename: 'InvalidInput',
      });
  });

  it('gives a place up from a day on, when nothing is planned there, and takes it back', async () => {
    const stay = { from: '2034-03-01', until: '2034-04-01' };
    const booked = await act.schedule(utrecht.coordinator, await guest(), utrecht.place, stay);
    await house.block(utrecht.coordinator, utrecht.place, { from: '2034-08-01', until: '2034-09-01' });
    expect(await house.retire(utrecht.coordinator, utrecht.place, '2034-04-03')).toEqual({
      __typename: 'PlaceOccupied',
      stays: [{ from: '2034-03-01', until: '2034-04-04' }],
      blocks: [{ from: '2034-08-01', until: '2034-09-01' }],
    });
    const over = await house.retire(utrecht.coordinator, utrecht.place, '2034-09-01');
    expect(over).toMatchObject({ __typename: 'Place', retiredOn: '2034-09-01', version: 2 });
    expect(await house.retire(utrecht.coordinator, utrecht.place, '2034-10-01', 2)).toEqual({
      __typename: 'StateMismatch',
      actual: 'retired',
      actualVersion: 2,
    });
    const late = { from: '2034-08-31', until: '2034-09-02' };
    expect((await act.schedule(utrecht.coordinator, await guest(), utrecht.place, late)).__typename).toBe('PlaceTaken');
    const never = await act.moveStay(utrecht.coordinator, String(booked['id']), utrecht.place, late, 1);
    expect(never['free']).not.toContainEqual(expect.objectContaining({ from: '2034-09-01' }));
    expect(await house.restore(utrecht.coordinator, utrecht.place, 2)).toMatchObject({ retiredOn: null, version: 3 });
    expect(
      (await act.schedule(utrecht.coordinator, await guest(), utrecht.place, { ...late, from: '2034-09-01' }))
        .__typename,
    ).toBe('Residency');
  });

  it('lets nobody else in: another city, another role', async () => {
    const { version } = await shown(utrecht.coordinator);
    const strangers = [nijmegen.coordinator, await memberFor(db, 'verifier'), await memberFor(db, 'administrator')];
    for (const member of strangers) {
      const tries = [
        house.addPlace(member, utrecht.city, room),
        house.editPlace(member, utrecht.place, room, 3),
        house.retire(member, utrecht.place, '2040-01-01', 3),
        house.restore(member, utrecht.place, 3),
        house.order(member, utrecht.city, [], version),
        house.editCity(member, utrecht.city, { languages: [], communities: [] }, version),
      ];
      for (const answer of await Promise.all(tries)) expect(answer).toEqual({ __typename: 'NotFound' });
    }
  });
});
