import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type {
  Api,
  Ask,
  PairActs,
  PlayProfessional,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  addApplication,
  askFor,
  briefedProfessional,
  createTestDatabase,
  memberFor,
  pairActs,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { connect2protectSlice } from '../connect2protect.module';

const LIST = `query ($id: ID, $application: ID, $professional: ID, $states: [PairingState!], $ringing: Boolean! = false,
    $first: Int! = 50, $after: String) {
  pairings(id: $id, application: $application, professional: $professional, states: $states, ringing: $ringing,
      first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { cursor node { id state alarms { state } } } } }`;
const TOTAL = `query ($states: [PairingState!]) { pairings(states: $states, first: 1) { total } }`;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id);

describe('pages of pairs', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;
  let heron: PlayProfessional;

  const addPair = async ({ id: professional }: PlayProfessional, state: string, daysAgo: number): Promise<string> => {
    const [application, need, id] = [await addApplication(db, stage.call, 'inProgramme'), randomUUID(), randomUUID()];
    const needState = state === 'ended' ? 'closed' : 'open';
    await db.seed(`insert into need (id, application_id, origin, state, version) values ($1, $2, 'direct', $3, 1)`, [
      ...[need, application, needState],
    ]);
    await db.seed(
      `insert into pairing (id, need_id, application_id, professional_id, state, version, proposed_on)
       values ($1, $2, $3, $4, $5, 1, current_date - $6::integer)`,
      [id, need, application, professional, state, daysAgo],
    );
    return id;
  };
  const ring = (pair: string, state: string) =>
    db.seed(
      `insert into alarm (id, pairing_id, application_id, professional_id, kind, raised_on, state, version)
       select gen_random_uuid(), id, application_id, professional_id, 'raised', current_date, $2, 1
       from pairing where id = $1`,
      [pair, state],
    );
  const page = (wanted: Record<string, unknown>, as: Parameters<Ask>[2] = office): Promise<Page> =>
    ask<Page>(LIST, wanted, as);
  const newestFirst = async (where = 'true'): Promise<readonly string[]> => {
    const sql = `select id from pairing where ${where} order by proposed_on desc, id desc`;
    return (await db.seed<{ id: string }>(sql)).map(({ id }) => id);
  };

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    act = pairActs(ask);
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office, { maxPairs: 10 });
    heron = await briefedProfessional(stage, act, office, { maxPairs: 10 });
    for (let day = 1; day <= 15; day += 1)
      await addPair(day % 3 === 0 ? heron : lark, ['proposed', 'agreed', 'ended'][day % 3] ?? '', day % 4);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('lose and repeat nothing while proposals are added in between, newest first', async () => {
    const before = await newestFirst();
    const seen: string[] = [];
    const later: string[] = [];
    for (let after: string | null = null; ;) {
      const shown: Page = await page({ first: 4, after });
      seen.push(...idsOf(shown));
      expect(shown.pageInfo.endCursor).toBe(shown.edges.at(-1)?.cursor);
      if (!shown.pageInfo.hasNextPage) break;
      after = shown.pageInfo.endCursor;
      later.push(await addPair(lark, 'proposed', 0));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !later.includes(id))).toEqual(before);
    expect(idsOf(await page({ first: 100 }))).toEqual(await newestFirst());
  });

  it('narrow to states, one application, one professional, one pair', async () => {
    expect(idsOf(await page({ states: ['agreed', 'ended'] }))).toEqual(
      await newestFirst(`state in ('agreed', 'ended')`),
    );
    expect(idsOf(await page({ professional: heron.id }))).toEqual(await newestFirst(`professional_id = '${heron.id}'`));
    const [pair] = await db.seed<{ id: string; application: string }>(
      `select id, application_id as application from pairing limit 1`,
    );
    expect(idsOf(await page({ id: pair!.id }))).toEqual([pair!.id]);
    expect(idsOf(await page({ application: pair!.application }))).toEqual([pair!.id]);
    for (const id of [randomUUID(), 'nobody']) expect(idsOf(await page({ id }))).toEqual([]);
  });

  it('hold what rings and was not seen to, where that is asked for', async () => {
    const [first, second, third] = await newestFirst();
    await ring(first!, 'handled');
    await ring(second!, 'open');
    await ring(third!, 'open');
    await ring(third!, 'open');
    expect(idsOf(await page({ ringing: true }))).toEqual([second, third]);
    expect(idsOf(await page({ ringing: true, first: 1 }))).toEqual([second]);
  });

  it('hold a professional’s own pairs alone, whatever they ask for', async () => {
    const own = await newestFirst(`professional_id = '${lark.id}'`);
    expect(idsOf(await page({ first: 100 }, lark.member))).toEqual(own);
    expect(idsOf(await page({ professional: heron.id }, lark.member))).toEqual([]);
    const [foreign] = await newestFirst(`professional_id = '${heron.id}'`);
    expect(idsOf(await page({ id: foreign }, lark.member))).toEqual([]);
    expect(idsOf(await page({}, await memberFor(db, 'coordinator')))).toEqual([]);
  });

  it('are counted over all pages where that is asked for, and for who sees them', async () => {
    const many = async (states: readonly string[] | null, as: SigningMember) =>
      (await ask<{ total: number }>(TOTAL, { states }, as)).total;
    expect(await many(null, office)).toBe((await newestFirst()).length);
    expect(await many(['ended'], office)).toBe(5);
    expect(await many(null, heron.member)).toBe((await newestFirst(`professional_id = '${heron.id}'`)).length);
  });

  it('begin after nothing that is no cursor', async () => {
    const text = Buffer.from('2031-01-02~nobody').toString('base64url');
    for (const after of [text, 'x']) await expect(page({ after })).rejects.toThrow();
  });
});
