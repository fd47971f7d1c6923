import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, memberFor, startApi } from '../index';
import type { Api, TestDatabase } from '../index';
import { probeSlice } from './probe.slice';

const HEADERS = { 'content-type': 'application/json', 'x-vrijhaven': '1' };
const ORIGIN = 'https://desk.example.org';

describe('the kernel over HTTP', () => {
  let db: TestDatabase;
  let api: Api;
  let site: string;
  const log: string[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    site = path.join(await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-site-')), 'later');
    api = await startApi(db, {
      slices: [probeSlice],
      server: { production: true, site, origins: [ORIGIN] },
      documents: new Map([['known', 'query Who { who }']]),
      log: (line) => log.push(line),
    });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
    await rm(path.dirname(site), { recursive: true });
  });

  const known = JSON.stringify({ operationId: 'known' });
  const ask = async (body: string, headers: Record<string, string> = HEADERS) => {
    const response = await api.post(body, headers);
    return { status: response.status, body: await response.json() };
  };
  const refused = (status: number, code: string) => ({
    status,
    body: { errors: [expect.objectContaining({ extensions: { code } })] },
  });

  it('runs registered operations and no others in production', async () => {
    expect(await ask(known)).toEqual({ status: 200, body: { data: { who: 'anonymous' } } });
    expect(await ask(JSON.stringify({ query: '{ who }' }))).toEqual(refused(400, 'BAD_OPERATION'));
    expect(await ask(JSON.stringify({ operationId: 'other' }))).toEqual(refused(400, 'BAD_OPERATION'));
    expect(await ask(JSON.stringify([{ operationId: 'known' }]))).toEqual(refused(400, 'BAD_OPERATION'));
    expect(await ask(JSON.stringify({ query: '{ __schema { types { name } } }' }))).toEqual(
      refused(400, 'BAD_OPERATION'),
    );
    expect(await ask('{"operationId": "kn')).toEqual(refused(400, 'BAD_OPERATION'));
  });

  it.each([
    ['without our header', { 'content-type': 'application/json' }],
    ['as a form', { ...HEADERS, 'content-type': 'application/x-www-form-urlencoded' }],
    ['as plain text', { ...HEADERS, 'content-type': 'text/plain' }],
    ['from another origin', { ...HEADERS, origin: 'https://evil.example' }],
    ['from an origin without one', { ...HEADERS, origin: 'null' }],
  ])('refuses a request %s, even with a good cookie', async (_, headers) => {
    const { token } = await memberFor(db, 'coordinator');
    expect(await ask(known, { ...headers, cookie: `__Host-vrijhaven=${token}` })).toEqual(
      refused(400, 'BAD_OPERATION'),
    );
  });

  it('takes our own origin, and a member’s cookie', async () => {
    const { token } = await memberFor(db, 'coordinator');
    const headers = { ...HEADERS, origin: ORIGIN, cookie: `other=1; __Host-vrijhaven=${token}` };
    expect(await ask(known, headers)).toEqual({ status: 200, body: { data: { who: 'member' } } });
  });

  it('takes more at once of who is signed in, and not without end', async () => {
    const { token } = await memberFor(db, 'coordinator');
    const headers = { ...HEADERS, cookie: `__Host-vrijhaven=${token}` };
    await ask(known, headers);
    const sized = (kib: number) => JSON.stringify({ operationId: 'known', variables: { a: 'a'.repeat(kib * 1024) } });
    expect(await ask(sized(3_900), headers)).toMatchObject({ status: 200 });
    expect(await ask(sized(4_200), headers)).toEqual(refused(413, 'TOO_LARGE'));
  });

  it('answers POST only, and nothing large, compressed or cached', async () => {
    expect((await fetch(`${api.url}/graphql?query={who}`, { headers: HEADERS })).status).toBe(400);
    expect((await fetch(`${api.url}/graphql`, { method: 'PUT', headers: HEADERS, body: known })).status).toBe(400);
    const large = JSON.stringify({ operationId: 'known', variables: { a: 'a'.repeat(600 * 1024) } });
    expect(await ask(large)).toEqual(refused(413, 'TOO_LARGE'));
    const cookie = { ...HEADERS, cookie: `__Host-vrijhaven=made-up` };
    expect(await ask(large, cookie)).toEqual(refused(413, 'TOO_LARGE'));
    expect((await ask(known, { ...HEADERS, 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await api.post(known)).headers.get('cache-control')).toBe('no-store');
  });

  it('takes the same operation however it is packed into JSON, and answers it alike', async () => {
    const answered = { status: 200, body: { data: { who: 'anonymous' } } };
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8'])
      expect(await ask(known, { ...HEADERS, 'content-type': type })).toEqual(answered);
    expect(await ask(`\ufeff${known}`)).toEqual(answered);
    expect(await ask(known, { ...HEADERS, 'content-type': 'application/json; charset=latin1' })).toEqual(
      refused(400, 'BAD_OPERATION'),
    );
    for (const body of ['', 'null', '"known"', '[]', '{}'])
      expect(await ask(body)).toEqual(refused(400, 'BAD_OPERATION'));
    const inParts = new ReadableStream({
      start(parts) {
        for (const part of [known.slice(0, 7), known.slice(7)]) parts.enqueue(new TextEncoder().encode(part));
        parts.close();
      },
    });
    const response = await fetch(`${api.url}/graphql`, {
      ...{ method: 'POST', headers: HEADERS, body: inParts, duplex: 'half' },
    });
    expect({ status: response.status, body: await response.json() }).toEqual(answered);
  });

  it('answers at other spellings of its address, and to whoever says what they can read', async () => {
    for (const at of ['/graphql/', '/graphql?', '/GraphQL'])
      expect(await (await fetch(`${api.url}${at}`, { method: 'POST', headers: HEADERS, body: known })).json()).toEqual({
        data: { who: 'anonymous' },
      });
    const typed = await api.post(known, { ...HEADERS, accept: 'application/graphql-response+json' });
    expect(typed.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await api.post(known, { ...HEADERS, accept: 'text/html' })).status).toBe(406);
    expect((await api.post(known)).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('lets go of a body that breaks off, and goes on answering', async () => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = ['POST /graphql HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'X-Vrijhaven: 1'];
    socket.write([...head, `Content-Length: ${String(known.length)}`, '', known.slice(0, 9)].join('\r\n'));
    socket.destroy();
    await once(socket, 'close');
    expect(await ask(known)).toMatchObject({ status: 200 });
  });

  it('limits how fast one session asks, not where it comes from', async () => {
    const limited = await startApi(db, { slices: [probeSlice], rate: { burst: 3, perSecond: 0.001 } });
    const query = JSON.stringify({ query: '{ who }' });
    const session = async () => ({ ...HEADERS, authorization: `Bearer ${(await memberFor(db, 'verifier')).token}` });
    const [one, other] = [await session(), await session()];
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await limited.post(query, one)).status);
    // The first is a stranger’s still, three are the session’s own.
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await limited.post(query, other)).status).toBe(200);
    await limited.stop();
  });

  it('counts made-up sessions as one stranger, and serves those who are signed in beside them', async () => {
    const limited = await startApi(db, { slices: [probeSlice], rate: { burst: 5, perSecond: 0.001 } });
    const query = JSON.stringify({ query: '{ who }' });
    const member = { ...HEADERS, authorization: `Bearer ${(await memberFor(db, 'verifier')).token}` };
    expect((await limited.post(query, member)).status).toBe(200);
    const madeUp = () => randomBytes(32).toString('base64url');
    const statuses = [];
    for (let at = 0; at < 3; at += 1) {
      statuses.push((await limited.post(query, { ...HEADERS, authorization: `Bearer ${madeUp()}` })).status);
      statuses.push((await limited.post(query, { ...HEADERS, cookie: `__Host-vrijhaven=${madeUp()}` })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    expect((await limited.post(query, member)).status).toBe(200);
    await limited.stop();
  });

  it('serves those who are signed in at every process, also at one that never met them', async () => {
    const wish = { slices: [probeSlice], server: { secret: randomBytes(32) } };
    const one = await startApi(db, wish);
    const other = await startApi(db, { ...wish, rate: { burst: 5, perSecond: 0.001 } });
    const query = JSON.stringify({ query: '{ who }' });
    const bearing = (token: string) => ({ ...HEADERS, authorization: `Bearer ${token}` });
    const member = bearing((await memberFor(db, 'verifier')).token);
    const statuses: number[] = [];
    const askOther = async (headers: Record<string, string>) => {
      statuses.push((await other.post(query, headers)).status);
      return statuses.at(-1);
    };
    while ((await askOther(bearing(randomBytes(32).toString('base64url')))) === 200);
    expect([await askOther(member), await askOther(HEADERS)]).toEqual([429, 429]);
    expect((await one.post(query, member)).status).toBe(200);
    const late = performance.now() + 5_000;
    while ((await askOther(member)) !== 200 && performance.now() < late)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(statuses.at(-1)).toBe(200);
    expect(await askOther(HEADERS)).toBe(429);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('lets whoever leaves empty the cache, not what the desk remembers of the chain', async () => {
    const { headers, status } = await fetch(`${api.url}/forget`);
    expect([status, headers.get('clear-site-data')]).toEqual([204, '"cache"']);
  });

  it('lets a connection idle for seconds, not minutes', async () => {
    const { headers } = await fetch(`${api.url}/healthz`, { headers: { connection: 'keep-alive' } });
    expect(headers.get('keep-alive')).toBe('timeout=5');
  });

  it('lets WebAssembly into files of the desk that may run as a worker, and into no page', async () => {
    const policyOf = async (at: string) =>
      (await fetch(`${api.url}${at}`)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/desk/assets/desk.worker-AbCd1234.js')).toContain(`script-src 'self' 'wasm-unsafe-eval';`);
    const matching = await policyOf('/desk/assets/matching.worker-AbCd1234.js');
    expect(matching).toContain(`script-src 'self' 'wasm-unsafe-eval';`);
    expect(matching).toContain(`connect-src 'none';`);
    for (const at of ['/', '/desk/', '/assets/main-AbCd1234.js']) expect(await policyOf(at)).not.toContain('wasm');
  });

  it('carries the same strict headers on every answer and names no software', async () => {
    const asked = ['/', '/healthz', '/nothing/here.js', '/graphql'].map((at) => fetch(`${api.url}${at}`));
    for (const { headers } of await Promise.all([...asked, api.post(known), api.post('{'), api.post('', {})])) {
      expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('etag')).toBeNull();
    }
  });

  it('is healthy, and ready once migrated', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${api.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  it('serves the site as soon as it is there, the desk’s own routes too, and nothing outside it', async () => {
    expect((await fetch(`${api.url}/desk`)).status).toBe(404);
    for (const client of ['intake', 'desk']) {
      await mkdir(path.join(site, client, 'assets'), { recursive: true });
      await writeFile(path.join(site, client, 'index.html'), `the ${client}`);
      await writeFile(path.join(site, client, 'assets', 'main-AbCd1234.js'), '1');
    }
    await writeFile(path.join(site, 'secret.txt'), 'secret');
    const text = async (at: string) => (await fetch(`${api.url}${at}`)).text();
    expect(await text('/')).toBe('the intake');
    expect(await text('/desk')).toBe('the desk');
    expect(await text('/desk/cases/1')).toBe('the desk');
    expect((await fetch(`${api.url}/desk/assets/main-AbCd1234.js`)).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await fetch(`${api.url}/`)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${api.url}/desk/assets/gone.js`)).status).toBe(404);
    expect(await text('/desk/..%2f..%2fsecret.txt')).not.toBe('secret');
  });

  it('logs nothing of an ordinary request', () => {
    const text = log.join('');
    for (const trace of ['127.0.0.1', 'user-agent', 'undici', 'Bearer', 'cookie', 'Who'])
      expect(text).not.toContain(trace);
  });
});
