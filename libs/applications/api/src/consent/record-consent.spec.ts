import { randomBytes } from 'node:crypto';
import type { Api, Ask, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newDefender,
  setStage,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const RECORD = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) {
  __typename ... on Application { consents { subject given sequence } disclosures { compartment recipient until } }
  ... on InvalidInput { fields } } }`;

describe('recording a consent', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('keeps the newest word on each subject', async () => {
    const defender = await applicant(stage, ask);
    await ask(RECORD, { consent: defender.consent('evaluation') }, defender);
    const answer = await ask(RECORD, { consent: defender.consent('evaluation', false) }, defender);
    expect(answer['consents']).toEqual([
      { subject: 'evaluation', given: false, sequence: 4 },
      { subject: 'publicity', given: false, sequence: 2 },
      { subject: 'selection', given: true, sequence: 1 },
    ]);
  });

  it('refuses a subject that no database takes like any other unknown one', async () => {
    const defender = await applicant(stage, ask);
    const consent = { ...defender.consent('evaluation'), subject: 'city:\u0000' };
    expect(await ask(RECORD, { consent }, defender)).toEqual({
      __typename: 'InvalidInput',
      fields: ['consent.subject'],
    });
  });

  it('takes a word on being suggested for another programme, and on no programme that there is not', async () => {
    const defender = await applicant(stage, ask);
    for (const [programme, given] of [
      ['training', true],
      ['connect2protect', true],
      ['training', false],
    ] as const)
      expect(await ask(RECORD, { consent: defender.consent(`referral:${programme}`, given) }, defender)).toMatchObject({
        __typename: 'Application',
      });
    for (const subject of ['referral:shelter-city', 'referral:elsewhere', 'referral:'])
      expect(await ask(RECORD, { consent: { ...defender.consent('evaluation'), subject } }, defender)).toEqual({
        __typename: 'InvalidInput',
        fields: ['consent.subject'],
      });
    const said = await ask(RECORD, { consent: defender.consent('evaluation') }, defender);
    expect(said['consents']).toContainEqual(expect.objectContaining({ subject: 'referral:training', given: false }));
  });

  it('ends a suggestion that waits with a no to it, and no other one', async () => {
    const [defender, other] = [await applicant(stage, ask), await applicant(stage, ask)];
    for (const { record } of [defender, other])
      for (const programme of ['training', 'connect2protect'])
        await db.seed(`insert into referral values ($1, $2, 'open', current_date, 1)`, [record, programme]);
    for (const given of [true, false])
      await ask(RECORD, { consent: defender.consent('referral:training', given) }, defender);
    const states = await db.seed(
      `select application_id = $1 as mine, programme, state, version from referral
       where application_id in ($1, $2) and state = 'ended'`,
      [defender.record, other.record],
    );
    expect(states).toEqual([{ mine: true, programme: 'training', state: 'ended', version: 2 }]);
  });

  it('takes the same statement twice, but no older one again', async () => {
    const defender = await applicant(stage, ask);
    const [yes, no] = [defender.consent('evaluation'), defender.consent('evaluation', false)];
    for (const consent of [yes, yes, no, yes]) {
      expect(await ask(RECORD, { consent }, defender)).toMatchObject({ __typename: 'Application' });
    }
    const answer = await ask(RECORD, { consent: yes }, defender);
    expect(answer['consents']).toContainEqual({ subject: 'evaluation', given: false, sequence: 4 });
  });

  it('refuses what is not signed, out of turn, from the future or about nothing', async () => {
    const defender = await applicant(stage, ask);
    const consent = defender.consent('evaluation');
    const refused = (change: object) => ask(RECORD, { consent: { ...consent, ...change } }, defender);
    expect(await refused({ signature: text(randomBytes(64)) })).toEqual({ __typename: 'NotSigned' });
    expect(await refused({ given: false })).toEqual({ __typename: 'NotSigned' });
    expect(await refused({ subject: 'city:utrecht' })).toEqual({ __typename: 'NotSigned' });
    expect(await refused({ sequence: 2 })).toEqual({ __typename: 'InvalidInput', fields: ['consent.sequence'] });
    expect(await refused({ day: '2199-01-01' })).toEqual({ __typename: 'InvalidInput', fields: ['consent.day'] });
    expect(await refused({ subject: 'city:' })).toEqual({ __typename: 'InvalidInput', fields: ['consent.subject'] });
    const early = await newDefender(db, stage.organisation);
    expect(await ask(RECORD, { consent: early.consent('evaluation') }, early)).toEqual({ __typename: 'NotFound' });
  });

  it('stops serving a city who the defender is, and keeps saying that it held it', async () => {
    const defender = await applicant(stage, ask);
    await ask(RECORD, { consent: defender.consent('city:utrecht') }, defender);
    for (const compartment of ['identity', 'contact', 'need']) {
      await db.seed(
        `insert into document_grant select record_id, compartment, revision, 'team:host:utrecht', 1, grant_bytes,
           granter_id, chain_head, granted_on from document_grant
         where record_id = $1 and compartment = $2 and recipient = 'team:office'`,
        [defender.record, compartment],
      );
    }
    const answer = await ask(RECORD, { consent: defender.consent('city:utrecht', false) }, defender);
    const [{ today }] = (await db.seed(`select current_date::text as today`)) as [{ today: string }];
    const held = (compartment: string, until: string | null) => ({
      compartment,
      recipient: 'team:host:utrecht',
      until,
    });
    expect(answer['disclosures']).toContainEqual(held('identity', today));
    expect(answer['disclosures']).toContainEqual(held('contact', today));
    expect(answer['disclosures']).toContainEqual(held('need', null));
  });
});
