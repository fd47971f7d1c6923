import { randomBytes, randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CityActs, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addProposal,
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

describe('proposing a candidate to a city', () => {
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

  const candidate = () => applicant(stage, ask, 'pool');
  const stateOf = async ({ record }: { record: string }) =>
    (await db.seed<{ state: string }>(`select state from application where id = $1`, [record]))[0]?.state;
  const openGrants = async ({ record }: { record: string }, { team }: PlayCity) =>
    db.seed(`select compartment from document_grant where record_id = $1 and recipient = $2 and withdrawn_on is null`, [
      record,
      `team:${team}`,
    ]);

  it('shows the city the need profile and nothing else, and no other city anything', async () => {
    const defender = await candidate();
    const proposal = await act.propose(stage.coordinator, defender, utrecht);
    expect(proposal).toMatchObject({ __typename: 'Proposal', state: 'proposed', version: 1, residency: null });
    expect(await stateOf(defender)).toBe('proposed');
    const [seen] = await act.proposals(utrecht.coordinator, { application: defender.record });
    expect(seen).toMatchObject({ id: proposal.id, city: { slug: 'utrecht' }, candidate: { state: 'proposed' } });
    expect(seen!.candidate.documents).toEqual([
      { compartment: 'need', revision: 1, grants: [{ recipient: 'team:host:utrecht', generation: 1 }] },
    ]);
    expect(await act.proposals(nijmegen.coordinator)).toEqual([]);
    const [office] = await act.proposals(stage.coordinator, { application: defender.record });
    expect(office!.candidate.documents.map(({ compartment }) => compartment)).toEqual(['contact', 'identity', 'need']);
  });

  it('puts a candidate before one city at a time, whoever is quicker', async () => {
    const defender = await candidate();
    const answers = await Promise.all(
      [utrecht, nijmegen, utrecht, nijmegen].map((city) => act.propose(stage.coordinator, defender, city)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CityBusy',
      'CityBusy',
      'CityBusy',
      'Proposal',
    ]);
    await expect(addProposal(db, defender.record, nijmegen.city)).rejects.toThrow(/one_city_at_a_time/);
  });

  it('repeats the answer of a repeated key and refuses another input under it', async () => {
    const defender = await candidate();
    const change = { idempotencyKey: randomUUID(), disclosures: [regrant(defender)] };
    const first = await act.propose(stage.coordinator, defender, utrecht, change);
    expect(await act.propose(stage.coordinator, defender, utrecht, change)).toEqual(first);
    const other = await act.propose(stage.coordinator, defender, nijmegen, change);
    expect(other).toEqual({ __typename: 'KeyReused' });
  });

  const regrant = (defender: Awaited<ReturnType<typeof candidate>>, compartment: 'identity' | 'need' = 'need') =>
    defender.regrant(compartment, { member: stage.coordinator, team: utrecht.team });

  it('refuses disclosures that are not exactly the need profile for that city', async () => {
    const defender = await candidate();
    const refused = async (disclosures: unknown[], ...fields: string[]) => {
      const answer = await act.propose(stage.coordinator, defender, utrecht, { disclosures });
      expect(answer).toEqual({ __typename: 'InvalidInput', fields });
    };
    await refused([], 'disclosures');
    await refused([regrant(defender, 'identity')], 'disclosures.0.compartment');
    await refused([regrant(defender), regrant(defender)], 'disclosures.1.compartment');
    await refused([{ ...regrant(defender), revision: 2 }], 'disclosures.0.revision');
    const { grant, ...need } = regrant(defender);
    await refused([{ ...need, grant: { ...grant, recipient: 'team:host:nijmegen' } }], 'disclosures.0.grant.recipient');
    await refused([{ ...need, grant: { ...grant, generation: 2 } }], 'disclosures.0.grant.generation');
    await refused(
      [{ ...need, grant: { ...grant, chainHead: text(randomBytes(32)) } }],
      'disclosures.0.grant.chainHead',
    );
    await refused([{ ...need, grant: { ...grant, grant: text(randomBytes(9)) } }], 'disclosures.0.grant.grant');
    const forged = { ...need, grant: { ...grant, grant: text(Buffer.alloc(1257, 1)) } };
    const answer = await act.propose(stage.coordinator, defender, utrecht, { disclosures: [forged] });
    expect(answer).toEqual({ __typename: 'NotSigned' });
    expect(await stateOf(defender)).toBe('pool');
  });

  it('refuses an old version, and a candidate who is not in the pool', async () => {
    const defender = await candidate();
    const old = await act.propose(stage.coordinator, defender, utrecht, { version: 7 });
    expect(old).toEqual({ __typename: 'StateMismatch', actual: 'pool', actualVersion: 1 });
    const early = await applicant(stage, ask, 'scoring');
    const answer = await act.propose(stage.coordinator, early, utrecht);
    expect(answer).toEqual({ __typename: 'StateMismatch', actual: 'scoring', actualVersion: 1 });
  });

  it('is for coordinators; to everybody else there is no such candidate', async () => {
    const defender = await candidate();
    for (const role of ['intakeOfficer', 'verifier', 'commissioner', 'securityOfficer', 'administrator'] as const) {
      const member = await signingMember(db, role);
      expect(await act.propose(member, defender, utrecht)).toEqual({ __typename: 'NotFound' });
    }
    expect(await act.propose(utrecht.coordinator, defender, utrecht)).toEqual({ __typename: 'NotFound' });
    const nowhere = { ...utrecht, city: randomUUID() };
    expect(await act.propose(stage.coordinator, defender, nowhere)).toEqual({ __typename: 'NotFound' });
  });

  it('costs the candidate nothing when the city declines, and vanishes from its view', async () => {
    const defender = await candidate();
    const { id } = await act.propose(stage.coordinator, defender, utrecht);
    const key = { idempotencyKey: randomUUID() };
    const answer = await act.answer(utrecht.coordinator, id, false, key);
    expect(answer).toMatchObject({
      state: 'declined',
      version: 2,
      candidate: { state: 'cityDeclined', documents: [] },
    });
    expect(await act.answer(utrecht.coordinator, id, false, key)).toEqual(answer);
    expect(await act.proposals(utrecht.coordinator, { application: defender.record })).toEqual([]);
    expect(await act.answer(utrecht.coordinator, id, true, { version: 2 })).toEqual({ __typename: 'NotFound' });
    expect(await openGrants(defender, utrecht)).toEqual([]);
    expect(await act.move(stage.coordinator, defender, 'pool', 3)).toMatchObject({ state: 'pool' });
    expect(await act.propose(stage.coordinator, defender, nijmegen, { version: 4 })).toMatchObject({
      state: 'proposed',
    });
  });

  it('is answered by that city only, once, from the version that it saw', async () => {
    const defender = await candidate();
    const { id } = await act.propose(stage.coordinator, defender, utrecht);
    expect(await act.answer(nijmegen.coordinator, id, true)).toEqual({ __typename: 'NotFound' });
    expect(await act.answer(nijmegen.coordinator, randomUUID(), true)).toEqual({ __typename: 'NotFound' });
    expect(await act.answer(stage.coordinator, id, true)).toEqual({ __typename: 'NotFound' });
    const old = await act.answer(utrecht.coordinator, id, true, { version: 3 });
    expect(old).toEqual({ __typename: 'StateMismatch', actual: 'proposed', actualVersion: 1 });
    expect(await act.answer(utrecht.coordinator, id, true)).toMatchObject({ state: 'accepted', version: 2 });
    expect(await stateOf(defender)).toBe('cityAccepted');
    const again = await act.answer(utrecht.coordinator, id, false, { version: 2 });
    expect(again).toEqual({ __typename: 'StateMismatch', actual: 'accepted', actualVersion: 2 });
  });

  it('is taken back by the office until the defender has accepted', async () => {
    const defender = await candidate();
    const { id } = await act.propose(stage.coordinator, defender, utrecht);
    expect(await act.withdraw(await memberFor(db, 'verifier'), id, 1)).toEqual({ __typename: 'NotFound' });
    expect(await act.withdraw(stage.coordinator, id, 2)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act.withdraw(stage.coordinator, id, 1)).toMatchObject({ state: 'withdrawn', version: 2 });
    expect(await stateOf(defender)).toBe('pool');
    expect(await openGrants(defender, utrecht)).toEqual([]);
    expect(await act.proposals(utrecht.coordinator, { application: defender.record })).toEqual([]);

    const agreed = await candidate();
    const accepted = await act.propose(stage.coordinator, agreed, utrecht);
    await act.answer(utrecht.coordinator, accepted.id, true);
    await db.seed(`update application set state = 'accepted' where id = $1`, [agreed.record]);
    const late = await act.withdraw(stage.coordinator, accepted.id, 2);
    expect(late).toMatchObject({ __typename: 'StateMismatch', actual: 'accepted' });
  });

  it('is gone for a city that repeats its yes after the office took the candidate back', async () => {
    const defender = await candidate();
    const { id } = await act.propose(stage.coordinator, defender, utrecht);
    const key = { idempotencyKey: randomUUID() };
    expect(await act.answer(utrecht.coordinator, id, true, key)).toMatchObject({ state: 'accepted' });
    expect(await act.answer(utrecht.coordinator, id, true, key)).toMatchObject({ state: 'accepted' });
    await act.withdraw(stage.coordinator, id, 2);
    expect(await act.answer(utrecht.coordinator, id, true, key)).toEqual({ __typename: 'NotFound' });
  });

  it('ends with a withdrawal or a safety hold, in the same moment', async () => {
    for (const end of ['withdrawn', 'safetyHold']) {
      const defender = await candidate();
      const { id } = await act.propose(stage.coordinator, defender, utrecht);
      if (end === 'withdrawn') await act.withdrawApplication(defender);
      else await act.move(await memberFor(db, 'securityOfficer'), defender, 'safetyHold', 2);
      expect(await stateOf(defender)).toBe(end);
      expect(await act.proposals(utrecht.coordinator, { application: defender.record })).toEqual([]);
      expect(await act.answer(utrecht.coordinator, id, true)).toEqual({ __typename: 'NotFound' });
      expect(await openGrants(defender, utrecht)).toEqual([]);
    }
  });
});
