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
  createTestDatabase,
  hostCity,
  setStage,
  startApi,
  stayActs,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) {
    __typename ... on InvalidInput { fields } } }`;
const RECORD = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`;
const LOG = `{ partners consents { subject } entries { revision grants { recipient } } }`;
const ENTRIES = `query ($application: ID!) { entries(application: $application, compartment: stay, after: 0) ${LOG} }`;
const MINE = `{ myEntries(compartment: exit) ${LOG} }`;

interface Log {
  readonly partners: readonly string[];
  readonly consents: readonly { readonly subject: string }[];
  readonly entries: readonly { readonly revision: number }[];
}

describe('while a guest prepares to move, the logs', () => {
  const DONE = { __typename: 'Document' };
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let here: PlayCity;
  let there: PlayCity;
  let guest: PlayDefender;
  let next: string;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    [act, see] = [cityActs(ask), stayActs(ask)];
    [here, there] = [await hostCity(stage, 'here'), await hostCity(stage, 'there')];
    guest = await applicant(stage, ask, 'accepted');
    const first = await addProposal(db, guest.record, here.city, 'accepted');
    await ask(RECORD, { consent: guest.consent('city:here') }, guest);
    const stay = { from: '2031-04-01', until: '2031-07-01' };
    const present = String((await act.schedule(here.coordinator, first, here.place, stay))['id']);
    await db.seed(`update residency set state = 'active', version = 3 where id = $1`, [present]);
    const proposal = String((await see.proposeMove(stage.coordinator, guest, present, there))['id']);
    await act.answer(there.coordinator, proposal, true);
    await see.answerMove(guest, proposal, true, guest.consent('city:there'));
    const may = { from: '2031-05-01', until: '2031-07-01' };
    next = String((await act.schedule(stage.coordinator, proposal, there.place, may))['id']);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const log = (by: { token: string }) => ask<Log>(ENTRIES, { application: guest.record }, by);
  const write = (by: PlayCity['coordinator'], ...hosts: string[]) =>
    ask(
      APPEND,
      {
        ...{ application: guest.record, idempotencyKey: randomUUID() },
        entry: guest.writeEntry('stay', by, hosts),
      },
      by,
    );
  const numbers = async (by: { token: string }) => (await log(by)).entries.map(({ revision }) => revision);

  it('name to each city itself alone, and to office and guest the city where the guest is', async () => {
    for (const [city, slug] of [
      [here, 'here'],
      [there, 'there'],
    ] as const) {
      const { partners, consents } = await log(city.coordinator);
      expect([partners, consents]).toEqual([[`host:${slug}`], [{ subject: `city:${slug}` }]]);
    }
    expect((await log(stage.coordinator)).partners).toEqual(['host:here']);
    expect((await ask<Log>(MINE, {}, guest)).partners).toEqual(['host:here']);
  });

  it('give what one city writes to no other, and what the office writes to the city of the stay', async () => {
    expect(await write(here.coordinator, here.slug)).toEqual(DONE);
    expect(await write(there.coordinator, there.slug)).toEqual(DONE);
    expect(await write(stage.coordinator, here.slug)).toEqual(DONE);
    expect(await numbers(here.coordinator)).toEqual([1, 3]);
    expect(await numbers(there.coordinator)).toEqual([2]);
    expect(await numbers(stage.coordinator)).toEqual([1, 2, 3]);
  });

  it('go to the next city from the arrival on, and to the one before no more', async () => {
    for (const code of ['housing', 'emergencyContact']) await see.work(there.coordinator, next, code);
    await act.advance(there.coordinator, next, 'preparing', 1);
    expect(await act.advance(there.coordinator, next, 'arrived', 2)).toMatchObject({ state: 'arrived' });
    expect((await log(stage.coordinator)).partners).toEqual(['host:there']);
    expect(await write(stage.coordinator, there.slug)).toEqual(DONE);
    expect(await numbers(there.coordinator)).toEqual([2, 4]);
    expect(await log(here.coordinator)).toBeNull();
  });
});
