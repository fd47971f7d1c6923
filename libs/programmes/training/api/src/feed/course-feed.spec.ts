import { createHash, randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Api, Ask, CourseActs, ShownEdition, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { trainingSlice } from '../training.module';

const CREATE = `mutation ($edition: ID!, $secretHash: Bytes!, $idempotencyKey: ID!) {
  createCourseFeed(edition: $edition, secretHash: $secretHash, idempotencyKey: $idempotencyKey) {
    __typename ... on CourseFeed { id edition } ... on InvalidInput { fields } } }`;
const REVOKE = `mutation ($id: ID!, $idempotencyKey: ID!) {
  revokeCourseFeed(id: $id, idempotencyKey: $idempotencyKey) { __typename } }`;
const FEEDS = `{ courseFeeds { id edition lastUsedOn } }`;

describe('the calendar of an edition', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CourseActs;
  let stage: Stage;
  let manager: SigningMember;
  let edition: ShownEdition;
  const day = (ahead: number) => addDays(dayOf(new Date()), ahead);

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    ask = askFor(api);
    act = courseActs(ask);
    const made = await act.create(manager, 'calendar');
    edition = await act.open(manager, await act.plan(manager, made, [{ day: day(92) }], [{ dueOn: day(60) }]));
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const make = async (as: { token: string }) => {
    const secret = randomBytes(16);
    const secretHash = createHash('sha256').update(secret).digest('base64url');
    const answer = await ask(CREATE, { edition: edition.id, secretHash }, as);
    return { address: `${api.url}/course-calendar/${secret.toString('base64url')}.ics`, answer };
  };
  const lines = (text: string, name: string) =>
    text
      .split('\r\n')
      .filter((line) => line.startsWith(name))
      .map((line) => line.slice(line.indexOf(':') + 1));
  const compact = (value: string) => value.replaceAll('-', '');

  it('tells the days of the course, its modules and its pre-work, and nobody’s name', async () => {
    const defender = await applicant(stage, ask, 'reserve');
    await act.enrol(defender, edition);
    const { address, answer } = await make(manager);
    expect(answer).toMatchObject({ __typename: 'CourseFeed', edition: edition.id });
    const text = await (await fetch(address)).text();
    expect(lines(text, 'SUMMARY')).toEqual(['An invented course', 'm', 't']);
    expect(lines(text, 'DTSTART')).toEqual([day(90), day(92), day(60)].map(compact));
    expect(lines(text, 'DTEND')).toEqual([day(101), day(93), day(61)].map(compact));
    for (const secret of [defender.record, edition.id, edition.slug, 'ATTENDEE', 'ORGANIZER'])
      expect(text).not.toContain(secret);
    expect(await ask(FEEDS, {}, manager)).toMatchObject([{ edition: edition.id, lastUsedOn: dayOf(new Date()) }]);
  });

  it('has other ids in every feed, and the same in one', async () => {
    const [{ address: one }, { address: two }] = [await make(manager), await make(manager)];
    const ids = async (address: string) => lines(await (await fetch(address)).text(), 'UID');
    expect(await ids(one)).toEqual(await ids(one));
    expect((await ids(one)).filter((id) => id === '')).toEqual([]);
    const other = await ids(two);
    expect((await ids(one)).filter((id) => other.includes(id))).toEqual([]);
  });

  it('is a course manager’s to make and to end, and ends with whoever made it', async () => {
    expect((await make(stage.coordinator)).answer).toEqual({ __typename: 'NotFound' });
    const leaver = await signingMember(db, 'courseManager');
    const [{ address, answer }, { address: left }] = [await make(manager), await make(leaver)];
    const statuses = async () => [(await fetch(address)).status, (await fetch(left)).status];
    expect(await statuses()).toEqual([200, 200]);
    await db.seed(`update member set active = false where id = $1`, [leaver.id]);
    expect(await statuses()).toEqual([200, 404]);
    expect(await ask(REVOKE, { id: answer['id'] }, stage.coordinator)).toEqual({ __typename: 'NotFound' });
    expect(await ask(REVOKE, { id: answer['id'] }, manager)).toEqual({ __typename: 'CourseFeedRevoked' });
    expect(await statuses()).toEqual([404, 404]);
    expect((await fetch(address.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status).toBe(404);
  });
});
