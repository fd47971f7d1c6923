import { randomInt } from 'node:crypto';
import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import type { ResidencyOutcome, ResidencyView } from '@vrijhaven/shelter-city/client';
import { DRILL_ROUNDS } from './config';
import { tomas } from './people';
import type { Cast } from './cast/cast';
import { caseloadsOf, proposeAndAccept } from './cast/main-job';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { bringToPool, moveTo } from './cast/way-to-the-pool';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { pause } from './stage/until';
import { openVolley } from './stage/volley';
import { openWorld, type World } from './stage/world';

const WRITERS = 8;
/** After how many of the answers the crash comes, round by round. */
const ROUNDS = Array.from({ length: DRILL_ROUNDS }, (_, round) => [1, 3, 0, 5, 2][round % 5]!);
const PATIENCE = 60_000 + DRILL_ROUNDS * 20_000;

const writers = <Thing>(make: (writer: number) => Promise<Thing>): Promise<Thing[]> =>
  Promise.all(Array.from({ length: WRITERS }, (_, writer) => make(writer)));

const OVERLAPS = `
  select count(*)::int as pairs from residency one join residency other
      on one.place_id = other.place_id and one.id < other.id and one.occupied && other.occupied
   where one.state <> 'cancelled' and other.state <> 'cancelled'`;

