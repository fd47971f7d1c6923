import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type {
  Api,
  Asked,
  CourseActs,
  ShownEnrolment,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  addApplication,
  addEdition,
  addEnrolment,
  askFor,
  courseActs,
  createTestDatabase,
  newTag,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { Client } from 'pg';
import { trainingSlice } from '../training.module';

const CLIENTS = 64;

// Too many people for the seats, or for one tag: by the rows themselves, whatever the API said.
const BROKEN = `select (select count(*)::int from edition e where
    (select count(*) from seat s where s.edition_id = e.id) > e.seats) as full,
  (select count(*)::int from (select 1 from seat s join edition e on e.id = s.edition_id
    group by s.edition_id, s.tag, e.per_country having count(*) > e.per_country) over) as spread,
  (select count(*)::int from enrolment n where n.state = 'offered'
    and not exists (select from seat s where s.enrolment_id = n.id)) as seatless`;

// [Note: country spread without the country] real PostgreSQL, real HTTP, many at once.
describe('offering one seat from many sides', () => {
  let db: TestDatabase;
  let api: Api;
  let act: CourseActs;
  let stage: Stage;
  let managers: SigningMember[];

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    managers = [];
    while (managers.length < 8) managers.push(await signingMember(db, 'courseManager'));
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    act = courseActs(askFor(api));
  });
  afterAll(async () => {
    expect(await db.seed(BROKEN)).toEqual([{ full: 0, spread: 0, seatless: 0 }]);
    await api.stop();
    await db.drop();
  });

  const newEdition = async (seats: number, perCountry: number): Promise<string> => {
    const id = await addEdition(db, `race-${randomBytes(4).toString('hex')}`, 'selecting');
    await db.seed(`update edition set seats = $2, per_country = $3 where id = $1`, [id, seats, perCountry]);
    return id;
  };
  const people = async (edition: string, count: number): Promise<ShownEnrolment[]> => {
    const list: ShownEnrolment[] = [];
    while (list.length < count) {
      const application = await addApplication(db, stage.call, 'reserve');
      const id = await addEnrolment(db, { edition, application, state: 'eligible' });
      list.push({
        __typename: 'Enrolment',
        id,
        state: 'eligible',
        version: 1,
        waitingRank: null,
        offerExpiresOn: null,
      });
    }
    return list;
  };
  const kinds = (answers: readonly Asked[]) =>
    answers.reduce<Record<string, number>>(
      (seen, { __typename: kind }) => ({ ...seen, [kind]: (seen[kind] ?? 0) + 1 }),
      {},
    );
  const by = (at: number) => managers[at % managers.length]!;
  const held = async (edition: string) =>
    (await db.seed<{ number: number }>(`select number from seat where edition_id = $1 order by 1`, [edition])).map(
      ({ number }) => number,
    );

  it('gives the last seat to exactly one of 64', async () => {
    const edition = await newEdition(1, 1);
    const list = await people(edition, CLIENTS);
    const answers = await Promise.all(list.map((each, at) => act.offer(by(at), each, newTag())));
    expect(kinds(answers)).toEqual({ Enrolment: 1, SeatsFull: CLIENTS - 1 });
    expect(await held(edition)).toEqual([1]);
  });

  it('gives the last seat of one country to exactly one of 64, however many seats there are', async () => {
    const edition = await newEdition(100, 2);
    const tag = newTag();
    const [first, ...list] = await people(edition, CLIENTS + 1);
    await act.offer(by(0), first!, tag);
    const answers = await Promise.all(list.map((each, at) => act.offer(by(at), each, tag)));
    expect(kinds(answers)).toEqual({ Enrolment: 1, CountryFull: CLIENTS - 1 });
    expect(await held(edition)).toEqual([1, 2]);
  });

  it('keeps the rule where the API’s queue is passed by: the table decides', async () => {
    const edition = await newEdition(3, 1);
    const [tag, list] = [randomBytes(16), await people(edition, 12)];
    const take = async ({ id }: ShownEnrolment, number: number, slot: number, own: Buffer): Promise<string> => {
      const client = new Client({ connectionString: db.adminUrl });
      await client.connect();
      try {
        await client.query(
          `insert into seat (edition_id, enrolment_id, application_id, number, tag, tag_slot)
           select edition_id, id, application_id, $2, $3, $4 from enrolment where id = $1`,
          [id, number, own, slot],
        );
        return 'taken';
      } catch (error) {
        return (error as { code?: string }).code ?? 'unknown';
      } finally {
        await client.end();
      }
    };
    const same = await Promise.all(list.slice(0, 4).map((each) => take(each, 1, 1, randomBytes(16))));
    expect(same.sort()).toEqual(['23505', '23505', '23505', 'taken']);
    const oneTag = await Promise.all(list.slice(4, 8).map((each, at) => take(each, 2 + (at % 2), 1, tag)));
    expect(oneTag.filter((each) => each === 'taken')).toHaveLength(1);
    expect(await take(list[8]!, 4, 1, randomBytes(16))).toBe('23514');
    expect(await take(list[9]!, 3, 2, tag)).toBe('23514');
    await db.seed(`delete from seat where edition_id = $1`, [edition]);
  });

  it('never offers too many, in whatever crowd, and offers every seat that it can', async () => {
    const crowd = fc.record({
      seats: fc.integer({ min: 1, max: 4 }),
      perCountry: fc.integer({ min: 1, max: 3 }),
      countries: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(crowd, async ({ seats, perCountry, countries }) => {
        const edition = await newEdition(seats, Math.min(perCountry, seats));
        const tags = [newTag(), newTag(), newTag(), newTag()];
        const list = await people(edition, countries.length);
        await Promise.all(list.map((each, at) => act.offer(by(at), each, tags[countries[at]!])));
        const fit = [0, 1, 2, 3].map((country) =>
          Math.min(countries.filter((each) => each === country).length, Math.min(perCountry, seats)),
        );
        expect(await held(edition)).toHaveLength(
          Math.min(
            seats,
            fit.reduce((sum, each) => sum + each, 0),
          ),
        );
      }),
      { numRuns: 12 },
    );
  });
});
