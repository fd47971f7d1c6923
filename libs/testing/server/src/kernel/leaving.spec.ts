import { Agent, get, request } from 'node:http';
import { createTestDatabase, memberFor, startApi } from '../index';
import type { Api, SignedIn, TestDatabase } from '../index';
import { probeSlice } from './probe.slice';

const HEADERS = { 'x-vrijhaven': '1', 'content-type': 'application/json' };
const LARGE = 1024 * 1024;

describe('a process that is told to stop', () => {
  let db: TestDatabase;
  let coordinator: SignedIn;

  beforeAll(async () => {
    db = await createTestDatabase();
    coordinator = await memberFor(db, 'coordinator');
  });
  afterAll(() => db.drop());

  const start = (): Promise<Api> => startApi(db, { slices: [probeSlice] });
  const bearer = () => ({ authorization: `Bearer ${coordinator.token}` });

  /** A request whose body is sent in two halves; the second one when `finish` is called. */
  const beginWriting = async (api: Api) => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const sent = request(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...HEADERS, 'content-length': String(body.length) },
    });
    const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (response) => {
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
    });
    sent.write(body.slice(0, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { answered, finish: () => sent.end(body.slice(5)) };
  };

  it('answers what has begun, ends live lines, and takes nothing new', async () => {
    const api = await start();
    const live = await fetch(`${api.url}/live`, { headers: { ...HEADERS, ...bearer() } });
    const over = live.text();
    const half = await beginWriting(api);
    const stopped = api.stop();
    await expect(over).resolves.toMatch(/^:/);
    await expect(fetch(`${api.url}/healthz`)).rejects.toThrow();
    half.finish();
    const { status, text } = await half.answered;
    expect([status, text.includes('__typename')]).toEqual([200, true]);
    await stopped;
  });

  it('asks those who never pause to come again on another connection', async () => {
    const api = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    /** One request after the other, until there is nobody; answers how many were cut off. */
    const speak = async (): Promise<number> => {
      for (let cut = 0; ;) {
        const fault = await new Promise<string | undefined>((resolve) => {
          get(`${api.url}/healthz`, { agent }, (response) =>
            response.resume().once('end', () => resolve(undefined)),
          ).once('error', (reason: NodeJS.ErrnoException) => resolve(reason.code));
        });
        if (fault === 'ECONNREFUSED') return cut;
        if (fault !== undefined) cut += 1;
      }
    };
    const speaking = speak();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const began = performance.now();
    await api.stop();
    expect(performance.now() - began).toBeLessThan(9_000); // the grace was not needed
    expect(await speaking).toBe(0);
    agent.destroy();
  });

  it('is gone at once when nobody speaks', async () => {
    const api = await start();
    // An idle connection that the client would keep.
    await (await fetch(`${api.url}/healthz`)).text();
    await api.stop();
    await expect(fetch(`${api.url}/healthz`)).rejects.toThrow();
  });
});

describe('processes that serve together', () => {
  let db: TestDatabase;
  let one: Api;
  let other: Api;

  beforeAll(async () => {
    db = await createTestDatabase();
    const secret = Buffer.alloc(32, 5);
    const wish = { slices: [probeSlice], server: { secret }, rate: { burst: 60, perSecond: 0.1 } };
    [one, other] = [await startApi(db, wish), await startApi(db, wish)];
  });
  afterAll(async () => {
    await Promise.all([one.stop(), other.stop()]);
    await db.drop();
  });

  const ask = async (api: Api, as: SignedIn, size = 0): Promise<number> => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(size) } });
    return (await api.post(body, { ...HEADERS, authorization: `Bearer ${as.token}` })).status;
  };

  it('take the largest request of somebody whom only the other one has seen', async () => {
    const member = await memberFor(db, 'coordinator');
    expect(await ask(one, member)).toBe(200);
    expect(await ask(other, member, LARGE)).toBe(200);
    const stranger = { ...member, token: 'A'.repeat(43) };
    expect(await ask(other, stranger, LARGE)).toBe(413);
  });

  it('have one allowance for a session between them', async () => {
    const member = await memberFor(db, 'coordinator');
    await ask(one, member);
    await ask(other, member);
    for (let at = 0; at < 58; at += 1) await ask(one, member);
    // Told within a beat.
    await new Promise((resolve) => setTimeout(resolve, 700));
    const granted: number[] = [];
    for (let at = 0; at < 10; at += 1) granted.push(await ask(other, member));
    expect(granted.filter((status) => status === 200).length).toBeLessThanOrEqual(3);
    expect(granted.at(-1)).toBe(429);
  });
});
