import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createDataSource } from '@vrijhaven/database';
import { createFolderStore } from '@vrijhaven/server';
import type { BlobStore } from '@vrijhaven/server';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { askFor, createTestDatabase, newDefender, playChunk, setStage, startApi } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';
import { sweepStore } from './sweep-store';

const BEGIN = `mutation ($input: AttachmentInput!) { beginAttachment(input: $input) {
  __typename ... on InvalidInput { fields } } }`;
const REMOVE = `mutation ($id: ID!) { removeAttachment(id: $id) { __typename } }`;
const SIZE = 4096;

/** Keeps every put back until so many have come, or `open` is called: then all of them go on at once. */
const heldBack = (store: BlobStore, count: number) => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let all: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (all = resolve));
  let here = 0;
  const put: BlobStore['put'] = async (blob, bytes) => {
    here += 1;
    if (here === count) all();
    await opened;
    await store.put(blob, bytes);
  };
  return { store: { ...store, put }, open, arrived };
};

describe('bytes that nothing names', () => {
  let db: TestDatabase;
  let stage: Stage;
  let folder: string;
  let defender: PlayDefender;
  let api: Api;
  let ask: Ask;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-astray-'));
    defender = await newDefender(db, stage.organisation);
  });
  afterEach(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });
  afterAll(() => db.drop());

  const start = async (blobs: BlobStore) => {
    api = await startApi(db, { slices: [applicationsSlice], blobs });
    ask = askFor(api);
  };
  const begin = async (id = randomUUID()) => {
    const input = { id, record: null, compartment: 'threat', chunks: 1, chunkSize: 262_144, lastSize: SIZE };
    return { id, answer: await ask(BEGIN, { input }, defender) };
  };
  const put = async (id: string) => {
    const answer = await fetch(`${api.url}/attachments/${id}/0`, {
      method: 'PUT',
      headers: {
        'x-vrijhaven': '1',
        authorization: `Bearer ${defender.token}`,
        'content-type': 'application/octet-stream',
      },
      body: Uint8Array.from(playChunk(0, { final: true, size: SIZE })),
    });
    return answer.status;
  };
  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sweep = async (blobs: BlobStore) => {
    const dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    await sweepStore(dataSource, blobs).finally(() => dataSource.destroy());
  };

  it('of many puts into one place at once, the store keeps one', async () => {
    const { store, open, arrived } = heldBack(createFolderStore(folder), 6);
    await start(store);
    const { id } = await begin();
    const puts = Array.from({ length: 6 }, () => put(id));
    await arrived;
    open();
    expect((await Promise.all(puts)).sort()).toEqual([204, 409, 409, 409, 409, 409]);
    expect(await files()).toHaveLength(1);
  });

  it('of a put that comes after the attachment was removed, the next sweep leaves nothing', async () => {
    const { store, open, arrived } = heldBack(createFolderStore(folder), 1);
    await start(store);
    const { id } = await begin();
    const late = put(id);
    await arrived;
    expect(await ask(REMOVE, { id }, defender)).toEqual({ __typename: 'RemovedAttachment' });
    open();
    expect(await late).toBe(404);
    await sweep(store);
    expect(await files()).toEqual([]);
  });

  it('while the store still forgets an id, nothing is begun under it that would be forgotten too', async () => {
    const folderStore = createFolderStore(folder);
    let broken = true;
    const store: BlobStore = {
      ...folderStore,
      remove: (group) => (broken ? Promise.reject(new Error('the store is away')) : folderStore.remove(group)),
    };
    await start(store);
    const { id } = await begin();
    expect(await put(id)).toBe(204);
    expect(await ask(REMOVE, { id }, defender)).toEqual({ __typename: 'RemovedAttachment' });
    expect((await begin(id)).answer).toEqual({ __typename: 'InvalidInput', fields: ['input.id'] });
    broken = false;
    await sweep(store);
    expect((await begin(id)).answer).toEqual({ __typename: 'Attachment' });
    expect(await put(id)).toBe(204);
    await sweep(store);
    expect(await files()).toHaveLength(1);
  });
});
