import { applicationsSlice } from '@vrijhaven/applications/api';
import { createDataSource, transaction } from '@vrijhaven/database';
import { COMPARTMENTS } from '@vrijhaven/domain';
import type {
  Api,
  Ask,
  PairActs,
  PlayDefender,
  PlayProfessional,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  briefedProfessional,
  createTestDatabase,
  pairActs,
  setStage,
  shareEntry,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { connect2protectSlice } from '../connect2protect.module';

const ENTRIES = `query ($application: ID!, $compartment: Compartment!) {
  entries(application: $application, compartment: $compartment, after: 0) { application entries { revision } } }`;
const APPEND = `mutation ($entry: DocumentInput!, $idempotencyKey: ID!) {
  appendMyEntry(entry: $entry, idempotencyKey: $idempotencyKey) { __typename } }`;
const CONSENT = 'mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }';
const PROFESSIONALS = `query { professionals { id name pairs version members } }`;
/** Of what a function answers by itself, without an argument about the record. */
const OWN_DOORS = [
  'actor_pairs()',
  'actor_in_contact()',
  'actor_paused()',
  'actor_candidates()',
  'actor_participants()',
];

describe('an answer before both have said yes', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;
  let dataSource: DataSource;
  let tables: readonly string[];

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    act = pairActs(ask);
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office, { maxPairs: 10 });
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    const readable = await db.seed<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'
         and has_table_privilege('vrijhaven_api', format('%I.%I', schemaname, tablename), 'select') and tablename <> 'idempotency' order by 1`,
    );
    tables = readable.map(({ name }) => name);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await api.stop();
    await db.drop();
  });

  const proposed = async (): Promise<{ defender: PlayDefender; id: string; need: string }> => {
    const defender = await applicant(stage, ask, 'pool');
    const { id: need } = await act.ask(defender);
    return { defender, need, id: (await act.propose(office, need, lark.id)).id };
  };
  const yes = (defender: PlayDefender) => ({ consent: defender.consent(`professional:${lark.id}`) });

  /** Every path there is: each row of each table, what functions tell, and each query of the API. */
  const everything = async ({ record }: PlayDefender): Promise<Readonly<Record<string, unknown>>> => {
    const { token } = lark.member;
    const rows = await transaction(dataSource, token, async (tx) => {
      const told: Record<string, unknown> = {};
      for (const table of tables) told[table] = await tx.query(`select t::text from ${table} t order by t::text`);
      for (const door of OWN_DOORS) told[door] = await tx.query(`select ${door}`);
      for (const log of COMPARTMENTS)
        told[log] = await tx.query(
          `select array(select log_head($1, $2)::text) as head, log_partners($1, $2) as partners`,
          [record, log],
        );
      told['frozen'] = await tx.query(`select record_frozen($1)`, [record]);
      return told;
    });
    const asked: Record<string, unknown> = {
      pairs: await act.pairs(lark.member),
      needs: await act.needs(lark.member),
      professionals: await ask(PROFESSIONALS, {}, lark.member),
    };
    for (const compartment of ['pair', 'request'])
      asked[compartment] = await ask(ENTRIES, { application: record, compartment }, lark.member);
    return { ...rows, ...asked };
  };

  it('looks on every path as if nothing had been said', async () => {
    const { defender, id } = await proposed();
    await ask(APPEND, { entry: defender.writeEntry('pair') }, defender);
    const before = await everything(defender);
    expect(JSON.stringify(before['pairs'])).toContain(id);
    expect(before['application']).toEqual([]);
    await act.answer(defender, id, 'yes', yes(defender));
    expect(await everything(defender)).toEqual(before);
  });

  it('does so for a no too, with words to the office', async () => {
    const { defender, id } = await proposed();
    const before = await everything(defender);
    await act.answer(defender, id, 'no', { entries: [defender.writeEntry('request')] });
    expect(await everything(defender)).toEqual(before);
  });

  it('opens the record with a first look that the office shows, and not before', async () => {
    const { defender, id } = await proposed();
    const item = defender.writeEntry('pair');
    await ask(APPEND, { entry: item }, defender);
    await act.answer(defender, id, 'yes', yes(defender));
    expect(await ask(ENTRIES, { application: defender.record, compartment: 'pair' }, lark.member)).toBeNull();
    await act.show(office, id, [shareEntry(defender, item, { by: office, team: lark.team })]);
    const shown = await everything(defender);
    expect(shown['application']).toHaveLength(1);
    expect(shown['pair']).toMatchObject({ entries: [{ revision: 1 }] });
  });

  it('is a yes to this proposal: a consent from an earlier pair with the same professional shows nothing', async () => {
    const { defender, id, need } = await proposed();
    const item = defender.writeEntry('pair');
    await ask(APPEND, { entry: item }, defender);
    await act.answer(defender, id, 'yes', yes(defender));
    await act.move(office, id, 'lapsed', 1);
    const again = await act.propose(office, need, lark.id);
    const shared = [shareEntry(defender, item, { by: office, team: lark.team })];
    expect(await act.show(office, again.id, shared)).toEqual({ __typename: 'ConsentMissing' });
    expect(JSON.stringify((await everything(defender))['application'])).not.toContain(defender.record);
    await ask(CONSENT, { consent: defender.consent(`professional:${lark.id}`, false) }, defender);
    expect((await act.pairs(office)).find((pair) => pair.id === again.id)).toMatchObject({ state: 'lapsed' });
  });
});
