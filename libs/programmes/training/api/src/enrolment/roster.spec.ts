import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addEdition,
  addEnrolment,
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { EditionState, EnrolmentState } from '@vrijhaven/training/model';
import { trainingSlice } from '../training.module';

const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) { __typename
    ... on Document { revision } ... on InvalidInput { fields } } }`;

const WRITTEN = { __typename: 'Document', revision: 1 };
const REFUSED = { __typename: 'InvalidInput', fields: ['entry.compartment'] };

// Written down apart from the migration that it is held against: `true` where a line may be written.
const EDITIONS: Readonly<Record<EditionState, boolean>> = {
  ...{ planned: true, open: true, selecting: true, confirmed: true, preWork: true, running: true, evaluated: true },
  ...{ postponed: true, closed: false, cancelled: false },
};
const ENROLMENTS: Readonly<Record<EnrolmentState, boolean>> = {
  ...{ applied: true, referred: true, eligible: true, waitListed: true, offered: true, accepted: true },
  ...{ travelReady: true, attended: true, followUp: true, expired: true },
  ...{ closed: false, notSelected: false, declined: false, withdrawn: false },
};

// [Note: a roster ends with its course]
describe('a line of the roster', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let manager: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  let editions = 0;
  const enrolled = async (
    defender: PlayDefender,
    { edition = 'open', state = 'eligible' }: { readonly edition?: string; readonly state?: string },
  ): Promise<void> => {
    editions += 1;
    const id = await addEdition(db, `roster-${String(editions)}`, edition);
    await addEnrolment(db, { edition: id, application: defender.record, state });
  };
  const write = (defender: PlayDefender) =>
    ask(APPEND, { application: defender.record, entry: defender.writeEntry('roster', manager) }, manager);
  const written = async ({ record }: PlayDefender): Promise<number> =>
    (await db.seed(`select 1 from document where record_id = $1 and compartment = 'roster'`, [record])).length;

  it.each(Object.entries(EDITIONS))('of an edition that is %s is written: %s', async (edition, may) => {
    const defender = await applicant(stage, ask, 'inProgramme');
    await enrolled(defender, { edition });
    expect(await write(defender)).toEqual(may ? WRITTEN : REFUSED);
    expect(await written(defender)).toBe(may ? 1 : 0);
  });

  it.each(Object.entries(ENROLMENTS))('of somebody who is %s is written: %s', async (state, may) => {
    const defender = await applicant(stage, ask, 'inProgramme');
    await enrolled(defender, { state });
    expect(await write(defender)).toEqual(may ? WRITTEN : REFUSED);
    expect(await written(defender)).toBe(may ? 1 : 0);
  });

  it('is written of who is in one edition that goes on, beside those that do not', async () => {
    const defender = await applicant(stage, ask, 'inProgramme');
    await enrolled(defender, { edition: 'cancelled' });
    await enrolled(defender, { edition: 'running', state: 'withdrawn' });
    const forget = defender.remember();
    expect(await write(defender)).toEqual(REFUSED);
    forget();
    await enrolled(defender, { edition: 'running' });
    expect(await write(defender)).toEqual(WRITTEN);
  });

  it('cannot ride in an act of an edition that is over', async () => {
    const act = courseActs(ask);
    const defender = await applicant(stage, ask, 'inProgramme');
    await enrolled(defender, { edition: 'closed', state: 'attended' });
    const [own] = await act.mine(defender);
    const entries = [defender.writeEntry('roster', manager)];
    expect(await act.advance(manager, own!, 'followUp', { entries })).toMatchObject({
      ...{ __typename: 'InvalidInput', fields: ['entries.0.compartment'] },
    });
    // What is said to the participant goes on: the certificate comes after the course.
    const afresh = await applicant(stage, ask, 'inProgramme');
    await enrolled(afresh, { edition: 'closed', state: 'attended' });
    const [theirs] = await act.mine(afresh);
    expect(
      await act.advance(manager, theirs!, 'followUp', { entries: [afresh.writeEntry('course', manager)] }),
    ).toMatchObject({ state: 'followUp' });
  });
});
