import { randomBytes, randomUUID } from 'node:crypto';
import { HEAD_PATH } from '@vrijhaven/organisation/model';
import { createTestDatabase, startApi } from '@vrijhaven/testing/server';
import type { Api, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

describe('the published head', () => {
  let db: TestDatabase;
  let api: Api;
  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startApi(db, {
      slices: [organisationSlice],
      clock: { now: () => new Date('2026-11-21T23:30:00Z') },
    });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('is missing until the organisation is founded, then says it to a stranger, who may keep it', async () => {
    expect((await fetch(api.url + HEAD_PATH)).status).toBe(404);
    const [id, head] = [randomUUID(), randomBytes(32)];
    await db.seed(`insert into organisation values ($1, 'Vrijhaven', $2, $3, 9)`, [id, randomBytes(32), head]);
    const answer = await fetch(api.url + HEAD_PATH);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.json()).toEqual({
      organisation: id,
      sequence: 9,
      head: head.toString('base64url'),
      day: '2026-11-21',
    });
  });

  it('takes no other method', async () => {
    expect((await fetch(api.url + HEAD_PATH, { method: 'POST' })).status).toBe(404);
  });
});
