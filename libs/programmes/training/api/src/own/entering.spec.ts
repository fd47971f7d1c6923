import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CourseActs, ShownEdition, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  newDefender,
  selectionActs,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { trainingSlice } from '../training.module';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Application { state } } }`;
const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) { __typename
    ... on Document { grants { recipient } } ... on InvalidInput { fields } } }`;
const SUGGEST = `mutation ($application: ID!, $programme: OtherProgramme!, $idempotencyKey: ID!) {
  suggestReferral(application: $application, programme: $programme, idempotencyKey: $idempotencyKey) { __typename } }`;
const REFERRED = `{ myReferrals { open { programme } } }`;
const ROSTER = `query ($application: ID!) { entries(application: $application, compartment: roster) {
  entries { revision } } }`;

describe('entering by a course', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CourseActs;
  let stage: Stage;
  let manager: SigningMember;
  let edition: ShownEdition;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    ask = askFor(api);
    act = courseActs(ask);
    edition = await act.open(manager, await act.create(manager, 'entering'));
    await stage.organisation.rotate('course:entering');
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('enrols whoever submits to its call, in the same transaction', async () => {
    const defender = await newDefender(db, stage.organisation);
    const call = String(edition['call']);
    const whole = await ask(SUBMIT, { input: defender.submission(call) }, defender);
    expect(whole.__typename).toBe('InvalidInput');
    expect(await db.seed(`select 1 from enrolment where edition_id = $1`, [edition.id])).toEqual([]);
    const fresh = await newDefender(db, stage.organisation);
    const answer = await ask(SUBMIT, { input: fresh.entry(call, 'training') }, fresh);
    expect(answer).toMatchObject({ __typename: 'Application', state: 'inProgramme' });
    expect(await act.mine(fresh)).toMatchObject([{ state: 'applied', edition: { slug: 'entering' } }]);
    const file = await act.file(manager, 'entering');
    expect(file?.events).toMatchObject([{ change: 'enrolled', by: 'applicant', member: null }]);
  });

  it('takes nobody in once the time to apply is over', async () => {
    const closing = await act.open(manager, await act.create(manager, 'closing'));
    await act.move(manager, closing, 'selecting');
    const late = await newDefender(db, stage.organisation);
    const answer = await ask(SUBMIT, { input: late.entry(String(closing['call']), 'training') }, late);
    expect(answer.__typename).toBe('CallClosed');
  });

  it('ends the suggestion that led there, and no other, and only where somebody comes in', async () => {
    const defender = await applicant(stage, ask, 'notSelected');
    for (const programme of ['connect2protect', 'training']) {
      await selectionActs(ask).consent(defender, `referral:${programme}`, true);
      expect(await ask(SUGGEST, { application: defender.record, programme }, stage.coordinator)).toMatchObject({
        __typename: 'Referrals',
      });
    }
    const open = async () => (await ask<{ open: unknown[] }>(REFERRED, {}, defender)).open;
    const both = [{ programme: 'connect2protect' }, { programme: 'training' }];
    const planned = await act.create(manager, 'not-yet');
    const forget = defender.remember();
    expect((await act.enrol(defender, planned)).__typename).toBe('NotFound');
    forget();
    expect(await open()).toEqual(both);
    expect(await act.enrol(defender, edition)).toMatchObject({ __typename: 'OwnEnrolment', state: 'referred' });
    expect(await open()).toEqual([{ programme: 'connect2protect' }]);
    expect((await act.file(manager, 'entering'))?.enrolments).toContainEqual(
      expect.objectContaining({ application: defender.record, origin: 'referred' }),
    );
  });

  it('shows trainers the roster and nothing else, from the acceptance on', async () => {
    const trainer = await signingMember(db, 'trainer', 'course:entering');
    const defender = await newDefender(db, stage.organisation);
    await ask(SUBMIT, { input: defender.entry(String(edition['call']), 'training') }, defender);
    const [own] = await act.mine(defender);
    const chosen = await act.advance(manager, own!, 'eligible', { reason: 'criteriaMet' });
    const offered = await act.offer(manager, chosen);
    expect(await act.answer(defender, offered, true)).toMatchObject({ fields: ['consent'] });
    const consent = defender.consent('training:entering');
    const note = (entry: unknown) => ask(APPEND, { application: defender.record, entry }, manager);
    const early = defender.writeEntry('roster', manager);
    expect(await note(early)).toMatchObject({ __typename: 'Document' });
    expect(await ask(ROSTER, { application: defender.record }, trainer)).toBeNull();
    expect(await act.answer(defender, offered, true, consent)).toMatchObject({ state: 'accepted' });
    const entry = defender.writeEntry('roster', manager, ['course:entering']);
    expect(await note(entry)).toMatchObject({ __typename: 'Document' });
    const shown = await ask<{ entries: readonly unknown[] }>(ROSTER, { application: defender.record }, trainer);
    expect(shown.entries).toEqual([{ revision: 2 }]);
    const course = ROSTER.replace('compartment: roster', 'compartment: course');
    expect(await ask(course, { application: defender.record }, trainer)).toBeNull();
  });
});
