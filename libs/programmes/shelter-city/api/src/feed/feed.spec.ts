import { createHash, randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, CityActs, HouseActs, PlayCity, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addProposal,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  houseActs,
  memberFor,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { addDays, dayOf } from '@vrijhaven/domain';
import { shelterCitySlice } from '../shelter-city.module';

const CREATE = `mutation ($city: ID!, $place: ID, $secretHash: Bytes!, $idempotencyKey: ID!) {
  createFeed(city: $city, place: $place, secretHash: $secretHash, idempotencyKey: $idempotencyKey) {
    __typename ... on CalendarFeed { id city place lastUsedOn } ... on InvalidInput { fields } } }`;
const REVOKE = `mutation ($id: ID!, $idempotencyKey: ID!) {
  revokeFeed(id: $id, idempotencyKey: $idempotencyKey) { __typename } }`;
const FEEDS = `{ calendarFeeds { id city place madeOn lastUsedOn } }`;

interface Feed {
  readonly id: string;
  readonly lastUsedOn: string | null;
}

describe('a calendar feed', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let house: HouseActs;
  let stage: Stage;
  let utrecht: PlayCity;
  let nijmegen: PlayCity;
  const today = dayOf(new Date());
  const stay = { from: addDays(today, 40), until: addDays(today, 70) };
  const closed = { from: addDays(today, 100), until: addDays(today, 110) };

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    [utrecht, nijmegen] = [await hostCity(stage, 'utrecht'), await hostCity(stage, 'nijmegen')];
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    [act, house] = [cityActs(ask), houseActs(ask)];
    const proposal = await addProposal(db, await addApplication(db, stage.call, 'accepted'), utrecht.city, 'accepted');
    await act.schedule(utrecht.coordinator, proposal, utrecht.place, stay);
    await house.block(utrecht.coordinator, utrecht.place, closed);
    await house.block(nijmegen.coordinator, nijmegen.place, { ...closed, from: addDays(today, 90) });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const make = async (as: { token: string }, city: string, place: string | null = null) => {
    const secret = randomBytes(16);
    const secretHash = createHash('sha256').update(secret).digest('base64url');
    const answer = await ask(CREATE, { city, place, secretHash }, as);
    return { address: `${api.url}/calendar/${secret.toString('base64url')}.ics`, answer, id: String(answer['id']) };
  };
  const lines = (text: string, name: string) =>
    text
      .split('\r\n')
      .filter((line) => line.startsWith(name))
      .map((line) => line.slice(line.indexOf(':') + 1));
  const compact = (day: string) => day.replaceAll('-', '');

  it('says on which days a place is busy, with turnover and blocks, and not a word more', async () => {
    const { address, answer } = await make(utrecht.coordinator, utrecht.city);
    expect(answer).toMatchObject({ __typename: 'CalendarFeed', city: utrecht.city, place: null });
    const response = await fetch(address);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(lines(text, 'DTSTART;VALUE=DATE')).toEqual([compact(stay.from), compact(closed.from)]);
    expect(lines(text, 'DTEND;VALUE=DATE')).toEqual([compact(addDays(stay.until, 3)), compact(closed.until)]);
    expect(new Set(lines(text, 'SUMMARY'))).toEqual(new Set(['Busy']));
    for (const name of ['DESCRIPTION', 'LOCATION', 'ORGANIZER', 'ATTENDEE', 'URL', 'CATEGORIES', 'X-ALT-DESC'])
      expect(lines(text, name)).toEqual([]);
    const known = await db.seed<{ id: string }>(
      `select id::text from residency union select id::text from block union select id::text from application
       union select id::text from place union select id::text from city union select slug from city`,
    );
    for (const { id } of known) expect(text).not.toContain(id);
  });

  it('names its events alike each time, and otherwise than another feed of the same place', async () => {
    const [one, two] = [
      await make(utrecht.coordinator, utrecht.city, utrecht.place),
      await make(stage.coordinator, utrecht.city, utrecht.place),
    ];
    const ids = async (address: string) => lines(await (await fetch(address)).text(), 'UID');
    const [first, again, other] = [await ids(one.address), await ids(one.address), await ids(two.address)];
    expect(first).toHaveLength(2);
    expect(again).toEqual(first);
    expect(other.some((id) => first.includes(id))).toBe(false);
  });

  it('is fetched anew only when something changed', async () => {
    const { address } = await make(nijmegen.coordinator, nijmegen.city);
    const tag = (await fetch(address)).headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
    await house.block(nijmegen.coordinator, nijmegen.place, {
      from: addDays(today, 200),
      until: addDays(today, 201),
    });
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('is known by its day of use, and its address by nobody but its maker', async () => {
    const { address, id } = await make(nijmegen.coordinator, nijmegen.city);
    const found = async () => (await ask<Feed[]>(FEEDS, {}, nijmegen.coordinator)).find((feed) => feed.id === id);
    expect((await found())?.lastUsedOn).toBeNull();
    await fetch(address);
    expect((await found())?.lastUsedOn).toBe(today);
    const secret = address.slice(address.lastIndexOf('/') + 1, -'.ics'.length);
    const rows = await db.seed(`select row_to_json(f)::text as row from calendar_feed f`);
    const hex = Buffer.from(secret, 'base64url').toString('hex');
    expect(JSON.stringify(rows)).not.toContain(hex);
    expect(JSON.stringify(await db.seed(`select response, input_hash from idempotency`))).not.toContain(secret);
  });

  it('is gone when it is revoked, like one that never was', async () => {
    const { address, id } = await make(utrecht.coordinator, utrecht.city);
    expect((await fetch(address)).status).toBe(200);
    expect(await ask(REVOKE, { id }, nijmegen.coordinator)).toEqual({ __typename: 'NotFound' });
    expect(await ask(REVOKE, { id }, utrecht.coordinator)).toEqual({ __typename: 'FeedRevoked' });
    const [gone, never] = [
      await fetch(address),
      await fetch(`${api.url}/calendar/${randomBytes(16).toString('base64url')}.ics`),
    ];
    const shown = async (response: Response) => [response.status, await response.text(), response.headers.get('etag')];
    expect(await shown(gone)).toEqual(await shown(never));
    expect(gone.status).toBe(404);
  });

  it('is gone with its maker, whether they leave or no longer keep the city; others’ stay', async () => {
    const [leaver, mover] = [await memberFor(db, 'coordinator'), await memberFor(db, 'coordinator')];
    const feeds = [await make(leaver, utrecht.city), await make(mover, utrecht.city), await make(mover, nijmegen.city)];
    const kept = await make(utrecht.coordinator, utrecht.city);
    const statuses = () => Promise.all(feeds.map(async ({ address }) => (await fetch(address)).status));
    expect(await statuses()).toEqual([200, 200, 200]);
    await db.seed(`update member set active = false where id = $1`, [leaver.id]);
    expect(await statuses()).toEqual([404, 200, 200]);
    await db.seed(`begin;
      delete from member_role where member_id = '${mover.id}';
      insert into member_role (member_id, role, team) values ('${mover.id}', 'cityCoordinator', 'host:nijmegen');
      commit`);
    expect(await statuses()).toEqual([404, 404, 200]);
    expect((await fetch(kept.address)).status).toBe(200);
  });

  it('takes nothing but a reader', async () => {
    const { address } = await make(utrecht.coordinator, utrecht.city);
    for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND', 'OPTIONS'])
      expect((await fetch(address, { method })).status).toBe(404);
    for (const odd of ['', '/', '/x.ics', `${address.slice(api.url.length + 9)}/more`, '/..%2fhealthz.ics'])
      expect((await fetch(`${api.url}/calendar${odd}`)).status).toBe(404);
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  });

  it('is made and seen by the city itself and by coordinators', async () => {
    for (const member of [nijmegen.coordinator, await memberFor(db, 'securityOfficer')]) {
      expect((await make(member, utrecht.city)).answer).toEqual({ __typename: 'NotFound' });
    }
    expect((await make(utrecht.coordinator, utrecht.city, nijmegen.place)).answer).toEqual({ __typename: 'NotFound' });
    expect(await ask(FEEDS, {}, await memberFor(db, 'verifier'))).toEqual([]);
  });

  it('lets nobody guess for long, and readers read on meanwhile', async () => {
    const { address } = await make(nijmegen.coordinator, nijmegen.city);
    expect((await fetch(address)).status).toBe(200);
    const guess = () => fetch(`${api.url}/calendar/${randomBytes(16).toString('base64url')}.ics`);
    const statuses = [];
    for (let left = 90; left > 0; left -= 1) statuses.push((await guess()).status);
    expect(statuses).toContain(429);
    expect((await fetch(address)).status).toBe(200);
  });
});
