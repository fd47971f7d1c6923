import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  addResidency,
  askFor,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const CREATE = `mutation ($input: CityInput!, $idempotencyKey: ID!) {
  createCity(input: $input, idempotencyKey: $idempotencyKey) {
    __typename ... on City { slug name since places { name turnoverDays attributes } } ... on InvalidInput { fields } } }`;
const NAMES = `{ cities { slug places { name } } }`;
const BOARD = `query ($from: Day!, $until: Day!) {
  cities { slug places { name residencies(from: $from, until: $until) { id application freeFrom } } } }`;

interface Board {
  readonly slug: string;
  readonly places: readonly { readonly residencies: readonly { readonly id: string }[] }[];
}

describe('cities', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let utrecht: PlayCity;
  let stays: { soon: string; later: string };
  let days: { from: string; soonEnds: string; free: string; until: string };

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    utrecht = await hostCity(stage, 'utrecht');
    await hostCity(stage, 'nijmegen');
    const stay = async (inDays: number) => {
      const application = await addApplication(db, stage.call, 'placed');
      const proposal = await addProposal(db, application, utrecht.city, 'accepted');
      return addResidency(db, { proposal, application, city: utrecht.city, place: utrecht.place, inDays });
    };
    stays = { soon: await stay(10), later: await stay(100) };
    [days] = (await db.seed(`select (current_date + 5)::text as from, (current_date + 40)::text as "soonEnds",
      (current_date + 43)::text as free, (current_date + 200)::text as until`)) as [typeof days];
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const input = {
    slug: 'middelburg',
    name: 'Middelburg',
    since: 2014,
    places: [{ name: 'Garden flat', turnoverDays: 5, attributes: ['garden', 'quiet'] }],
  };

  it('are added by a coordinator with their places', async () => {
    expect(await ask(CREATE, { input }, stage.coordinator)).toEqual({
      __typename: 'City',
      slug: 'middelburg',
      name: 'Middelburg',
      since: 2014,
      places: [{ name: 'Garden flat', turnoverDays: 5, attributes: ['garden', 'quiet'] }],
    });
    expect(await ask(CREATE, { input }, stage.coordinator)).toEqual({
      __typename: 'InvalidInput',
      fields: ['input.slug'],
    });
  });

  it('are added by nobody else', async () => {
    const other = { ...input, slug: 'elsewhere' };
    for (const member of [utrecht.coordinator, await signingMember(db, 'administrator')]) {
      expect(await ask(CREATE, { input: other }, member)).toEqual({ __typename: 'NotFound' });
    }
  });

  it.each<[string, object]>([
    ['input.slug', { slug: 'Den Haag' }],
    ['input.slug', { slug: 'den--haag' }],
    ['input.slug', { slug: '2nd' }],
    ['input.name', { name: '' }],
    ['input.since', { since: 12 }],
    ['input.places.0.name', { places: [{ name: '', turnoverDays: 1, attributes: [] }] }],
    ['input.places.0.turnoverDays', { places: [{ name: 'x', turnoverDays: -1, attributes: [] }] }],
    ['input.places.0.attributes', { places: [{ name: 'x', turnoverDays: 1, attributes: ['a', 'a'] }] }],
  ])('name what is wrong with %s', async (field, change) => {
    const answer = await ask(CREATE, { input: { ...input, slug: 'somewhere', ...change } }, stage.coordinator);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: [field] });
  });

  it('are all shown to the office, each to its own, to strangers and defenders not', async () => {
    const slugs = async (as: { token: string }) => (await ask<Board[]>(NAMES, {}, as)).map(({ slug }) => slug).sort();
    expect(await slugs(stage.coordinator)).toEqual(['middelburg', 'nijmegen', 'utrecht']);
    expect(await slugs(utrecht.coordinator)).toEqual(['utrecht']);
    expect(await slugs(await memberFor(db, 'cityCoordinator', 'host:nowhere'))).toEqual([]);
    const { errors } = await api.gql(NAMES);
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  const board = async (as: { token: string }, from: string, until: string) =>
    (await ask<Board[]>(BOARD, { from, until }, as)).flatMap(({ places }) =>
      places.flatMap(({ residencies }) => residencies.map(({ id }) => id)),
    );

  it('show the stays that touch a span, turnover included', async () => {
    expect(await board(utrecht.coordinator, days.from, days.until)).toEqual([stays.soon, stays.later]);
    expect(await board(utrecht.coordinator, days.soonEnds, days.free)).toEqual([stays.soon]);
    expect(await board(utrecht.coordinator, days.free, days.until)).toEqual([stays.later]);
    expect(await board(utrecht.coordinator, days.until, days.from)).toEqual([]);
  });

  it('keep two spans of one document apart', async () => {
    const [first] = await ask<{ places: { soon: { id: string }[]; late: { id: string }[] }[] }[]>(
      `query ($a: Day!, $b: Day!, $c: Day!) { cities { places {
         soon: residencies(from: $a, until: $b) { ...Stay } late: residencies(from: $b, until: $c) { ...Stay } } } }
       fragment Stay on Residency { id }`,
      { a: days.from, b: days.free, c: days.until },
      utrecht.coordinator,
    );
    expect(first!.places[0]).toEqual({ soon: [{ id: stays.soon }], late: [{ id: stays.later }] });
  });

  it('show who lives where to those who need it only', async () => {
    expect(await board(stage.coordinator, days.from, days.until)).toHaveLength(2);
    expect(await board(await memberFor(db, 'securityOfficer'), days.from, days.until)).toHaveLength(2);
    for (const role of ['intakeOfficer', 'verifier', 'commissioner', 'careProfessional', 'administrator'] as const) {
      expect(await board(await memberFor(db, role), days.from, days.until)).toEqual([]);
    }
  });
});
