import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { NO_PREVIOUS, teamRecipient } from '@vrijhaven/crypto/envelope';
import type {
  Api,
  Ask,
  PairActs,
  PlayDocument,
  PlayProfessional,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  addCall,
  applicant,
  askFor,
  briefedProfessional,
  createTestDatabase,
  memberFor,
  newDefender,
  pairActs,
  playDocument,
  playLayer,
  setStage,
  shareEntry,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { connect2protectSlice } from '../connect2protect.module';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename } }`;
const RELEASE = `mutation ($entry: DocumentInput!, $supersedes: [Int!]!, $idempotencyKey: ID!) {
  releaseItem(entry: $entry, supersedes: $supersedes, idempotencyKey: $idempotencyKey) {
    __typename ... on InvalidInput { fields } } }`;
const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) { __typename } }`;
const WITHDRAW = `mutation ($compartment: Compartment!, $revisions: [Int!]!, $idempotencyKey: ID!) {
  withdrawEntries(compartment: $compartment, revisions: $revisions, idempotencyKey: $idempotencyKey) {
    __typename ... on InvalidInput { fields } } }`;
const DUE = `query { dueLayers(first: 25) { layers {
  application document { compartment revision grants { recipient generation } } } } }`;
const PUT = `mutation ($layers: [LayerInput!]!) { relayerDocuments(layers: $layers) {
  __typename ... on Relayered { layers { compartment revision state } } ... on InvalidInput { fields } } }`;
const POLICY = `query { pairingPolicy { escalateDays version } }`;
const SET_POLICY = `mutation ($escalateDays: Int!, $version: Int!, $idempotencyKey: ID!) {
  setPairingPolicy(escalateDays: $escalateDays, version: $version, idempotencyKey: $idempotencyKey) {
    __typename ... on PairingPolicy { escalateDays version } ... on InvalidInput { fields }
    ... on StateMismatch { actualVersion: version } } }`;

interface Due {
  readonly layers: readonly {
    readonly application: string;
    readonly document: { readonly grants: readonly { readonly recipient: string; readonly generation: number }[] };
  }[];
}

