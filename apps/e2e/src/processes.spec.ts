import { execFileSync } from 'node:child_process';
import type { Applicant } from '@vrijhaven/applications/client';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { tomas } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { pause, until } from './stage/until';
import { openWorld, type World } from './stage/world';

const COUNT = 3;
const DEFENDERS = 24;
const WRITERS = 4;
const READERS = 4;
/** Three processes begin and end several times over, on a machine that does other things too. */
const PATIENCE = 300_000;

/** The processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => parent === String(pid) && args.includes('serve'))
    .map(([child]) => Number(child));

describe(`${String(COUNT)} processes behind one address`, () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let defenders: readonly Applicant[];
  const step = story(() => keepLog(world, 'processes'));

  const serving = (): number[] => childrenOf(world.api.pid());
  /** Until none of those from before is left, and as many new ones serve. */
  const untilRenewed = (before: readonly number[]): Promise<void> =>
    until(
      'all processes are new ones',
      () => {
        const now = serving();
        return Promise.resolve(now.length === COUNT && now.every((pid) => !before.includes(pid)));
      },
      PATIENCE / 2,
    );
  const renew = async (): Promise<void> => {
    const before = serving();
    process.kill(world.api.pid(), 'SIGHUP');
    await untilRenewed(before);
  };
  const loseOne = async (): Promise<void> => {
    const before = serving();
    process.kill(before[0]!, 'SIGKILL');
    await until(
      'the lost process is replaced',
      () => Promise.resolve(serving().filter((pid) => pid !== before[0]).length === COUNT),
      PATIENCE / 2,
    );
  };
  const submit = (applicant: Applicant) =>
    applicant.submit({
      call: cast.call,
      answers: tomas.answers,
      consents: { selection: true, evaluation: false, publicity: false },
    });

  /** Writes and reads from many sides until `trouble` is over; answers what was acknowledged and what failed. */
  const during = async (trouble: () => Promise<void>, writers: readonly Applicant[]) => {
    const [records, failures] = [[] as string[], [] as string[]];
    let [over, reads] = [false, 0];
    const waiting = [...writers];
    const fail = (fault: unknown): void => void failures.push(String(fault));
    const write = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const applicant = next;
        await submit(applicant)
          .then((outcome) => {
            if (outcome.kind === 'submitted') records.push(outcome.record);
            else fail(outcome.kind);
          })
          .catch(fail);
        await pause(150);
      }
    };
    const read = async (): Promise<void> => {
      const { caseload } = await cast.desk('coordinator');
      while (!over) {
        await caseload.loadSummaries().then(() => (reads += 1), fail);
        await pause(20);
      }
    };
    const work = Promise.all([...Array.from({ length: WRITERS }, write), ...Array.from({ length: READERS }, read)]);
    await pause(200);
    await trouble().catch(fail);
    over = true;
    await work;
    return { records, failures, reads };
  };

  step(
    'begin, each for itself, and one of them does the jobs',
    async () => {
      world = keep(await openWorld({ processes: COUNT }));
      cast = keep(await openCast(world));
      expect(serving()).toHaveLength(COUNT);
      await until('all wait for their turn', async () => {
        const rows = await world.database.query(
          `select count(*) filter (where granted)::int as working, count(*) filter (where not granted)::int as waiting
             from pg_locks join pg_stat_activity using (pid)
            where locktype = 'advisory' and application_name = 'vrijhaven-jobs'`,
          [],
        );
        return JSON.stringify(rows) === JSON.stringify([{ working: 1, waiting: COUNT - 1 }]);
      });
    },
    PATIENCE,
  );

  step(
    'let many defenders begin',
    async () => {
      defenders = await Promise.all(
        Array.from({ length: DEFENDERS }, async () => {
          const applicant = cast.applicant();
          await applicant.newReceipt('en');
          expect(await applicant.start()).toMatchObject({ kind: 'signedIn' });
          return applicant;
        }),
      );
    },
    PATIENCE,
  );

  step(
    'are replaced one by one, twice, and one is killed, under load: nothing that can be repeated fails',
    async () => {
      const { records, failures, reads } = await during(async () => {
        await renew();
        await loseOne();
        await renew();
      }, defenders);
      expect(failures).toEqual([]);
      expect(reads).toBeGreaterThan(20);
      expect(new Set(records).size).toBe(DEFENDERS);
      const [row] = await world.database.query(
        `select (select count(*)::int from application where id = any($1)) as applications,
                (select count(*)::int from document where record_id = any($1)) as documents,
                (select count(*)::int from application) as all`,
        [records],
      );
      expect(row).toEqual({ applications: DEFENDERS, documents: DEFENDERS * 7, all: DEFENDERS });
    },
    PATIENCE,
  );

  step(
    'go on with the old ones when a new one does not come up',
    async () => {
      const before = serving();
      await world.database.query(`alter role vrijhaven_api with nologin`, []);
      process.kill(world.api.pid(), 'SIGHUP');
      await pause(3_000);
      await world.database.query(`alter role vrijhaven_api with login`, []);
      const { caseload } = await cast.desk('coordinator');
      expect(await caseload.loadSummaries()).toHaveLength(DEFENDERS);
      expect(serving().filter((pid) => before.includes(pid)).length).toBe(COUNT);
    },
    PATIENCE,
  );

  step(
    'end together',
    async () => {
      const before = serving();
      await world.api.stop();
      expect(world.api.isRunning()).toBe(false);
      const left = execFileSync('ps', ['-eo', 'pid='], { encoding: 'utf8' }).split('\n').map(Number);
      expect(before.filter((pid) => left.includes(pid))).toEqual([]);
    },
    PATIENCE,
  );
});
