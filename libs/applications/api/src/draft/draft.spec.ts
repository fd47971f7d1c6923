import { randomBytes } from 'node:crypto';
import { formatBox } from '@vrijhaven/crypto/envelope';
import { purgeExpired } from '@vrijhaven/server';
import { createDataSource, transaction } from '@vrijhaven/database';
import type { Api, Ask, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newDefender,
  setStage,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const SAVE = `mutation ($sealed: Bytes!, $revision: Int!) { saveDraft(sealed: $sealed, revision: $revision) {
  __typename ... on Draft { revision expiresOn } ... on DraftConflict { present: revision }
  ... on InvalidInput { fields } } }`;
const LOAD = `{ myDraft { revision sealed expiresOn } }`;
const DISCARD = `mutation { discardDraft }`;

describe('a draft', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const fresh = () => newDefender(db, stage.organisation);
  const seal = (): string => {
    const parts = { commitment: randomBytes(32), nonce: randomBytes(24), ciphertext: randomBytes(4 * 1024 + 16) };
    return text(formatBox('draft/v1', parts));
  };

  it('is kept, replaced and discarded, and lasts fourteen days from the last save', async () => {
    const defender = await fresh();
    await db.seed(`update receipt set expires_on = current_date + 1 where id = $1`, [defender.receipt]);
    const [first, second] = [seal(), seal()];
    const [{ end }] = (await db.seed(`select (current_date + 14)::text as end`)) as [{ end: string }];
    expect(await ask(SAVE, { sealed: first, revision: 1 }, defender)).toEqual({
      __typename: 'Draft',
      revision: 1,
      expiresOn: end,
    });
    await ask(SAVE, { sealed: second, revision: 2 }, defender);
    expect(await ask(LOAD, {}, defender)).toEqual({ revision: 2, sealed: second, expiresOn: end });
    const receipts = await db.seed(`select expires_on::text as "expiresOn" from receipt where id = $1`, [
      defender.receipt,
    ]);
    expect(receipts).toEqual([{ expiresOn: end }]);
    expect(await ask(DISCARD, {}, defender)).toBe(true);
    expect(await ask(LOAD, {}, defender)).toBeNull();
  });

  it('is saved over by one device at a time', async () => {
    const defender = await fresh();
    const [first, second] = [seal(), seal()];
    await ask(SAVE, { sealed: first, revision: 1 }, defender);
    await ask(SAVE, { sealed: second, revision: 2 }, defender);
    const late = await ask(SAVE, { sealed: first, revision: 2 }, defender);
    expect(late).toEqual({ __typename: 'DraftConflict', present: 2 });
    expect(await ask(SAVE, { sealed: second, revision: 2 }, defender)).toMatchObject({ __typename: 'Draft' });
    expect(await ask(SAVE, { sealed: first, revision: 9 }, defender)).toMatchObject({ present: 2 });
  });

  it('holds one of two that save at the same moment', async () => {
    const defender = await fresh();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(SAVE, { sealed: seal(), revision: 1 }, defender)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Draft')).toHaveLength(1);
  });

  it('is nothing but a sealed draft', async () => {
    const defender = await fresh();
    const parts = { commitment: randomBytes(32), nonce: randomBytes(24), ciphertext: randomBytes(1024 + 16) };
    for (const sealed of [text(randomBytes(100)), text(formatBox('document/v1', parts)), text(Buffer.from('{}'))]) {
      expect(await ask(SAVE, { sealed, revision: 1 }, defender)).toEqual({
        __typename: 'InvalidInput',
        fields: ['sealed'],
      });
    }
    expect(await ask(SAVE, { sealed: seal(), revision: 0 }, defender)).toEqual({
      __typename: 'InvalidInput',
      fields: ['revision'],
    });
  });

  it('belongs to its own receipt', async () => {
    const [one, other] = [await fresh(), await fresh()];
    await ask(SAVE, { sealed: seal(), revision: 1 }, one);
    expect(await ask(LOAD, {}, other)).toBeNull();
    await ask(DISCARD, {}, other);
    expect(await ask(LOAD, {}, one)).toMatchObject({ revision: 1 });
    expect((await api.gql(LOAD, {}, stage.coordinator)).errors[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('serves the later stages of an application, until that is over', async () => {
    const done = await applicant(stage, ask, 'eligible');
    const sealed = seal();
    expect(await ask(SAVE, { sealed, revision: 1 }, done)).toMatchObject({ __typename: 'Draft', revision: 1 });
    expect(await ask(LOAD, {}, done)).toMatchObject({ sealed });
    const receipts = await db.seed(`select expires_on from receipt where id = $1`, [done.receipt]);
    await db.seed(`update application set state = 'withdrawn' where id = $1`, [done.record]);
    expect(await ask(SAVE, { sealed: seal(), revision: 2 }, done)).toEqual({ __typename: 'NotFound' });
    expect(await db.seed(`select expires_on from receipt where id = $1`, [done.receipt])).toEqual(receipts);
  });

  it('outlives a call that is postponed, whichever call it is for', async () => {
    await db.seed(
      `update call set decision = 'postponed', opens_on = current_date + 90, closes_on = current_date + 99`,
    );
    const [{ end }] = (await db.seed(`select (current_date + 104)::text as end`)) as [{ end: string }];
    expect(await ask(SAVE, { sealed: seal(), revision: 1 }, await fresh())).toMatchObject({ expiresOn: end });
    await db.seed(`update call set decision = 'planned', opens_on = current_date - 1`);
  });

  it('is not served once it has expired, and then gone; what was submitted stays', async () => {
    const [late, done] = [await fresh(), await applicant(stage, ask)];
    await ask(SAVE, { sealed: seal(), revision: 1 }, late);
    await db.seed(`update draft set expires_on = current_date - 1`);
    expect(await ask(LOAD, {}, late)).toBeNull();
    await db.seed(`update receipt set expires_on = current_date - 1`);
    const dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    await transaction(dataSource, undefined, purgeExpired);
    await dataSource.destroy();
    expect(await db.seed(`select receipt_id from draft`)).toEqual([]);
    const left = await db.seed<{ record_id: string }>(`select record_id from receipt`);
    expect(left).toContainEqual({ record_id: done.record });
    expect(left).not.toContainEqual({ record_id: null });
  });
});
