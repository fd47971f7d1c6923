import {
  addApplication,
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Ask, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const LIST = `query ($states: [ApplicationState!], $first: Int! = 50, $after: String) {
  applications(states: $states, first: $first, after: $after) {
    total pageInfo { hasNextPage endCursor }
    edges { cursor node { id call state version submittedOn unreadForOffice keys { signKey }
      summary { compartment grants { recipient } } } } } }`;

interface Page {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly summary: unknown };
  }[];
}

describe('the caseload', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
    await applicant(stage, ask);
    for (let day = 1; day <= 24; day += 1) {
      const id = await addApplication(db, stage.call, day % 3 === 0 ? 'pool' : 'screening');
      await db.seed(`update application set submitted_on = current_date - $2::int where id = $1`, [id, day % 5]);
    }
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('turns its pages without losing or repeating anything, newest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await ask<Page>(LIST, { first: 7, after }, stage.coordinator);
      expect(page.total).toBe(25);
      seen.push(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const expected = await db.seed<{ id: string }>(`select id from application order by submitted_on desc, id desc`);
    expect(seen).toEqual(expected.map(({ id }) => id));
  });

  it('narrows to states', async () => {
    const page = await ask<Page>(LIST, { states: ['pool'] }, stage.coordinator);
    expect([page.total, page.edges.length, page.pageInfo.hasNextPage]).toEqual([8, 8, false]);
  });

  it('gives summaries to whoever holds their key, lines to every case role, nothing to others', async () => {
    const summaries = async (role: Parameters<typeof signingMember>[1], team?: string) => {
      const page = await ask<Page>(LIST, { states: ['submitted'] }, await signingMember(db, role, team));
      return page.edges.map(({ node }) => node.summary);
    };
    const summary = { compartment: 'summary', grants: [{ recipient: 'team:office' }] };
    expect(await summaries('intakeOfficer')).toEqual([summary]);
    expect(await summaries('commissioner')).toEqual([]);
    expect(await summaries('administrator')).toEqual([]);
    expect(await summaries('cityCoordinator', 'host:utrecht')).toEqual([]);
  });

  it('says since when an application stands where it stands', async () => {
    const [moved] = await db.seed<{ id: string }>(`select id from application where state = 'pool' limit 1`);
    await db.seed(
      `insert into transition (application_id, from_state, to_state, reason, actor_role, at_hour)
       values ($1, 'shortlisted', 'pool', 'routine', 'coordinator', '2026-03-04T10:00:00Z')`,
      [moved?.id],
    );
    const page = await ask<{ edges: { node: { id: string; since: string; submittedOn: string } }[] }>(
      LIST.replace('submittedOn', 'submittedOn since'),
      { states: ['pool'] },
      stage.coordinator,
    );
    for (const { node } of page.edges) {
      expect(node.since).toBe(node.id === moved?.id ? '2026-03-04' : node.submittedOn);
    }
  });

  it('gives need profiles to whoever holds their key, and only when asked', async () => {
    const needs = async (role: Parameters<typeof signingMember>[1]) => {
      const text = LIST.replace('summary {', 'need {');
      const page = await ask<{ edges: { node: { need: unknown } }[] }>(
        text,
        { states: ['submitted'] },
        await signingMember(db, role),
      );
      return page.edges.map(({ node }) => node.need);
    };
    const need = { compartment: 'need', grants: [{ recipient: 'team:office' }] };
    expect(await needs('coordinator')).toEqual([need]);
    expect(await needs('intakeOfficer')).toEqual([null]);
    expect(await needs('verifier')).toEqual([null]);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'bm9uc2Vuc2U' }])(
    'is not an operation of ours with %j',
    async (bad) => {
      const { errors } = await api.gql(LIST, bad, stage.coordinator);
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_OPERATION']);
    },
  );
});
