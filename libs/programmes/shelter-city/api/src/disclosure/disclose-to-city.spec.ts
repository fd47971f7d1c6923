import { randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CityActs, PlayCity, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) {
  __typename ... on Application { disclosures { compartment recipient until } } } }`;
const REVISE = `mutation ($documents: [DocumentInput!]!, $manifest: ManifestInput!, $idempotencyKey: ID!) {
  reviseApplication(documents: $documents, manifest: $manifest, idempotencyKey: $idempotencyKey) { __typename } }`;

describe('from an offer to disclosure', () => {
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

  /** A candidate whom Utrecht accepted and the office offered the place. */
  const offered = async (): Promise<{ defender: PlayDefender; proposal: string }> => {
    const defender = await applicant(stage, ask, 'pool');
    const { id: proposal } = await act.propose(stage.coordinator, defender, utrecht);
    await act.answer(utrecht.coordinator, proposal, true);
    await act.move(stage.coordinator, defender, 'offered', 3);
    return { defender, proposal };
  };
  const accepted = async () => {
    const scene = await offered();
    await act.answerOffer(scene.defender, true, scene.defender.consent('city:utrecht'));
    return scene;
  };
  const seenBy = async (member: { token: string }, { record }: PlayDefender) =>
    (await act.proposals(member, { application: record })).flatMap(({ candidate }) =>
      candidate.documents.map(({ compartment, revision }) => `${compartment} ${String(revision)}`),
    );

  describe('the defender', () => {
    it('accepts with a signed consent to that city', async () => {
      const { defender, proposal } = await offered();
      const answer = await act.answerOffer(defender, true, defender.consent('city:utrecht'));
      expect(answer).toMatchObject({ __typename: 'Application', state: 'accepted', version: 5 });
      const [seen] = await act.proposals(utrecht.coordinator, { application: defender.record });
      expect(seen).toMatchObject({ id: proposal, candidate: { consents: [{ subject: 'city:utrecht', given: true }] } });
    });

    it('cannot accept without one, nor with one that is about something else or forged', async () => {
      const { defender } = await offered();
      const refused = async (consent: unknown, ...fields: string[]) =>
        expect(await act.answerOffer(defender, true, consent)).toEqual({ __typename: 'InvalidInput', fields });
      await refused(null, 'consent');
      await refused(defender.consent('city:nijmegen'), 'consent.subject');
      await refused(defender.consent('city:utrecht', false), 'consent.given');
      await refused({ ...defender.consent('city:utrecht'), sequence: 1 }, 'consent.sequence');
      const forged = { ...defender.consent('city:utrecht'), signature: text(randomBytes(64)) };
      expect(await act.answerOffer(defender, true, forged)).toEqual({ __typename: 'NotSigned' });
    });

    it('leaves the offer, which takes the proposal back from the city', async () => {
      const { defender } = await offered();
      const withConsent = await act.answerOffer(defender, false, defender.consent('city:utrecht'));
      expect(withConsent).toEqual({ __typename: 'InvalidInput', fields: ['consent'] });
      expect(await act.answerOffer(defender, false)).toMatchObject({ state: 'offerDeclined' });
      expect(await seenBy(utrecht.coordinator, defender)).toEqual([]);
      expect(await act.move(stage.coordinator, defender, 'pool', 5)).toMatchObject({ state: 'pool' });
    });

    it('answers one offer once, and none that is not made', async () => {
      const { defender } = await accepted();
      const again = await act.answerOffer(defender, true, defender.consent('city:utrecht'));
      expect(again).toMatchObject({ __typename: 'StateMismatch', actual: 'accepted' });
      const early = await applicant(stage, ask, 'pool');
      expect(await act.answerOffer(early, false)).toMatchObject({ __typename: 'StateMismatch', actual: 'pool' });
    });
  });

  it('tells the city who the candidate is once both have agreed, and no other city', async () => {
    const { defender, proposal } = await accepted();
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['need 1']);
    const answer = await act.disclose(stage.coordinator, defender, utrecht, proposal);
    expect(answer).toMatchObject({ __typename: 'Proposal', id: proposal });
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['contact 1', 'identity 1', 'need 1']);
    expect(await seenBy(nijmegen.coordinator, defender)).toEqual([]);
  });

  it('refuses without a consent that stands', async () => {
    const { defender, proposal } = await offered();
    const missing = { __typename: 'ConsentMissing', subject: 'city:utrecht' };
    expect(await act.disclose(stage.coordinator, defender, utrecht, proposal)).toEqual(missing);
    await ask(CONSENT, { consent: defender.consent('city:utrecht') }, defender);
    const early = await act.disclose(stage.coordinator, defender, utrecht, proposal);
    expect(early).toMatchObject({ __typename: 'StateMismatch', actual: 'offered' });
    await act.answerOffer(defender, true, defender.consent('city:utrecht'));
    await ask(CONSENT, { consent: defender.consent('city:utrecht', false) }, defender);
    expect(await act.disclose(stage.coordinator, defender, utrecht, proposal)).toEqual(missing);
  });

  it('refuses other compartments, nothing, other cities’ keys, and everybody but a coordinator', async () => {
    const { defender, proposal } = await accepted();
    const disclose = (...disclosures: unknown[]) =>
      act.disclose(stage.coordinator, defender, utrecht, proposal, { disclosures });
    const { coordinator: member } = stage;
    for (const compartment of ['threat', 'care', 'references', 'summary'] as const) {
      expect(await disclose(defender.regrant(compartment, { member, team: utrecht.team }))).toEqual({
        __typename: 'InvalidInput',
        fields: ['disclosures.0.compartment'],
      });
    }
    expect(await disclose()).toEqual({ __typename: 'InvalidInput', fields: ['disclosures'] });
    expect(await disclose(defender.regrant('identity', { member, team: nijmegen.team }))).toEqual({
      __typename: 'InvalidInput',
      fields: ['disclosures.0.grant.recipient'],
    });
    const crossed = defender.regrant('identity', { member, team: nijmegen.team, to: utrecht.team });
    expect(await disclose(crossed)).toEqual({ __typename: 'NotSigned' });
    for (const other of [utrecht.coordinator, nijmegen.coordinator, await memberFor(db, 'verifier')]) {
      const answer = await act.disclose({ ...member, token: other.token }, defender, utrecht, proposal);
      expect(answer).toEqual({ __typename: 'NotFound' });
    }
  });

  it('stops at once when the defender takes the consent back, and names who held what', async () => {
    const { defender, proposal } = await accepted();
    await act.disclose(stage.coordinator, defender, utrecht, proposal);
    const answer = await ask(CONSENT, { consent: defender.consent('city:utrecht', false) }, defender);
    const disclosures = answer['disclosures'] as { compartment: string; recipient: string; until: string | null }[];
    expect(
      disclosures.filter(({ recipient }) => recipient === 'team:host:utrecht').map(({ until }) => until !== null),
    ).toEqual([false, true, true]);
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['need 1']);

    await ask(CONSENT, { consent: defender.consent('city:utrecht') }, defender);
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['need 1']);
    await act.disclose(stage.coordinator, defender, utrecht, proposal);
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['contact 1', 'identity 1', 'need 1']);
  });

  it('leaves an old revision with the city until the coordinator hands on the new one', async () => {
    const { defender, proposal } = await accepted();
    await act.disclose(stage.coordinator, defender, utrecht, proposal);
    const documents = [defender.write('contact'), defender.write('need')];
    await ask(REVISE, { documents, manifest: defender.manifest() }, defender);
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['contact 1', 'identity 1', 'need 1']);
    const disclosures = (['contact', 'need'] as const).map((compartment) =>
      defender.regrant(compartment, { member: stage.coordinator, team: utrecht.team }),
    );
    await act.disclose(stage.coordinator, defender, utrecht, proposal, { disclosures });
    expect(await seenBy(utrecht.coordinator, defender)).toEqual(['contact 2', 'identity 1', 'need 2']);
  });

  it('ends with a withdrawal of the application', async () => {
    const { defender, proposal } = await accepted();
    await act.disclose(stage.coordinator, defender, utrecht, proposal);
    await act.withdrawApplication(defender);
    expect(await seenBy(utrecht.coordinator, defender)).toEqual([]);
    const open = await db.seed(
      `select 1 from document_grant where record_id = $1 and recipient like 'team:host:%' and withdrawn_on is null`,
      [defender.record],
    );
    expect(open).toEqual([]);
    const late = await act.disclose(stage.coordinator, defender, utrecht, proposal);
    expect(late).toEqual({ __typename: 'OnHold' });
  });
});
