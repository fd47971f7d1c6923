import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CityActs, PlayCity, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addProposal,
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const RECORD = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) {
  __typename ... on Application { state } } }`;

describe('a word of the defender about one subject', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let stage: Stage;
  let utrecht: PlayCity;
  let nijmegen: PlayCity;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    [utrecht, nijmegen] = [await hostCity(stage, 'utrecht'), await hostCity(stage, 'nijmegen')];
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    act = cityActs(ask);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const state = (defender: PlayDefender, subject: string, given: boolean) =>
    ask(RECORD, { consent: defender.consent(subject, given) }, defender);
  const proposals = ({ record }: PlayDefender) =>
    db.seed<{ state: string; city: string }>(
      `select p.state, c.slug as city from proposal p join city c on c.id = p.city_id
       where p.application_id = $1 order by c.slug, p.state`,
      [record],
    );
  const served = async ({ record }: PlayDefender, { team }: PlayCity) =>
    (
      await db.seed<{ compartment: string }>(
        `select compartment from document_grant where record_id = $1 and recipient = $2 and withdrawn_on is null
         order by compartment`,
        [record, `team:${team}`],
      )
    ).map(({ compartment }) => compartment);

  it('ends what waits for the answer of the city that it says no to: the city sees nothing any more', async () => {
    const defender = await applicant(stage, ask, 'pool');
    await act.propose(stage.coordinator, defender, utrecht);
    expect(await served(defender, utrecht)).toEqual(['need']);
    expect(await state(defender, 'city:utrecht', false)).toEqual({ __typename: 'Application', state: 'pool' });
    expect(await proposals(defender)).toEqual([{ state: 'withdrawn', city: 'utrecht' }]);
    expect(await served(defender, utrecht)).toEqual([]);
    expect(await act.proposals(utrecht.coordinator, { states: ['proposed'] })).toEqual([]);
    // Nobody decided against the candidate: another city can be asked at once.
    expect(await act.propose(stage.coordinator, defender, nijmegen, { version: 3 })).toMatchObject({
      __typename: 'Proposal',
    });
  });

  it.each([
    ['another city', 'city:nijmegen', false],
    ['the same city, with a yes', 'city:utrecht', true],
    ['publicity', 'publicity', false],
    ['evaluation', 'evaluation', false],
    ['a referee', 'referee:1', false],
    ['a city that nobody knows', 'city:atlantis', false],
  ])('leaves what waits alone when it is about %s', async (_, subject, given) => {
    const defender = await applicant(stage, ask, 'pool');
    await act.propose(stage.coordinator, defender, utrecht);
    expect(await state(defender, subject, given)).toMatchObject({ __typename: 'Application', state: 'proposed' });
    expect(await proposals(defender)).toEqual([{ state: 'proposed', city: 'utrecht' }]);
    expect(await served(defender, utrecht)).toEqual(['need']);
  });

  it('takes no roof away: what the city has said yes to stands, but it is served nobody’s name', async () => {
    const defender = await applicant(stage, ask, 'accepted');
    await addProposal(db, defender.record, utrecht.city, 'accepted');
    await state(defender, 'city:utrecht', true);
    expect(await state(defender, 'city:utrecht', false)).toMatchObject({ state: 'accepted' });
    expect(await proposals(defender)).toEqual([{ state: 'accepted', city: 'utrecht' }]);
    expect(await served(defender, utrecht)).toEqual([]);
  });

  it('ends a move that waits, and the guest stays where they are', async () => {
    const defender = await applicant(stage, ask, 'placed');
    await addProposal(db, defender.record, utrecht.city, 'accepted');
    const move = await addProposal(db, defender.record, nijmegen.city, 'withdrawn');
    await db.seed(`update proposal set is_move = true, state = 'proposed' where id = $1`, [move]);
    expect(await state(defender, 'city:nijmegen', false)).toMatchObject({ state: 'placed' });
    expect(await proposals(defender)).toEqual([
      { state: 'withdrawn', city: 'nijmegen' },
      { state: 'accepted', city: 'utrecht' },
    ]);
  });

  it('said twice ends nothing twice, and a yes afterwards brings nothing back by itself', async () => {
    const defender = await applicant(stage, ask, 'pool');
    await act.propose(stage.coordinator, defender, utrecht);
    const consent = defender.consent('city:utrecht', false);
    for (let times = 2; times > 0; times -= 1)
      expect(await ask(RECORD, { consent }, defender)).toMatchObject({ state: 'pool' });
    expect(await state(defender, 'city:utrecht', true)).toMatchObject({ state: 'pool' });
    expect(await proposals(defender)).toEqual([{ state: 'withdrawn', city: 'utrecht' }]);
  });
});
