import { takeTurns } from '@vrijhaven/database';
import type { Line } from '@vrijhaven/database';
import { createTestDatabase } from '../index';
import type { TestDatabase } from '../index';

const until = async (isSo: () => boolean): Promise<void> => {
  for (let left = 200; left > 0 && !isSo(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isSo()).toBe(true);
};

describe('processes that take turns', () => {
  let db: TestDatabase;
  let working: string[];
  const lines: Line[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
  });
  beforeEach(() => {
    working = [];
  });
  afterEach(async () => {
    for (const line of lines.splice(0)) await line.stop();
  });
  afterAll(() => db.drop());

  const join = (name: string, what = 'sweeping'): Line => {
    const line = takeTurns(db.apiUrl, what, {
      begin: () => working.push(name),
      end: () => (working = working.filter((one) => one !== name)),
    });
    lines.push(line);
    return line;
  };
  /** Which connections wait, as the database sees them. */
  const waiting = async (): Promise<number> => {
    const [row] = await db.seed<{ n: number }>(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
       and database = (select oid from pg_database where datname = current_database())`,
    );
    return row!.n;
  };
  const untilWaiting = async (count: number): Promise<void> => {
    for (let left = 200; left > 0 && (await waiting()) !== count; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await waiting()).toBe(count);
  };

  it('work one at a time; when one stops, the next begins', async () => {
    const first = join('first');
    await until(() => working.length === 1);
    join('second');
    join('third');
    await untilWaiting(2);
    expect(working).toEqual(['first']);
    await first.stop();
    await until(() => working.length === 1);
    await untilWaiting(1);
    expect(working).not.toEqual(['first']);
  });

  it('go on when the connection of the one whose turn it is was cut, and that one waits again', async () => {
    join('first');
    await until(() => working.length === 1);
    join('second');
    await untilWaiting(1);
    await db.seed(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
       and database = (select oid from pg_database where datname = current_database())`,
    );
    await until(() => working.length === 1 && working[0] === 'second');
    await untilWaiting(1);
    expect(working).toEqual(['second']);
  });

  it('at different things do not wait for each other', async () => {
    join('sweeper', 'sweeping');
    join('cook', 'cooking');
    await until(() => working.length === 2);
  });
});
