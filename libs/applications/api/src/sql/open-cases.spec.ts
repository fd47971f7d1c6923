import { randomBytes } from 'node:crypto';
import { OPEN_STATES } from '@vrijhaven/applications/model';
import { addApplication, addDocument, askFor, createTestDatabase, setStage, startApi } from '@vrijhaven/testing/server';
import type { Stage, TestDatabase } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const LIST = `query ($states: [ApplicationState!]) {
  applications(states: $states, first: 5) { total pageInfo { endCursor } edges { node { id } } } }`;
const COUNTS = `{ dueLayerCounts { compartment due } }`;
const DUE = `{ dueLayers(first: 25) { next layers { application } } }`;

const [OPEN, CLOSED] = [20, 4_000];

describe('open cases among closed ones', () => {
  let db: TestDatabase;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    const [clear = ''] = await Promise.all(Array.from({ length: OPEN }, () => addApplication(db, stage.call, 'pool')));
    await addDocument(db, clear, 'summary', ['team:office']);
    await db.seed(
      `insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key)
       select gen_random_uuid(), $1, $1, 'withdrawn', 1, current_date + nr % 50, $2, $3
       from generate_series(1, $4::integer) nr`,
      [stage.call, randomBytes(32), randomBytes(1216), CLOSED],
    );
    await db.seed('vacuum analyze application');
  });
  afterAll(() => db.drop());

  const lookedAt = async (): Promise<number> => {
    // A connection says what it has looked at when it ends.
    for (;;) {
      const [ours] = await db.seed<{ many: number }>(
        `select count(*)::integer as many from pg_stat_activity
         where datname = current_database() and usename = 'vrijhaven_api'`,
      );
      if (ours?.many === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const [table] = await db.seed<{ rows: number }>(
      `select (seq_tup_read + idx_tup_fetch)::integer as rows from pg_stat_user_tables where relname = 'application'`,
    );
    return table?.rows ?? NaN;
  };

  /** How many cases the database looks at to answer the coordinator. */
  const looksAt = async (question: string, variables: Record<string, unknown> = {}): Promise<number> => {
    const before = await lookedAt();
    const api = await startApi(db, { slices: [applicationsSlice] });
    await askFor(api)(question, variables, stage.coordinator);
    await api.stop();
    return (await lookedAt()) - before;
  };

  it('are found without looking at what is closed: in lists of them, what is due, and how much', async () => {
    expect(await looksAt(LIST, { states: OPEN_STATES })).toBeLessThan(5 * OPEN);
    expect(await looksAt(LIST, { states: ['pool'] })).toBeLessThan(5 * OPEN);
    expect(await looksAt(COUNTS)).toBeLessThan(5 * OPEN);
    expect(await looksAt(DUE)).toBeLessThan(5 * OPEN);
  });

  it('are told apart by this measure: who asks for closed ones too has them counted', async () => {
    expect(await looksAt(LIST, { states: ['withdrawn'] })).toBeGreaterThan(CLOSED / 2);
  });

  it('are held by the index to the last state', async () => {
    const [index] = await db.seed<{ text: string }>(
      `select pg_get_expr(indpred, indrelid) as text from pg_index where indexrelid = 'application_open'::regclass`,
    );
    const held = [...(index?.text ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state);
    expect(held.sort()).toEqual([...OPEN_STATES].sort());
  });
});
