import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, Asked, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addDocument,
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { selectionSlice } from '../selection.module';

const RECUSE = `mutation ($application: ID!, $idempotencyKey: ID!) {
  recuse(application: $application, idempotencyKey: $idempotencyKey) {
    __typename ... on Recused { id } ... on Refusal { message } } }`;
const RECUSALS = `query ($application: ID!) { recusals(application: $application) { member at } }`;
const ONE = `query ($id: ID!) { application(id: $id) { id state transitions { to } thread { revision } } }`;
const LIST = `query ($after: String) { applications(first: 2, after: $after) {
  total edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const HOLDINGS = `query ($application: ID!) { holdings(application: $application) { compartment } }`;
const DUE = `query { dueLayers(first: 20) { layers { application } } }`;
const MOVE = `mutation ($id: ID!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: screening, version: 1, reason: routine, idempotencyKey: $idempotencyKey) {
    __typename ... on Application { id state } ... on Refusal { message } } }`;

const ENROL = `with course as (
    insert into edition (id, slug, title, place_name, starts_on, ends_on, languages, seats, per_country, state,
      key_generation, offer_days, version)
    values (gen_random_uuid(), 'spring', '{}', 'x', current_date, current_date, '{en}', 1, 1, 'open', 1, 7, 1)
    returning id)
  insert into enrolment (id, edition_id, application_id, origin, state, version)
    select gen_random_uuid(), id, $1, 'applied', 'applied', 1 from course`;

interface Page {
  readonly total: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('standing back from an application', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let officer: SigningMember;
  let other: SigningMember;
  let second: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice] });
    ask = askFor(api);
    officer = await signingMember(db, 'intakeOfficer');
    other = await signingMember(db, 'intakeOfficer');
    second = await signingMember(db, 'coordinator');
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const recuse = (application: string, as: SigningMember, idempotencyKey: string = randomUUID()) =>
    ask(RECUSE, { application, idempotencyKey }, as);
  const page = (as: SigningMember, after: string | null = null) => ask<Page>(LIST, { after }, as);
  const everyId = async (as: SigningMember): Promise<string[]> => {
    const ids: string[] = [];
    for (let at = await page(as); ; at = await page(as, at.pageInfo.endCursor)) {
      ids.push(...at.edges.map(({ node }) => node.id));
      if (!at.pageInfo.hasNextPage) return ids;
    }
  };

  it('takes it out of lists, counts, pages, history, holdings and moves at once, for that member alone', async () => {
    const defender = await applicant(stage, ask);
    const id = defender.record;
    await addDocument(db, id, 'thread', ['team:office']);
    const [before, others] = [await page(officer), await everyId(other)];
    expect(await ask(ONE, { id }, officer)).toMatchObject({ id });

    expect(await recuse(id, officer)).toEqual({ __typename: 'Recused', id });

    expect(await ask(ONE, { id }, officer)).toBeNull();
    expect((await page(officer)).total).toBe(before.total - 1);
    expect(await everyId(officer)).not.toContain(id);
    expect(await ask(HOLDINGS, { application: id }, officer)).toEqual([]);
    expect(JSON.stringify(await ask(DUE, {}, officer))).not.toContain(id);
    expect(await ask(MOVE, { id }, officer)).toMatchObject({ __typename: 'NotFound' });
    expect(await everyId(other)).toEqual(others);
    expect(await ask(ONE, { id }, other)).toMatchObject({ id });
  });

  it('answers afterwards as for an application that never was', async () => {
    const id = await addApplication(db, stage.call);
    await recuse(id, officer);
    const absent = randomUUID();
    const told = async (of: string): Promise<readonly (Asked | null)[]> => [
      await ask(ONE, { id: of }, officer),
      await ask(MOVE, { id: of }, officer),
      await recuse(of, officer),
      await ask(HOLDINGS, { application: of }, officer),
    ];
    expect(await told(id)).toEqual(await told(absent));
  });

  it('leaves pages whole: a cursor that points at it goes on with the next', async () => {
    const call = await addApplication(db, stage.call);
    const { edges } = await page(officer);
    const at = edges[0];
    if (!at) throw new Error(`an empty list beside ${call}`);
    const after = (await page(officer, at.cursor)).edges.map(({ node }) => node.id);
    await recuse(at.node.id, officer);
    expect((await page(officer, at.cursor)).edges.map(({ node }) => node.id)).toEqual(after);
  });

  it('answers a repeat of what was done before as not there, and stands when it is repeated itself', async () => {
    const id = await addApplication(db, stage.call);
    const [moved, stood] = [randomUUID(), randomUUID()];
    expect(await ask(MOVE, { id, idempotencyKey: moved }, officer)).toMatchObject({ state: 'screening' });
    expect(await recuse(id, officer, stood)).toMatchObject({ __typename: 'Recused' });
    expect(await ask(MOVE, { id, idempotencyKey: moved }, officer)).toMatchObject({ __typename: 'NotFound' });
    expect(await recuse(id, officer, stood)).toMatchObject({ __typename: 'Recused' });
    expect(await recuse(id, officer)).toMatchObject({ __typename: 'NotFound' });
  });

  it('follows the person into every other role, also one that they are given later', async () => {
    const id = await addApplication(db, stage.call);
    const person = await signingMember(db, 'intakeOfficer');
    await recuse(id, person);
    for (const role of ['verifier', 'coordinator', 'securityOfficer', 'commissioner', 'careProfessional'])
      await db.seed(`insert into member_role values ($1, $2, 'office')`, [person.id, role]);
    expect(await ask(ONE, { id }, person)).toBeNull();
    expect(await ask(RECUSALS, { application: id }, person)).toEqual([]);
    await db.seed(`delete from member_role where member_id = $1`, [person.id]);
  });

  it('tells coordinators who stood back, and when to the hour; others nothing', async () => {
    const id = await addApplication(db, stage.call);
    await recuse(id, officer);
    const [told, ...rest] = await ask<{ member: string; at: string }[]>(
      RECUSALS,
      { application: id },
      stage.coordinator,
    );
    expect([told?.member, rest]).toEqual([officer.id, []]);
    expect(told?.at).toMatch(/T\d\d:00(:00)?(\.000)?Z$/);
    const { errors, data } = await api.gql(RECUSALS, { application: id }, other);
    expect([errors.length === 0, data ? Object.values(data)[0] : null]).not.toEqual([true, [expect.anything()]]);
  });

  it('leaves no application without a coordinator, whoever is quicker', async () => {
    const id = await addApplication(db, stage.call);
    const answers = await Promise.all([recuse(id, stage.coordinator), recuse(id, second)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LastCoordinator', 'Recused']);
    const left = answers[0].__typename === 'Recused' ? second : stage.coordinator;
    expect(await ask(ONE, { id }, left)).toMatchObject({ id });
    const third = await signingMember(db, 'coordinator');
    expect(await recuse(id, left)).toMatchObject({ __typename: 'Recused' });
    expect(await ask(ONE, { id }, third)).toMatchObject({ id });
  });

  it('leaves no application without a security officer, nor without the office of its programme', async () => {
    const id = await addApplication(db, stage.call);
    const [first, next] = [await signingMember(db, 'securityOfficer'), await signingMember(db, 'securityOfficer')];
    const answers = await Promise.all([recuse(id, first), recuse(id, next)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LastOfRole', 'Recused']);
    const left = answers[0].__typename === 'Recused' ? next : first;
    expect(await ask(ONE, { id }, left)).toMatchObject({ id });
    await db.seed(
      `update member set active = false where id <> $1 and id in
      (select member_id from member_role where role = 'securityOfficer')`,
      [left.id],
    );
    const other = await addApplication(db, stage.call);
    expect(await recuse(other, left)).toMatchObject({ __typename: 'LastOfRole' });
    for (const [role, reach] of [
      ['pairingCoordinator', `insert into need values (gen_random_uuid(), $1, 'direct', 'open', 1)`],
      ['courseManager', ENROL],
    ] as const) {
      const member = await signingMember(db, role);
      await db.seed(reach, [id]);
      expect([role, await recuse(id, member)]).toMatchObject([role, { __typename: 'LastOfRole' }]);
      await signingMember(db, role);
      expect([role, await recuse(id, member)]).toMatchObject([role, { __typename: 'Recused' }]);
    }
  });

  it('is for the office: an administrator and a stranger find nothing to stand back from', async () => {
    const id = await addApplication(db, stage.call);
    const administrator = await signingMember(db, 'administrator');
    expect(await db.seed(`select from recusal where application_id = $1`, [id])).toEqual([]);
    for (const as of [administrator, undefined]) {
      const { data } = await api.gql(RECUSE, { application: id, idempotencyKey: randomUUID() }, as);
      expect(JSON.stringify(data ?? null)).not.toContain('Recused');
    }
    expect(await db.seed(`select from recusal where application_id = $1`, [id])).toEqual([]);
  });
});