describe('a professional', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    act = pairActs(ask);
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office, { maxPairs: 10 });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const profile = (
    by: SigningMember,
    { revision = 1, previous = NO_PREVIOUS, teams = ['office', lark.team], id = lark.id } = {},
  ): PlayDocument => {
    const { organisation } = stage;
    const recipients = teams.map((team) => ({
      name: teamRecipient(team as 'office'),
      ...organisation.keyOf(team, 'profile'),
    }));
    const place = { organisation: organisation.id, record: id, compartment: 'profile' as const, schema: 1 };
    const address = { ...place, revision, previous, author: by.id };
    return playDocument(address, by.signer, { recipients, chainHead: organisation.head }).document;
  };

  it('is made and edited by pairing coordinators, seen by them and by themselves', async () => {
    const other = await briefedProfessional(stage, act, office, { name: 'Advocate Wren', kind: 'lawyer' });
    expect((await act.professionals(office)).map(({ id }) => id)).toEqual(expect.arrayContaining([lark.id, other.id]));
    expect((await act.professionals(other.member)).map(({ id }) => id)).toEqual([other.id]);
    expect(await act.professionals(await memberFor(db, 'coordinator'))).toEqual([]);
    expect(await act.createProfessional(office, other.id)).toEqual({ __typename: 'InvalidInput', fields: ['id'] });
    expect(await act.createProfessional(other.member, randomUUID())).toEqual({ __typename: 'NotFound' });
    expect(await act.editProfessional(office, other.id, 7)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act.editProfessional(office, other.id, 1, { kind: 'mep' })).toMatchObject({ fields: ['input.kind'] });
    expect(await act.editProfessional(other.member, other.id, 1, { kind: 'lawyer' })).toEqual({
      __typename: 'NotFound',
    });
  });

  it('writes a profile, and so does the office, for exactly the two teams', async () => {
    expect(await act.writeProfile(lark.member, lark.id, profile(lark.member))).toMatchObject({
      profile: { revision: 1, author: lark.member.id },
    });
    const again = await act.writeProfile(lark.member, lark.id, profile(lark.member));
    expect(again).toEqual({ __typename: 'RevisionConflict', revision: 1 });
    const stranger = await briefedProfessional(stage, act, office);
    expect(await act.writeProfile(stranger.member, lark.id, profile(stranger.member))).toEqual({
      __typename: 'NotFound',
    });
    const alone = profile(stranger.member, { teams: ['office'], id: stranger.id });
    expect(await act.writeProfile(stranger.member, stranger.id, alone)).toMatchObject({ fields: ['profile.grants'] });
    const forLark = profile(stranger.member, { teams: ['office', stranger.team] });
    expect(await act.writeProfile(stranger.member, stranger.id, forLark)).toEqual({ __typename: 'NotSigned' });
  });

  it('signs for themselves, the text that stands, today, and with their own key', async () => {
    const { organisation } = stage;
    expect(await act.sign(lark.member, organisation, lark.id, { textVersion: 2 })).toMatchObject({
      fields: ['textVersion'],
    });
    expect(await act.sign(lark.member, organisation, lark.id, { day: '2026-01-01' })).toMatchObject({
      fields: ['day'],
    });
    const forged = { ...lark.member, signer: office.signer };
    expect(await act.sign(forged, organisation, lark.id)).toEqual({ __typename: 'NotSigned' });
    expect(await act.sign(office, organisation, lark.id)).toEqual({ __typename: 'NotFound' });
    const twice = await act.sign(lark.member, organisation, lark.id);
    expect(twice).toMatchObject({ confidentiality: [{ member: lark.member.id, textVersion: 1 }] });
  });

  const withdraw = (by: { token: string }, compartment: string, revisions: number[]) =>
    ask(WITHDRAW, { compartment, revisions }, by);
  /** A pair in contact to which one item was shown. */
  const begun = async () => {
    const defender = await applicant(stage, ask, 'pool');
    const { id: need } = await act.ask(defender);
    const { id } = await act.propose(office, need, lark.id);
    const item = defender.writeEntry('pair');
    expect(await ask(RELEASE, { entry: item, supersedes: [] }, defender)).toEqual({ __typename: 'ItemReleased' });
    await act.answer(defender, id, 'yes', { consent: defender.consent(`professional:${lark.id}`) });
    await act.answer(lark.member, id, 'yes');
    const shared = [shareEntry(defender, item, { by: office, team: lark.team })];
    expect(await act.begin(office, id, 2, { shared })).toMatchObject({ state: 'active' });
    const served = () =>
      db.seed(
        `select revision from document_grant where record_id = $1 and recipient = $2 and withdrawn_on is null order by 1`,
        [defender.record, `team:${lark.team}`],
      );
    expect(await served()).toEqual([{ revision: 1 }]);
    return { defender, id, item, served };
  };

  it('is served an item no more once the defender has taken it back', async () => {
    const { defender, served } = await begun();
    const wrong = await ask(RELEASE, { entry: defender.writeEntry('request'), supersedes: [] }, defender);
    expect(wrong).toEqual({ __typename: 'InvalidInput', fields: ['entry.compartment'] });
    const gone = defender.writeEntry('pair', undefined, [lark.team]);
    expect(await ask(RELEASE, { entry: gone, supersedes: [1] }, defender)).toEqual({ __typename: 'ItemReleased' });
    expect(await served()).toEqual([{ revision: 2 }]);
  });

  it('is not given again what the defender took back, by anybody but the defender', async () => {
    const { defender, id, item, served } = await begun();
    const shared = [shareEntry(defender, item, { by: office, team: lark.team })];
    const version = (await act.pairs(office)).find((each) => each.id === id)!.version;
    expect(await withdraw(defender, 'pair', [1])).toEqual({ __typename: 'EntriesWithdrawn' });
    expect(await served()).toEqual([]);
    await act.move(office, id, 'ended', version, { reason: 'agreed' });
    const next = await act.propose(office, (await act.needs(defender))[0]!.id, lark.id, 3);
    await act.answer(defender, next.id, 'yes', { consent: defender.consent(`professional:${lark.id}`) });
    expect(await act.show(office, next.id, shared)).toEqual({
      __typename: 'InvalidInput',
      fields: ['shared.0.revision'],
    });
    await act.answer(lark.member, next.id, 'yes');
    expect(await act.begin(office, next.id, 2, { shared })).toMatchObject({ fields: ['shared.0.revision'] });
    const past = `update document_grant set withdrawn_on = null where record_id = $1 and recipient like 'team:pro:%'`;
    await expect(db.seed(past, [defender.record])).rejects.toMatchObject({ code: '23001' });
    const anew = defender.writeEntry('pair');
    expect(await ask(RELEASE, { entry: anew, supersedes: [] }, defender)).toEqual({ __typename: 'ItemReleased' });
    const fresh = [shareEntry(defender, anew, { by: office, team: lark.team })];
    expect(await act.begin(office, next.id, 2, { shared: fresh })).toMatchObject({ state: 'active' });
    expect(await served()).toEqual([{ revision: 2 }]);
  });

  it('keeps its own words in the log of the pair, whatever the defender takes back', async () => {
    const { defender, served } = await begun();
    const word = defender.writeEntry('pair', lark.member, [lark.team]);
    expect(await ask(APPEND, { application: defender.record, entry: word }, lark.member)).toEqual({
      __typename: 'Document',
    });
    expect(await withdraw(defender, 'pair', [1, 2, 99])).toEqual({ __typename: 'EntriesWithdrawn' });
    expect(await served()).toEqual([{ revision: 2 }]);
    expect(await withdraw(defender, 'notes', [1])).toEqual({ __typename: 'InvalidInput', fields: ['compartment'] });
  });

  it('has its older entries put under a layer for the team as it is, by the office of its programme', async () => {
    const { defender, served } = await begun();
    await stage.organisation.rotate(lark.team);
    const dueTo = async (as: { token: string }) =>
      (await ask<Due>(DUE, {}, as)).layers.filter(({ application }) => application === defender.record);
    const [found, ...more] = await dueTo(office);
    expect([found?.document, more]).toMatchObject([{ compartment: 'pair', revision: 1 }, []]);
    for (const role of ['coordinator', 'courseManager', 'intakeOfficer'] as const)
      expect([role, await dueTo(await memberFor(db, role))]).toEqual([role, []]);
    const replaces = found!.document.grants;
    const layer = playLayer(defender, 'pair', { member: office, number: 1, replaces, partners: [lark.team] });
    expect(await ask(PUT, { layers: [layer] }, office)).toMatchObject({ layers: [{ state: 'stored' }] });
    expect(await dueTo(office)).toEqual([]);
    expect(await served()).toEqual([{ revision: 1 }]);
    // What was taken back meanwhile no layer gives again.
    await stage.organisation.rotate(lark.team);
    const [again] = await dueTo(office);
    expect(await withdraw(defender, 'pair', [1])).toEqual({ __typename: 'EntriesWithdrawn' });
    const late = { member: office, number: 2, replaces: again!.document.grants, partners: [lark.team] };
    expect(await ask(PUT, { layers: [playLayer(defender, 'pair', late)] }, office)).toMatchObject({
      layers: [{ state: 'superseded' }],
    });
    expect(await served()).toEqual([]);
  });

  it('is asked for by who comes in with nothing but a need', async () => {
    const call = await addCall(db, 'connect2protect');
    const defender = await newDefender(db, stage.organisation);
    const input = defender.entry(call, 'connect2protect');
    expect(await ask(SUBMIT, { input }, defender)).toMatchObject({ __typename: 'Application' });
    expect(await act.needs(defender)).toMatchObject([{ origin: 'direct', state: 'open' }]);
    expect((await act.needs(office)).map(({ application }) => application)).toContain(defender.record);
  });

  it('does not decide after how many days the security officer hears of missed contact', async () => {
    expect(await ask(POLICY, {}, office)).toEqual({ escalateDays: 7, version: 1 });
    expect(await ask(SET_POLICY, { escalateDays: 3, version: 1 }, office)).toMatchObject({
      escalateDays: 3,
      version: 2,
    });
    const safety = await memberFor(db, 'securityOfficer');
    expect(await ask(SET_POLICY, { escalateDays: 5, version: 1 }, safety)).toMatchObject({ actualVersion: 2 });
    expect(await ask(SET_POLICY, { escalateDays: 0, version: 2 }, safety)).toMatchObject({ fields: ['escalateDays'] });
    expect(await ask(SET_POLICY, { escalateDays: 5, version: 2 }, lark.member)).toEqual({ __typename: 'NotFound' });
  });
});
