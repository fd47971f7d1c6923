import { randomBytes, randomUUID } from 'node:crypto';
import { createTestDatabase, startApi } from '@vrijhaven/testing/server';
import type { Api, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

describe('the organisation', () => {
  let db: TestDatabase;
  let api: Api;
  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startApi(db, { slices: [organisationSlice] });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('is null until it is founded, then everybody may compare its root key', async () => {
    const query = '{ organisation { id name rootKey demo } }';
    expect((await api.gql(query)).data).toEqual({ organisation: null });
    const [id, rootKey] = [randomUUID(), randomBytes(32)];
    await db.seed(`insert into organisation values ($1, 'Vrijhaven', $2, $2, 0)`, [id, rootKey]);
    expect((await api.gql(query)).data).toEqual({
      organisation: { id, name: 'Vrijhaven', rootKey: rootKey.toString('base64url'), demo: false },
    });
  });
});
