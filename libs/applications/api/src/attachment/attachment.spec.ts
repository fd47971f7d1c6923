import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chunkHash, concat, fromText, toHex } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { createFolderStore } from '@vrijhaven/server';
import type { BlobStore } from '@vrijhaven/server';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  hostCity,
  newDefender,
  playChunk,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { createDataSource } from '@vrijhaven/database';
import { applicationsSlice } from '../applications.module';
import { sweepStore } from './sweep-store';

const PARTS = `{ __typename ... on Attachment { id chunks finished received hashes } ... on InvalidInput { fields } }`;
const BEGIN = `mutation ($input: AttachmentInput!) { beginAttachment(input: $input) ${PARTS} }`;
const FINISH = `mutation ($id: ID!) { finishAttachment(id: $id) { __typename ... on Attachment { finished received } } }`;
const REMOVE = `mutation ($id: ID!) { removeAttachment(id: $id) { __typename } }`;
const READ = `query ($id: ID!) { attachment(id: $id) { id finished received hashes } }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename } }`;

const KIB = 1024;
type Bearer = { readonly token: string } | undefined;

describe('attachments', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let folder: string;
  let blobs: BlobStore;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    folder = await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-attachments-'));
    blobs = createFolderStore(folder);
    api = await startApi(db, { slices: [applicationsSlice], blobs });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
    await rm(folder, { recursive: true });
  });

  const announce = (change: object = {}) => ({
    id: randomUUID(),
    record: null,
    compartment: 'threat',
    chunks: 3,
    chunkSize: 256 * KIB,
    lastSize: 256 * KIB,
    ...change,
  });
  const small = (change: object = {}) => announce({ chunks: 1, lastSize: 4 * KIB, ...change });
  const begin = (input: object, as: Bearer) => ask(BEGIN, { input }, as);
  const send = async (method: string, at: string, as: Bearer, body?: Uint8Array, headers: object = {}) =>
    fetch(`${api.url}/attachments/${at}`, {
      method,
      headers: {
        'x-vrijhaven': '1',
        ...(as ? { authorization: `Bearer ${as.token}` } : {}),
        ...(body ? { 'content-type': 'application/octet-stream' } : {}),
        ...headers,
      },
      ...(body ? { body: Uint8Array.from(body) } : {}),
    });
  const put = async (id: string, index: number, bytes: Uint8Array, as: Bearer) =>
    (await send('PUT', `${id}/${String(index)}`, as, bytes)).status;
  const chunk = (index: number, final: boolean, size = 256 * KIB) => playChunk(index, { final, size });

  /** A small file of a defender's, all there. */
  const uploaded = async (defender: PlayDefender, compartment = 'threat') => {
    const input = small({ compartment });
    await begin(input, defender);
    const bytes = chunk(0, true, 4 * KIB);
    expect(await put(input.id, 0, bytes, defender)).toBe(204);
    await ask(FINISH, { id: input.id }, defender);
    return { id: input.id, bytes };
  };

  it('take chunks in any order, more than once, and say which are there', async () => {
    const defender = await newDefender(db, stage.organisation);
    const input = announce();
    expect(await begin(input, defender)).toMatchObject({ __typename: 'Attachment', received: [], finished: false });
    const chunks = [chunk(0, false), chunk(1, false), chunk(2, true)];
    expect(await put(input.id, 2, chunks[2]!, defender)).toBe(204);
    expect(await put(input.id, 0, chunks[0]!, defender)).toBe(204);
    expect(await put(input.id, 0, chunks[0]!, defender)).toBe(204);
    expect(await ask(FINISH, { id: input.id }, defender)).toEqual({ __typename: 'Unfinished' });
    // Announced again, as after a reload, it stands as it stood.
    const hash = (bytes: Uint8Array) => chunkHash(nobleVerifier, bytes);
    const again = await begin(input, defender);
    expect(again).toMatchObject({ received: [0, 2], finished: false });
    expect(toHex(fromText(String(again['hashes'])))).toBe(toHex(concat(hash(chunks[0]!), hash(chunks[2]!))));
    expect(await put(input.id, 1, chunks[1]!, defender)).toBe(204);
    expect(await ask(FINISH, { id: input.id }, defender)).toMatchObject({ finished: true, received: [0, 1, 2] });
    for (const [index, bytes] of chunks.entries()) {
      const answer = await send('GET', `${input.id}/${String(index)}`, defender);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  it('keep the first of two chunks in one place, whoever comes second', async () => {
    const defender = await newDefender(db, stage.organisation);
    const input = announce();
    await begin(input, defender);
    const rivals = Array.from({ length: 6 }, () => chunk(0, false));
    const answers = await Promise.all(rivals.map((bytes) => put(input.id, 0, bytes, defender)));
    expect([...answers].sort()).toEqual([204, 409, 409, 409, 409, 409]);
    const kept = Buffer.from(await (await send('GET', `${input.id}/0`, defender)).arrayBuffer());
    expect(kept.equals(rivals[answers.indexOf(204)]!)).toBe(true);
  });

  it('take nothing of another form, in another place, or after the end', async () => {
    const defender = await newDefender(db, stage.organisation);
    const input = announce();
    await begin(input, defender);
    const good = chunk(0, false);
    expect(await put(input.id, 1, good, defender)).toBe(400);
    for (const final of [true, false]) expect(await put(input.id, 3, chunk(3, final), defender)).toBe(400);
    expect(await put(input.id, 0, chunk(0, true), defender)).toBe(400);
    expect(await put(input.id, 2, chunk(2, false), defender)).toBe(400);
    expect(await put(input.id, 0, good.slice(0, -1), defender)).toBe(400);
    expect(await put(input.id, 0, Uint8Array.from([...good.slice(0, 4), 9, ...good.slice(5)]), defender)).toBe(400);
    expect(await put(input.id, 0, new Uint8Array(1024 * KIB + 77), defender)).toBe(413);
    expect((await ask(READ, { id: input.id }, defender))['received']).toEqual([]);
    const { id } = await uploaded(defender);
    expect(await put(id, 0, chunk(0, true, 4 * KIB), defender)).toBe(409);
  });

  it.each([
    ['chunkSize', { chunkSize: 100_000, lastSize: 100_000 }],
    ['lastSize', { lastSize: 4 * KIB }],
    ['lastSize', { chunks: 1, lastSize: 5000 }],
    ['chunks', { chunks: 400, chunkSize: 1024 * KIB, lastSize: 1024 * KIB }],
    ['compartment', { compartment: 'scores' }],
  ])('refuse a wrong %s', async (field, change) => {
    const defender = await newDefender(db, stage.organisation);
    expect(await begin(announce(change), defender)).toEqual({ __typename: 'InvalidInput', fields: [`input.${field}`] });
  });

  it('belong to who began them, and another who draws the same id gets nothing', async () => {
    const [one, other] = [await newDefender(db, stage.organisation), await newDefender(db, stage.organisation)];
    const { id } = await uploaded(one);
    expect(await begin(small({ id }), other)).toEqual({ __typename: 'InvalidInput', fields: ['input.id'] });
    expect(await ask(READ, { id }, other)).toBeNull();
    for (const [method, body] of [['GET'], ['HEAD'], ['PUT', chunk(0, true, 4 * KIB)]] as const)
      expect((await send(method, `${id}/0`, other, body)).status).toBe(404);
    expect(await ask(REMOVE, { id }, other)).toEqual({ __typename: 'NotFound' });
    expect(await ask(FINISH, { id }, other)).toEqual({ __typename: 'NotFound' });
    expect((await send('GET', `${id}/0`, undefined)).status).toBe(401);
    expect((await send('GET', `${randomUUID()}/0`, one)).status).toBe(404);
  });

  it('are the defender’s alone until the application is sent, then also of whoever reads the compartment', async () => {
    const defender = await newDefender(db, stage.organisation);
    const { id, bytes } = await uploaded(defender, 'threat');
    const [verifier, commissioner] = [await signingMember(db, 'verifier'), await signingMember(db, 'commissioner')];
    expect((await send('GET', `${id}/0`, verifier)).status).toBe(404);
    await ask(SUBMIT, { input: defender.submission(stage.call) }, defender);
    const answer = await send('GET', `${id}/0`, verifier);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await send('GET', `${id}/0`, commissioner)).status).toBe(404);
    const city = await hostCity(stage, 'arnhem');
    expect((await send('GET', `${id}/0`, city.coordinator)).status).toBe(404);
    // To read is not to write.
    expect(await put(id, 0, bytes, verifier)).toBe(404);
    expect(await ask(REMOVE, { id }, verifier)).toEqual({ __typename: 'NotFound' });
    // A session that was ended elsewhere is nobody's, and is told so.
    await db.seed(`update session set ended_by = 'elsewhere' where member_id = $1`, [verifier.id]);
    expect((await send('GET', `${id}/0`, verifier)).status).toBe(401);
  });

  it('of the office go to the thread, and the defender reads them', async () => {
    const defender = await applicant(stage, ask);
    const input = small({ record: defender.record, compartment: 'thread' });
    expect(await begin(input, stage.coordinator)).toMatchObject({ __typename: 'Attachment' });
    const bytes = chunk(0, true, 4 * KIB);
    expect(await put(input.id, 0, bytes, stage.coordinator)).toBe(204);
    expect((await send('GET', `${input.id}/0`, defender)).status).toBe(200);
    const other = await applicant(stage, ask);
    expect((await send('GET', `${input.id}/0`, other)).status).toBe(404);
    expect(await begin(small({ record: defender.record, compartment: 'identity' }), stage.coordinator)).toEqual({
      __typename: 'NotFound',
    });
    const commissioner = await signingMember(db, 'commissioner');
    expect(await begin(small({ record: defender.record, compartment: 'thread' }), commissioner)).toEqual({
      __typename: 'NotFound',
    });
  });

  it('answer as bytes and as nothing else, whatever they hold', async () => {
    const defender = await newDefender(db, stage.organisation);
    const { id } = await uploaded(defender);
    const { headers } = await send('GET', `${id}/0`, defender);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox') as string,
    });
    const head = await send('HEAD', `${id}/0`, defender);
    expect(head.headers.get('content-length')).toBe(headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  it('are no place for pages elsewhere, forms and links', async () => {
    const defender = await newDefender(db, stage.organisation);
    const { id, bytes } = await uploaded(defender);
    const at = `${id}/0`;
    expect((await send('GET', at, defender, undefined, { 'x-vrijhaven': '' })).status).toBe(400);
    expect((await send('GET', at, defender, undefined, { origin: 'https://evil.example' })).status).toBe(400);
    expect((await send('PUT', at, defender, bytes, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send('POST', at, defender, bytes)).status).toBe(405);
    for (const path of ['', id, `${id}/-1`, `${id}/00`, `${id}/99999`, '..%2f..%2fsecret/0'])
      expect((await send('GET', path, defender)).status).toBe(404);
  });

  it('fit into what a receipt may fill before anything is sent', async () => {
    const defender = await newDefender(db, stage.organisation);
    const large = { chunks: 100, chunkSize: 1024 * KIB, lastSize: 1024 * KIB };
    expect(await begin(announce(large), defender)).toMatchObject({ __typename: 'Attachment' });
    expect(await begin(announce(large), defender)).toEqual({ __typename: 'QuotaReached' });
    const eager = await newDefender(db, stage.organisation);
    const answers = await Promise.all(Array.from({ length: 25 }, () => begin(small(), eager)));
    expect(answers.filter(({ __typename }) => __typename === 'Attachment')).toHaveLength(20);
  });

  it('leave nothing in the store when they are removed, or their receipt or fourteen days are over', async () => {
    const defender = await newDefender(db, stage.organisation);
    const [removed, expired, late] = [await uploaded(defender), announce(), announce()];
    expect(await ask(REMOVE, { id: removed.id }, defender)).toEqual({ __typename: 'RemovedAttachment' });
    expect(await filesOf(removed.id)).toEqual([]);
    const forgetful = await newDefender(db, stage.organisation);
    for (const [input, who] of [
      [expired, defender],
      [late, forgetful],
    ] as const) {
      await begin(input, who);
      await put(input.id, 0, chunk(0, false), who);
      expect(await filesOf(input.id)).toHaveLength(1);
    }
    await db.seed(`update attachment set begun_on = current_date - 15 where id = $1`, [expired.id]);
    await db.seed(`delete from receipt where id = $1`, [forgetful.receipt]);
    const dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    expect(await sweepStore(dataSource, blobs)).toBe(2);
    expect(await sweepStore(dataSource, blobs)).toBe(0);
    await dataSource.destroy();
    expect([...(await filesOf(expired.id)), ...(await filesOf(late.id))]).toEqual([]);
  });

  it('that were finished and never sent go after fourteen days; what a document may name stays', async () => {
    const defender = await applicant(stage, ask);
    const [unsent, sent, fresh] = [
      await uploaded(defender, 'thread'),
      await uploaded(defender),
      await uploaded(defender, 'thread'),
    ];
    const waiting = await uploaded(await newDefender(db, stage.organisation));
    const daysAgo = (id: string, days: number) =>
      db.seed(`update attachment set finished_on = current_date - $2::integer where id = $1`, [id, days]);
    await Promise.all([daysAgo(unsent.id, 15), daysAgo(sent.id, 15), daysAgo(fresh.id, 14), daysAgo(waiting.id, 15)]);
    const dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    expect(await sweepStore(dataSource, blobs)).toBe(1);
    expect(await filesOf(unsent.id)).toEqual([]);
    for (const { id } of [sent, fresh, waiting]) expect(await filesOf(id)).toHaveLength(1);
    // The threat part was last written before this file was there, so that it cannot name it.
    await db.seed(`update document set written_on = current_date - 16 where record_id = $1`, [defender.record]);
    expect(await sweepStore(dataSource, blobs)).toBe(1);
    await dataSource.destroy();
    expect(await filesOf(sent.id)).toEqual([]);
  });

  const filesOf = async (id: string): Promise<string[]> =>
    (await readdir(folder, { recursive: true })).filter((file) => file.includes(`${id}${path.sep}`));

  it('of 100 MiB pass without ever standing in memory whole', async () => {
    const defender = await applicant(stage, ask);
    const input = announce({
      ...{ record: defender.record, compartment: 'thread' },
      ...{ chunks: 100, chunkSize: 1024 * KIB, lastSize: 1024 * KIB },
    });
    await begin(input, stage.coordinator);
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = () => (most = Math.max(most, process.memoryUsage().rss - before));
    for (let index = 0; index < 100; index += 1) {
      expect(await put(input.id, index, chunk(index, index === 99, 1024 * KIB), stage.coordinator)).toBe(204);
      watch();
    }
    expect(await ask(FINISH, { id: input.id }, stage.coordinator)).toMatchObject({ finished: true });
    for (let index = 0; index < 100; index += 1) {
      const answer = await send('GET', `${input.id}/${String(index)}`, defender);
      expect((await answer.arrayBuffer()).byteLength).toBe(1024 * KIB + 76);
      watch();
    }
    // Sender, server and reader are this one process; the file alone would be 100 MiB.
    expect(most / KIB / KIB).toBeLessThan(90);
  }, 120_000);

  it('lie in the store as sealed, under names that say nothing', async () => {
    const defender = await newDefender(db, stage.organisation);
    const { id, bytes } = await uploaded(defender);
    const [file = ''] = await filesOf(id);
    expect(file).toMatch(new RegExp(`^${id.slice(0, 2)}.${id.slice(2, 4)}.${id}.0-[0-9a-f]{64}$`));
    expect((await readFile(path.join(folder, file))).equals(bytes)).toBe(true);
  });
});