describe('after a crash in the middle of writing', () => {
  const keep = tidy();
  const volley = openVolley();
  let world: World;
  let cast: Cast;
  let defenders: readonly { readonly applicant: Applicant; readonly record: string }[] = [];
  let stays: readonly ResidencyView[] = [];

  /** Lets all writers go at once, crashes when so many have their answer, and repairs. */
  const crashDuring = async <Thing>(
    operation: string,
    answers: number,
    write: () => Promise<Thing>,
    crash: () => Promise<void>,
    repair: () => Promise<void>,
  ): Promise<Thing> => {
    let repaired = Promise.resolve();
    volley.aim(operation, WRITERS, answers, () => {
      repaired = crash().then(repair);
    });
    const result = await write();
    await repaired;
    return result;
  };
  const crashApi = (): Promise<void> => world.api.stop('SIGKILL');
  const startApi = (): Promise<void> => world.api.start();
  const crashDatabase = (): Promise<void> => {
    world.database.crash();
    return Promise.resolve();
  };
  const repairDatabase = async (): Promise<void> => {
    await world.database.recover();
    await world.api.stop();
    await world.api.start();
  };

  const newcomers = (): Promise<Applicant[]> =>
    writers(async () => {
      const applicant = cast.applicant();
      await applicant.newReceipt('en');
      expect(await applicant.start()).toMatchObject({ kind: 'signedIn' });
      return applicant;
    });
  const submit = (applicant: Applicant): Promise<SubmitOutcome> =>
    applicant.submit({
      call: cast.call,
      answers: tomas.answers,
      consents: { selection: true, evaluation: false, publicity: false },
    });
  /** What a person does who sees an error: presses the button again. */
  const submitUntilAnswered = async (applicant: Applicant): Promise<string> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await submit(applicant);
        if (outcome.kind === 'submitted') return outcome.record;
        throw new Error(`refused: ${outcome.kind}`);
      } catch (fault) {
        if (attempt === 8 || !(fault instanceof Error) || fault.name !== 'TransportFault') throw fault;
        await pause(500);
      }
    }
  };
  const countOf = async (records: readonly string[]): Promise<unknown> => {
    const [row] = await world.database.query(
      `select (select count(*)::int from application where id = any($1)) as applications,
              (select count(*)::int from document where record_id = any($1)) as documents,
              (select count(distinct (record_id, compartment, revision))::int from document where record_id = any($1)) as different,
              (select count(*)::int from transition where application_id = any($1)) as transitions`,
      [records],
    );
    return row;
  };
  const ONCE = { applications: WRITERS, documents: WRITERS * 7, different: WRITERS * 7 };

  const step = story(() => keepLog(world, 'crash'));

  step(
    'an organisation begins',
    async () => {
      world = keep(await openWorld({ durable: true }));
      cast = keep(await openCast(world, { fetch: volley.fetch }));
    },
    PATIENCE,
  );

  step(
    'every application that the API was killed under arrives, once',
    async () => {
      for (const answers of ROUNDS) {
        const applicants = await newcomers();
        const write = () => Promise.all(applicants.map(submitUntilAnswered));
        const records = await crashDuring('SubmitApplication', answers, write, crashApi, startApi);
        expect(await countOf(records)).toMatchObject(ONCE);
        // Said once more, it is the same application still.
        expect(await Promise.all(applicants.map(submitUntilAnswered))).toEqual(records);
        expect(await countOf(records)).toMatchObject(ONCE);
        defenders = applicants.map((applicant, writer) => ({ applicant, record: records[writer]! }));
      }
      expect(volley.unanswered()).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  step(
    'every application that the database was killed under arrives, once',
    async () => {
      const applicants = await newcomers();
      const write = () => Promise.all(applicants.map(submitUntilAnswered));
      const records = await crashDuring('SubmitApplication', 1, write, crashDatabase, repairDatabase);
      expect(await countOf(records)).toMatchObject(ONCE);
    },
    PATIENCE,
  );

  step(
    'candidates for bookings get to the city',
    async () => {
      const caseloads = await caseloadsOf(cast);
      for (const { applicant, record } of defenders) {
        await bringToPool(caseloads, record);
        await proposeAndAccept(cast, record, 'den-haag');
        await moveTo(caseloads.coordinator, record, 'offered');
        expect(await applicant.answerOffer(true, 'den-haag')).toEqual({ kind: 'done' });
      }
    },
    PATIENCE,
  );

  step(
    'a place is never booked twice, whatever is killed under the booking',
    async () => {
      const { cities } = await cast.desk('hague');
      const { places } = await cast.city('den-haag');
      const proposals = await cities.loadProposals({ states: ['accepted'] });
      expect(proposals).toHaveLength(WRITERS);
      const book = (from: (writer: number) => number): Promise<ResidencyOutcome[]> =>
        writers((writer) =>
          cities.schedule({
            proposal: proposals[writer]!.id,
            place: places[writer % places.length]!.id,
            period: stayFrom(from(writer), 20),
          }),
        );
      const first = await crashDuring('ScheduleResidency', 2, () => book(() => randomInt(0, 40)), crashApi, startApi);
      const booked = first.filter(({ kind }) => kind === 'done');
      expect(booked.length).toBeGreaterThan(0);
      expect(first.every(({ kind }) => kind === 'done' || kind === 'PlaceTaken')).toBe(true);
      expect(await world.database.query('select count(*)::int as rows from residency')).toEqual([
        { rows: booked.length },
      ]);

      // Those without a place get one after the season, each apart.
      for (const [writer, { kind }] of first.entries()) {
        if (kind === 'done') continue;
        const place = places[writer % places.length]!.id;
        const later = await cities.schedule({
          proposal: proposals[writer]!.id,
          place,
          period: stayFrom(100 + writer * 40, 20),
        });
        expect(later.kind).toBe('done');
      }
      stays = (await cities.loadProposals({ states: ['accepted'] })).map(({ residency }) => residency!);
      expect(await world.database.query(OVERLAPS)).toEqual([{ pairs: 0 }]);
    },
    PATIENCE,
  );

  step(
    'a stay stands where its last acknowledged move put it',
    async () => {
      const { cities } = await cast.desk('hague');
      const { places } = await cast.city('den-haag');
      const unansweredBefore = volley.unanswered();
      for (const answers of ROUNDS) {
        const before = stays;
        const wishes = before.map(() => ({
          place: places[randomInt(0, places.length)]!.id,
          period: stayFrom(randomInt(0, 300), 20),
        }));
        const write = () =>
          writers((writer) =>
            cities.move({ residency: before[writer]!.id, version: before[writer]!.version, ...wishes[writer]! }),
          );
        const outcomes = await crashDuring('MoveResidency', answers, write, crashApi, startApi);
        stays = (await cities.loadProposals({ states: ['accepted'] })).map(({ residency }) => residency!);
        for (const [writer, answer] of outcomes.entries()) {
          const now = stays.find(({ id }) => id === before[writer]!.id);
          expect(now).toEqual(answer.kind === 'done' ? answer.residency : before[writer]);
          expect(['done', 'PlaceTaken']).toContain(answer.kind);
        }
        expect(await world.database.query(OVERLAPS)).toEqual([{ pairs: 0 }]);
      }
      expect(volley.unanswered()).toBeGreaterThan(unansweredBefore);
    },
    PATIENCE,
  );

  step('control: the check for overlaps finds two stays in one place', async () => {
    const [found] = await world.database.query<{ pairs: number }>(
      OVERLAPS.replaceAll('residency', 'doubled').replace(
        'select count',
        `with doubled as (select id, place_id, occupied, state from residency
           union all select gen_random_uuid(), place_id, occupied, state from residency)
         select count`,
      ),
    );
    expect(found?.pairs).toBeGreaterThan(0);
  });
});
