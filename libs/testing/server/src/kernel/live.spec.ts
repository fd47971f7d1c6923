import { createHash } from 'node:crypto';
import {
  addApplication,
  addCall,
  addCity,
  addDocument,
  addProposal,
  addResidency,
  createTestDatabase,
  defenderOf,
  defenderWithReceipt,
  memberFor,
  startApi,
} from '../index';
import type { Api, SignedIn, TestDatabase } from '../index';
import { probeSlice } from './probe.slice';

const HEADERS = { 'x-vrijhaven': '1' };
const BEAT = 150;

interface Line {
  readonly status: number;
  readonly headers: Headers;
  /** Words said so far. */
  readonly words: string[];
  readonly isOver: () => boolean;
  /** Resolves when the word was said, or the time is up. */
  hear(word: string): Promise<boolean>;
  stop(): Promise<void>;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const open = async (api: Api, who?: SignedIn, headers: Record<string, string> = HEADERS): Promise<Line> => {
  const controller = new AbortController();
  const response = await fetch(`${api.url}/live`, {
    headers: { ...headers, ...(who ? { authorization: `Bearer ${who.token}` } : {}) },
    signal: controller.signal,
  });
  const words: string[] = [];
  let over = false;
  const follow = async () => {
    const decoder = new TextDecoder();
    const pieces = (response.body ?? []) as AsyncIterable<Uint8Array>;
    for await (const piece of pieces)
      for (const [, said = ''] of decoder.decode(piece).matchAll(/^data: (.*)$/gm)) words.push(...said.split(' '));
  };
  const following = follow()
    .catch(() => undefined)
    .finally(() => (over = true));
  return {
    status: response.status,
    headers: response.headers,
    words,
    isOver: () => over,
    hear: async (word) => {
      for (let left = 60; left > 0 && !words.includes(word); left -= 1) await pause(50);
      return words.includes(word);
    },
    stop: async () => {
      controller.abort();
      await following;
    },
  };
};

describe('live pings', () => {
  let db: TestDatabase;
  let here: Api;
  let there: Api;
  let coordinator: SignedIn;
  let utrecht: SignedIn;
  let nijmegen: SignedIn;
  let cities: { readonly u: { city: string; place: string }; readonly n: { city: string; place: string } };
  let call: string;
  const lines: Line[] = [];

  const listen = async (api: Api, who?: SignedIn, headers?: Record<string, string>) => {
    const line = await open(api, who, headers);
    lines.push(line);
    return line;
  };
  const settle = () => pause(3 * BEAT);

  beforeAll(async () => {
    db = await createTestDatabase();
    const wish = { slices: [probeSlice], pace: { beat: BEAT, pulse: 200 } };
    [here, there] = [await startApi(db, wish), await startApi(db, wish)];
    coordinator = await memberFor(db, 'coordinator');
    utrecht = await memberFor(db, 'cityCoordinator', 'host:utrecht');
    nijmegen = await memberFor(db, 'cityCoordinator', 'host:nijmegen');
    cities = { u: await addCity(db, 'utrecht'), n: await addCity(db, 'nijmegen') };
    call = await addCall(db);
    await settle();
  });
  afterEach(async () => {
    for (const line of lines.splice(0)) await line.stop();
    await settle();
  });
  afterAll(async () => {
    await Promise.all([here.stop(), there.stop()]);
    await db.drop();
  });

  it('reach whoever may look, through whichever process they came, and say the topic alone', async () => {
    const [one, two] = [await listen(here, coordinator), await listen(there, coordinator)];
    await db.seed(`update place set turnover_days = 4 where id = $1`, [cities.u.place]);
    expect([await one.hear('board'), await two.hear('board')]).toEqual([true, true]);
    await settle();
    expect([...one.words].sort()).toEqual(['board', 'cities']);
    expect(one.headers.get('content-type')).toBe('text/event-stream');
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('of one city make no sound in another, nor at a stranger to it', async () => {
    const commissioner = await memberFor(db, 'commissioner');
    const application = await addApplication(db, call, 'placed');
    const proposal = await addProposal(db, application, cities.u.city, 'accepted');
    await settle();
    const [own, other, blind] = [
      await listen(here, utrecht),
      await listen(here, nijmegen),
      await listen(here, commissioner),
    ];
    await addResidency(db, { proposal, application, ...cities.u });
    expect(await own.hear('board')).toBe(true);
    await settle();
    expect([other.words, blind.words]).toEqual([[], []]);
  });

  it('follow the compartment: a city hears of no word that is not disclosed to it, a defender of their own file', async () => {
    const [mine, others] = [await addApplication(db, call, 'proposed'), await addApplication(db, call)];
    await addProposal(db, mine, cities.u.city);
    const [me, another] = [await defenderOf(db, mine), await defenderOf(db, others)];
    await settle();
    const heard = [await listen(here, utrecht), await listen(here, me), await listen(here, another)];
    await addDocument(db, mine, 'threat', ['team:office', `record:${mine}`]);
    expect(await heard[1]?.hear('messages')).toBe(true);
    await settle();
    expect([heard[0]?.words, heard[2]?.words]).toEqual([[], []]);
  });

  it('of an application from which a member stands back make no sound for them, whatever changes in it', async () => {
    const [verifier, colleague] = [await memberFor(db, 'verifier'), await memberFor(db, 'verifier')];
    const application = await addApplication(db, call, 'verifying');
    await db.seed(
      `insert into recusal (application_id, member_id, at_hour) values ($1, $2, date_trunc('hour', now()))`,
      [application, verifier.id],
    );
    await settle();
    const [away, beside] = [await listen(here, verifier), await listen(here, colleague)];
    await db.seed(`update application set version = version + 1 where id = $1`, [application]);
    await addDocument(db, application, 'threat', ['team:office', `record:${application}`]);
    expect([await beside.hear('caseload'), await beside.hear('messages')]).toEqual([true, true]);
    await settle();
    expect(away.words).toEqual([]);
  });

  it('are silent about what was rolled back, and one for many changes', async () => {
    const line = await listen(here, coordinator);
    await db.seed(`do $$ begin
      begin update place set turnover_days = 9; raise exception 'no'; exception when others then null; end;
    end $$`);
    await settle();
    expect(line.words).toEqual([]);
    await db.seed(`do $$ begin for i in 1..50 loop update place set turnover_days = i; end loop; end $$`);
    expect(await line.hear('board')).toBe(true);
    await settle();
    expect(line.words.filter((word) => word === 'board')).toHaveLength(1);
  });

  it.each([
    ['a stranger', 401, undefined, HEADERS],
    ['a made-up session', 401, 'made-up', HEADERS],
    ['a page without our header', 400, 'coordinator', {}],
    ['a page from elsewhere', 400, 'coordinator', { ...HEADERS, origin: 'https://evil.example' }],
  ] as const)('are not for %s', async (_, status, who, headers) => {
    const visitor = who === 'coordinator' ? coordinator : who && { id: '', token: 'A'.repeat(43) };
    expect((await listen(here, visitor, headers)).status).toBe(status);
  });

  it('take no other method', async () => {
    const headers = { ...HEADERS, authorization: `Bearer ${coordinator.token}` };
    for (const method of ['POST', 'HEAD', 'PUT'])
      expect((await fetch(`${here.url}/live`, { method, headers })).status).toBe(405);
  });

  it('serve four lines of one session, and everybody else beside them', async () => {
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await listen(here, coordinator)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await listen(here, utrecht)).status).toBe(200);
    await lines[0]?.stop();
    await settle();
    expect((await listen(here, coordinator)).status).toBe(200);
  });

  it('are not for who has a receipt and no file, but stand for them: there is nothing to hear', async () => {
    const line = await listen(here, await defenderWithReceipt(db));
    await addApplication(db, call);
    await settle();
    expect([line.status, line.words]).toEqual([200, []]);
  });

  it('end with the session and keep none alive', async () => {
    const member = await memberFor(db, 'coordinator');
    const hash = createHash('sha256').update(member.token).digest();
    const seen = () => db.seed(`select last_seen_at from session where token_hash = $1`, [hash]);
    await db.seed(`update session set last_seen_at = now() - interval '20 minutes' where token_hash = $1`, [hash]);
    const before = await seen();
    const line = await listen(here, member);
    await db.seed(`update place set turnover_days = 5`);
    expect(await line.hear('board')).toBe(true);
    expect(await seen()).toEqual(before);
    await db.seed(`update session set last_seen_at = now() - interval '31 minutes' where token_hash = $1`, [hash]);
    for (let left = 60; left > 0 && !line.isOver(); left -= 1) await pause(50);
    expect(line.isOver()).toBe(true);
    expect((await listen(here, member)).status).toBe(401);
  });

  it('stop with a role that is taken away, line or no line', async () => {
    const member = await memberFor(db, 'cityCoordinator', 'host:utrecht');
    const line = await listen(here, member);
    await db.seed(`delete from member_role where member_id = $1`, [member.id]);
    await db.seed(`update place set turnover_days = 6`);
    await settle();
    expect(line.words).toEqual([]);
  });

  it('come again after the database hung up, with “anything may have changed”', async () => {
    const line = await listen(here, coordinator);
    await db.seed(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'vrijhaven-live' and datname = current_database()`,
    );
    expect(await line.hear('*')).toBe(true);
    await db.seed(`update place set turnover_days = 7`);
    expect(await line.hear('board')).toBe(true);
  });
});
