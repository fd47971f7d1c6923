import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { QUORUM } from '@vrijhaven/selection/model';
import type { Api, Ask, Asked, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { applicant, askFor, createTestDatabase, setStage, signingMember, startApi } from '@vrijhaven/testing/server';
import { selectionSlice } from '../selection.module';

const REFUSALS = `... on StateMismatch { actual: state } ... on RevisionConflict { revision } ... on InvalidInput { fields }`;
const BRIEF = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  prepareBrief(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) { __typename ${REFUSALS} } }`;
const ASSESS = `mutation ($application: ID!, $state: AssessmentState!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  assess(application: $application, state: $state, entry: $entry, idempotencyKey: $idempotencyKey) {
    __typename ${REFUSALS} } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $idempotencyKey: ID!, $version: Int! = 1) {
  moveApplication(id: $id, to: $to, version: $version, reason: scoresDecided, idempotencyKey: $idempotencyKey) {
    __typename ... on NotReady { missing } ... on Application { state version } } }`;
const CASES = `query { scoringCases { id open outcome documents { compartment } brief { revision } scores { revision author }
  assessments { member state } enough head { revision } } }`;
const MEETING = `query ($call: ID!) { selectionCases(call: $call) { id state version scores { revision author }
  assessments { member state entry } recusals { member } enough } }`;
const SCORED = `query ($call: ID!) { selectionCases(call: $call, scored: true) { id scores { revision } } }`;
const DECIDE = `mutation ($decisions: [DecisionInput!]!, $idempotencyKey: ID!) {
  decide(decisions: $decisions, idempotencyKey: $idempotencyKey) {
    __typename ... on Decided { count } ... on DecisionRefused { application why } ... on InvalidInput { fields } } }`;
const RECUSE = `mutation ($application: ID!, $idempotencyKey: ID!) {
  recuse(application: $application, idempotencyKey: $idempotencyKey) { __typename } }`;

interface Case {
  readonly id: string;
  readonly open: boolean;
  readonly outcome: string | null;
  readonly scores: readonly { readonly author: string }[];
  readonly assessments: readonly unknown[];
  readonly enough: boolean;
  readonly head: { readonly revision: number } | null;
}

describe('blind scoring', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let ada: SigningMember;
  let ben: SigningMember;
  let cy: SigningMember;
  let verifier: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice] });
    ask = askFor(api);
    [ada, ben, cy] = [
      await signingMember(db, 'commissioner'),
      await signingMember(db, 'commissioner'),
      await signingMember(db, 'commissioner'),
    ];
    verifier = await signingMember(db, 'verifier');
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const prepare = (defender: PlayDefender, by = verifier) =>
    ask(BRIEF, { application: defender.record, entry: defender.writeEntry('brief', by) }, by);
  const assess = (
    defender: PlayDefender,
    by: SigningMember,
    state = 'scored',
    more: { entry?: unknown; idempotencyKey?: string } = {},
  ) =>
    ask(
      ASSESS,
      { application: defender.record, state, ...more, entry: more.entry ?? defender.writeEntry('scores', by) },
      by,
    );
  const move = (defender: PlayDefender, to: string, version = 1) =>
    ask(MOVE, { id: defender.record, to, version }, stage.coordinator);
  const caseOf = async (by: SigningMember, { record }: PlayDefender): Promise<Case | undefined> =>
    (await ask<readonly Case[]>(CASES, {}, by)).find(({ id }) => id === record);
  /** An application that has its brief and is being scored. */
  const scored = async (): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, 'verified');
    expect(await prepare(defender)).toEqual({ __typename: 'BriefPrepared' });
    expect(await move(defender, 'scoring')).toMatchObject({ state: 'scoring' });
    return defender;
  };
  const decision = ({ record: application }: PlayDefender, to: string, version: number, note: unknown = null) => ({
    ...{ application, to, version, reason: 'scoresDecided', note },
  });

  it('begins with a brief, which stays as it is from then on', async () => {
    const defender = await applicant(stage, ask, 'verified');
    expect(await move(defender, 'scoring')).toEqual({ __typename: 'NotReady', missing: ['brief'] });
    expect(await prepare(defender)).toEqual({ __typename: 'BriefPrepared' });
    expect(await prepare(defender, stage.coordinator)).toEqual({ __typename: 'BriefPrepared' });
    expect(await move(defender, 'scoring')).toMatchObject({ state: 'scoring' });
    expect(await prepare(defender)).toEqual({ __typename: 'StateMismatch', actual: 'scoring' });
    expect(await prepare(defender, ada)).toMatchObject({ __typename: 'NotFound' });
  });

  it('shows a commissioner the case and its brief, and no one else’s judgement before their own', async () => {
    const defender = await scored();
    expect(await caseOf(ada, defender)).toMatchObject({
      ...{ open: true, outcome: null, documents: [{ compartment: 'need' }], brief: [{ revision: 1 }] },
      ...{ scores: [], assessments: [], enough: false, head: null },
    });
    expect(await assess(defender, ben)).toEqual({ __typename: 'Assessed' });
    const before = await caseOf(ada, defender);
    expect([before?.scores, before?.assessments, before?.enough]).toEqual([[], [], false]);
    expect(await assess(defender, ada)).toEqual({ __typename: 'Assessed' });
    const after = await caseOf(ada, defender);
    expect(after?.scores.map(({ author }) => author)).toEqual([ben.id, ada.id]);
    expect(after?.assessments).toHaveLength(2);
    expect(after?.enough).toBe(true);
    expect((await caseOf(cy, defender))?.scores).toEqual([]);
  });

  it('lets nobody decide before two have scored; abstaining and standing back count for nothing', async () => {
    const defender = await scored();
    expect(QUORUM).toBe(2);
    const notYet = { __typename: 'NotReady', missing: ['quorum'] };
    for (const to of ['shortlisted', 'reserve', 'notSelected']) expect(await move(defender, to, 2)).toEqual(notYet);
    await assess(defender, ada);
    await assess(defender, ben, 'abstained');
    expect(await move(defender, 'shortlisted', 2)).toEqual(notYet);
    await assess(defender, cy);
    await ask(RECUSE, { application: defender.record }, cy);
    expect(await move(defender, 'shortlisted', 2)).toEqual(notYet);
    expect(await assess(defender, ben)).toEqual({ __typename: 'Assessed' });
    expect(await move(defender, 'shortlisted', 2)).toMatchObject({ state: 'shortlisted' });
  });

  it('takes a second thought until the meeting decides, and then none; the outcome is told', async () => {
    const defender = await scored();
    await assess(defender, ada);
    await assess(defender, ben);
    expect(await assess(defender, ada, 'abstained')).toEqual({ __typename: 'Assessed' });
    expect(await assess(defender, ada)).toEqual({ __typename: 'Assessed' });
    await move(defender, 'reserve', 2);
    expect(await assess(defender, ada)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await caseOf(ada, defender)).toMatchObject({ open: false, outcome: 'reserve', head: null });
    expect(await caseOf(cy, defender)).toBeUndefined();
  });

  it('never keeps a row without its entry: what is refused leaves nothing', async () => {
    const defender = await scored();
    const notes = defender.writeEntry('notes', ada);
    expect(await assess(defender, ada, 'scored', { entry: notes })).toEqual({
      __typename: 'InvalidInput',
      fields: ['entry.compartment'],
    });
    const forged = { ...defender.writeEntry('scores', ada), signature: defender.writeEntry('scores', ben).signature };
    expect(await assess(defender, ada, 'scored', { entry: forged })).toMatchObject({ __typename: 'NotSigned' });
    expect((await caseOf(ada, defender))?.assessments).toEqual([]);
    expect((await caseOf(ada, defender))?.scores).toEqual([]);
  });

  it('is for commissioners, and only while it is open', async () => {
    const [defender, early] = [await scored(), await applicant(stage, ask, 'verified')];
    for (const by of [verifier, stage.coordinator]) {
      const { data } = await api.gql(
        ASSESS,
        {
          ...{ application: defender.record, state: 'scored', idempotencyKey: randomUUID() },
          entry: defender.writeEntry('scores', by),
        },
        by,
      );
      expect(JSON.stringify(data ?? null)).not.toContain('Assessed');
      expect((await ask<readonly Case[]>(CASES, {}, by)).length).toBe(0);
    }
    expect(await assess(early, ada)).toMatchObject({ __typename: 'NotFound' });
  });

  it('lets both through who score at the same moment: the second takes the new end of the log', async () => {
    const defender = await scored();
    const at = (by: SigningMember, entry: unknown) =>
      ask(ASSESS, { application: defender.record, state: 'scored', entry }, by);
    const [first, second] = [defender.writeEntry('scores', ada), { ...defender.writeEntry('scores', ben) }];
    expect([first.revision, second.revision]).toEqual([1, 2]);
    const answers = await Promise.all([at(ben, second), at(ada, first)]);
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds[1]).toBe('Assessed');
    expect(['Assessed', 'RevisionConflict']).toContain(kinds[0]);
    if (kinds[0] === 'RevisionConflict') expect(await at(ben, second)).toEqual({ __typename: 'Assessed' });
    const rows = await db.seed(`select from assessment where application_id = $1`, [defender.record]);
    expect(rows).toHaveLength(2);
  });

  it('repeats an answer for a repeated key, also after standing back, and tells nothing by it', async () => {
    const defender = await scored();
    const [entry, key] = [defender.writeEntry('scores', ada), randomUUID()];
    const again = (): Promise<Asked> => assess(defender, ada, 'scored', { entry, idempotencyKey: key });
    expect(await again()).toEqual({ __typename: 'Assessed' });
    expect(await again()).toEqual({ __typename: 'Assessed' });
    await ask(RECUSE, { application: defender.record }, ada);
    expect(await again()).toEqual({ __typename: 'Assessed' });
    expect(await caseOf(ada, defender)).toBeUndefined();
    expect(await assess(defender, ada)).toMatchObject({ __typename: 'NotFound' });
  });

  describe('the meeting', () => {
    const ready = async (): Promise<PlayDefender> => {
      const defender = await scored();
      await assess(defender, ada);
      await assess(defender, ben);
      return defender;
    };
    const decide = (decisions: readonly unknown[], by = stage.coordinator, idempotencyKey: string = randomUUID()) =>
      ask(DECIDE, { decisions, idempotencyKey }, by);
    const stateOf = async ({ record }: PlayDefender) =>
      (await db.seed<{ state: string }>(`select state from application where id = $1`, [record]))[0]?.state;

    it('sees all entries, rows and who stood back', async () => {
      const defender = await ready();
      await ask(RECUSE, { application: defender.record }, ben);
      const all = await ask<readonly { id: string }[]>(MEETING, { call: stage.call }, stage.coordinator);
      expect(all.find(({ id }) => id === defender.record)).toMatchObject({
        ...{ state: 'scoring', version: 2, enough: false, recusals: [{ member: ben.id }] },
        scores: [
          { revision: 1, author: ada.id },
          { revision: 2, author: ben.id },
        ],
        assessments: [
          { member: ada.id, entry: 1 },
          { member: ben.id, entry: 2 },
        ],
      });
    });

    it('decides upon many at once, each with its sealed note, and repeats its answer', async () => {
      const [one, two] = [await ready(), await ready()];
      const note = one.writeEntry('notes', stage.coordinator);
      const key = randomUUID();
      const decisions = [decision(one, 'shortlisted', 2, note), decision(two, 'notSelected', 2)];
      expect(await decide(decisions, stage.coordinator, key)).toEqual({ __typename: 'Decided', count: 2 });
      expect(await decide(decisions, stage.coordinator, key)).toEqual({ __typename: 'Decided', count: 2 });
      expect([await stateOf(one), await stateOf(two)]).toEqual(['shortlisted', 'notSelected']);
      const notes = await db.seed(`select from document where record_id = $1 and compartment = 'notes'`, [one.record]);
      expect(notes).toHaveLength(1);
    });

    it('decides upon all or none, and says which one stood in the way', async () => {
      const [one, unscored] = [await ready(), await scored()];
      for (const [other, why] of [
        [decision(unscored, 'shortlisted', 2), 'NotReady'],
        [decision(unscored, 'shortlisted', 1), 'StateMismatch'],
        [decision(await applicant(stage, ask, 'pool'), 'shortlisted', 1), 'StateMismatch'],
        [{ ...decision(one, 'reserve', 2), application: randomUUID() }, 'NotFound'],
      ] as const) {
        expect(await decide([decision(one, 'shortlisted', 2), other])).toEqual({
          ...{ __typename: 'DecisionRefused', application: other.application, why },
        });
        expect(await stateOf(one)).toBe('scoring');
      }
    });

    it('takes a step back where the table allows it, and never from what is final', async () => {
      const [one, two] = [await ready(), await ready()];
      await decide([decision(one, 'shortlisted', 2), decision(two, 'notSelected', 2)]);
      expect(await decide([decision(one, 'scoring', 3)])).toEqual({ __typename: 'Decided', count: 1 });
      expect(await stateOf(one)).toBe('scoring');
      expect(await decide([decision(two, 'scoring', 3)])).toMatchObject({ why: 'StateMismatch' });
      expect(await assess(one, ada)).toEqual({ __typename: 'Assessed' });
    });

    it('takes nothing twice, no other state and no note to another log', async () => {
      const one = await ready();
      expect(await decide([decision(one, 'reserve', 2), decision(one, 'reserve', 2)])).toMatchObject({
        fields: ['decisions'],
      });
      expect(await decide([decision(one, 'pool', 2)])).toMatchObject({ fields: ['decisions.0'] });
      const brief = one.writeEntry('brief', stage.coordinator);
      expect(await decide([decision(one, 'reserve', 2, brief)])).toMatchObject({ fields: ['decisions.0'] });
    });

    it('is followed by its order, which keeps whoever has marks wherever they go, and nobody without', async () => {
      const [one, unscored] = [await ready(), await scored()];
      const order = (by: SigningMember) => ask<readonly { id: string }[]>(SCORED, { call: stage.call }, by);
      await decide([decision(one, 'shortlisted', 2)]);
      await db.seed(`update application set state = 'pool' where id = $1`, [one.record]);
      const ids = (await order(stage.coordinator)).map(({ id }) => id);
      expect(ids).toContain(one.record);
      expect(ids).not.toContain(unscored.record);
      const meeting = await ask<readonly { id: string }[]>(MEETING, { call: stage.call }, stage.coordinator);
      expect(meeting.map(({ id }) => id)).not.toContain(one.record);
      for (const by of [ada, verifier]) expect(await order(by)).toEqual([]);
    });

    it('is for coordinators', async () => {
      const one = await ready();
      for (const by of [ada, verifier]) {
        expect(await decide([decision(one, 'reserve', 2)], by)).not.toMatchObject({ __typename: 'Decided' });
        expect(await ask<readonly unknown[]>(MEETING, { call: stage.call }, by)).toEqual([]);
      }
      expect(await stateOf(one)).toBe('scoring');
    });
  });
});
