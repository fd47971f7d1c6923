import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { applicant, askFor, createTestDatabase, setStage, signingMember, startApi } from '@vrijhaven/testing/server';
import { SCREENING_OUTCOMES } from '@vrijhaven/selection/model';
import { selectionSlice } from '../selection.module';

const SCREEN = `mutation ($application: ID!, $version: Int!, $to: ScreeningOutcome!, $entry: DocumentInput!,
    $message: DocumentInput, $idempotencyKey: ID!) {
  screenApplication(application: $application, version: $version, to: $to, entry: $entry, message: $message,
      idempotencyKey: $idempotencyKey) {
    __typename ... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields } } }`;
const STAND = `query ($id: ID!) { application(id: $id) { state version unreadForOffice
  thread { revision author } transitions { to reason by } } }`;
const NOTES = `query ($id: ID!) { entries(application: $id, compartment: notes) { head { revision } } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: $to, version: 1, reason: routine, idempotencyKey: $idempotencyKey) {
    __typename ... on NotReady { missing } } }`;
const RECUSE = `mutation ($id: ID!, $idempotencyKey: ID!) {
  recuse(application: $id, idempotencyKey: $idempotencyKey) { __typename } }`;

type Change = Readonly<Record<string, unknown>>;

describe('the end of a screening', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let officer: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    officer = await signingMember(db, 'intakeOfficer');
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const screened = () => applicant(stage, ask, 'screening');
  const screen = (defender: PlayDefender, to: string, change: Change = {}, by = officer) =>
    ask(
      SCREEN,
      { application: defender.record, version: 1, to, entry: defender.writeEntry('notes', by), ...change },
      by,
    );
  const standOf = async ({ record }: PlayDefender): Promise<Record<string, unknown>> => ({
    ...(await ask(STAND, { id: record }, stage.coordinator)),
    notes: await ask(NOTES, { id: record }, stage.coordinator),
  });
  const untouched = { state: 'screening', version: 1, thread: [], transitions: [], notes: { head: null } };

  it.each([
    ['eligible', 'conditionsMet'],
    ['ineligible', 'conditionNotMet'],
  ])('moves to %s and keeps what was found, for one reason', async (to, reason) => {
    const defender = await screened();
    expect(await screen(defender, to)).toEqual({ __typename: 'ApplicationScreened' });
    expect(await standOf(defender)).toMatchObject({
      ...{ state: to, version: 2, thread: [], notes: { head: { revision: 1 } } },
      transitions: [{ to, reason, by: 'intakeOfficer' }],
    });
  });

  it.each(SCREENING_OUTCOMES)('never is a bare move to %s, without verdicts', async (to) => {
    const defender = await screened();
    for (const member of [officer, stage.coordinator])
      expect(await ask(MOVE, { id: defender.record, to }, member)).toEqual({
        __typename: 'NotReady',
        missing: ['verdicts'],
      });
    expect(await standOf(defender)).toMatchObject(untouched);
  });

  it('lets a coordinator refer somebody elsewhere without a verdict, which says nothing of the conditions', async () => {
    const defender = await screened();
    const { record: id } = defender;
    expect(await ask(MOVE, { id, to: 'referredOut' }, stage.coordinator)).toEqual({ __typename: 'Application' });
  });

  it('asks the defender in the same step', async () => {
    const defender = await screened();
    const message = defender.writeBack(officer);
    expect(await screen(defender, 'incomplete', { message })).toEqual({ __typename: 'ApplicationScreened' });
    expect(await standOf(defender)).toMatchObject({
      ...{ state: 'incomplete', unreadForOffice: false, thread: [{ revision: 1, author: officer.id }] },
      ...{ notes: { head: { revision: 1 } }, transitions: [{ to: 'incomplete', reason: 'informationMissing' }] },
    });
  });

  it('does all of it or nothing', async () => {
    const refusals: readonly (readonly [to: string, change: (defender: PlayDefender) => Change, refusal: Change])[] = [
      ['incomplete', () => ({}), { __typename: 'InvalidInput', fields: ['message'] }],
      ['eligible', (defender) => ({ message: defender.writeBack(officer) }), { fields: ['message'] }],
      [
        'eligible',
        (defender) => ({ entry: defender.writeEntry('vetting', officer) }),
        { fields: ['entry.compartment'] },
      ],
      ['incomplete', (defender) => ({ message: defender.write('thread') }), { __typename: 'NotSigned' }],
      ['incomplete', (defender) => ({ message: defender.write('need') }), { fields: ['message.compartment'] }],
      [
        'eligible',
        (defender) => ({ entry: defender.writeEntry('notes', stage.coordinator) }),
        { __typename: 'NotSigned' },
      ],
    ];
    for (const [to, change, refusal] of refusals) {
      const defender = await screened();
      expect([to, await screen(defender, to, change(defender))]).toMatchObject([to, refusal]);
      expect(await standOf(defender)).toMatchObject(untouched);
    }
  });

  it('keeps nothing of a screening whose question came second to a message', async () => {
    const defender = await screened();
    const [entry, message] = [defender.writeEntry('notes', officer), defender.writeBack(officer)];
    const late = { ...message, revision: 2 };
    expect(await screen(defender, 'incomplete', { entry, message: late })).toEqual({ __typename: 'RevisionConflict' });
    expect(await standOf(defender)).toMatchObject(untouched);
    expect(await screen(defender, 'incomplete', { entry, message })).toEqual({ __typename: 'ApplicationScreened' });
  });

  it('is one of two who screen at once; the other hears where it stands now', async () => {
    const defender = await screened();
    const [entry, other] = [defender.writeEntry('notes', officer), defender.writeEntry('notes', stage.coordinator)];
    const answers = await Promise.all([
      screen(defender, 'eligible', { entry }),
      screen(defender, 'ineligible', { entry }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ApplicationScreened', 'StateMismatch']);
    const second = await screen(defender, 'ineligible', { entry: other }, stage.coordinator);
    expect(second).toMatchObject({ __typename: 'StateMismatch', actualVersion: 2 });
    expect(await standOf(defender)).toMatchObject({ notes: { head: { revision: 1 } } });
  });

  it('is the same for a repeated key', async () => {
    const defender = await screened();
    const change = { entry: defender.writeEntry('notes', officer), idempotencyKey: randomUUID() };
    expect(await screen(defender, 'eligible', change)).toEqual({ __typename: 'ApplicationScreened' });
    expect(await screen(defender, 'eligible', change)).toEqual({ __typename: 'ApplicationScreened' });
    expect(await screen(defender, 'ineligible', change)).toEqual({ __typename: 'KeyReused' });
    expect((await standOf(defender))['version']).toBe(2);
  });

  it.each(['safetyHold', 'withdrawn'])('is refused in %s, question and all', async (state) => {
    const defender = await applicant(stage, ask, state);
    const message = defender.writeBack(officer);
    expect(await screen(defender, 'incomplete', { message })).toEqual({ __typename: 'OnHold' });
  });

  it('belongs to who screens, and to nobody who stood back', async () => {
    const defender = await screened();
    const verifier = await signingMember(db, 'verifier');
    expect(await screen(defender, 'eligible', {}, verifier)).toMatchObject({ __typename: 'StateMismatch' });
    for (const role of ['commissioner', 'careProfessional', 'administrator'] as const) {
      const [member, other] = [await signingMember(db, role), await screened()];
      expect([role, await screen(other, 'eligible', {}, member)]).toEqual([role, { __typename: 'NotFound' }]);
    }
    const host = await signingMember(db, 'cityCoordinator', 'host:utrecht');
    const third = await screened();
    const entry = third.writeEntry('notes', officer);
    expect(await screen(third, 'eligible', { entry }, host)).toEqual({ __typename: 'NotFound' });
    const back = await screened();
    await ask(RECUSE, { id: back.record }, officer);
    expect(await screen(back, 'eligible')).toEqual({ __typename: 'NotFound' });
  });
});
