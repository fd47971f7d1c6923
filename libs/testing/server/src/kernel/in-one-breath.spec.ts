import net from 'node:net';
import { createDataSource, dataSourceOptions, inOneBreath, named, transaction } from '@vrijhaven/database';
import type { Question } from '@vrijhaven/database';
import { DataSource } from 'typeorm';
import { createTestDatabase, memberFor } from '../index';
import type { TestDatabase } from '../index';

const first = (text: string, values: readonly unknown[] = []): Question<unknown> => ({
  statement: named(text, values),
  read: ([row]) => Object.values<unknown>(row ?? {})[0],
});

/** A relay to a database that can fall silent: what was connected stays so and carries nothing, either way. */
const openRelay = async (to: string) => {
  const { hostname, port } = new URL(to);
  const sockets = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect({ host: hostname, port: Number(port) });
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: Object.assign(new URL(to), { hostname: '127.0.0.1', port: String((server.address() as net.AddressInfo).port) })
      .href,
    fallSilent: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

describe('questions in one breath', () => {
  let db: TestDatabase;
  let api: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table said (n int unique deferrable initially deferred); grant all on said to vrijhaven_api`);
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await api.destroy();
    await db.drop();
  });
  const said = async () => (await db.seed<{ n: number }>(`select n from said order by n`)).map(({ n }) => n);

  it('are asked as who bears the token, who is forgotten on the connection after', async () => {
    const { id, token } = await memberFor(db, 'coordinator');
    const who = [first(`select actor_member()`), first(`select current_user`)] as const;
    expect(await inOneBreath(api, token, who)).toEqual([id, 'vrijhaven_api']);
    expect(await inOneBreath(api, undefined, who)).toEqual([null, 'vrijhaven_api']);
    await inOneBreath(api, token, who);
    expect(await api.query(`select current_setting('app.token', true) as token`)).toEqual([{ token: '' }]);
    expect(await transaction(api, undefined, (tx) => tx.query(`select actor_member() as id`))).toEqual([{ id: null }]);
  });

  it('see what those before them did, and leave it', async () => {
    const counted = first(`select count(*)::int from said`);
    const [, before, , after] = await inOneBreath(api, undefined, [
      first(`insert into said values ($1)`, [1]),
      counted,
      first(`insert into said values ($1)`, [2]),
      counted,
    ]);
    expect([before, after, await said()]).toEqual([1, 2, [1, 2]]);
  });

  it.each([
    ['in the middle', `select 1 / $1::int`, 0, '22012'],
    ['at the very end', `insert into said values ($1)`, 3, '23505'],
  ])('leave nothing where one of them fails, %s', async (_, text, value, code) => {
    const faulty = inOneBreath(api, undefined, [
      first(`insert into said values ($1)`, [3]),
      first(text, [value]),
      first(`insert into said values ($1)`, [4]),
    ]);
    await expect(faulty).rejects.toMatchObject({ name: 'QueryFailedError', driverError: { code } });
    expect(await said()).toEqual([1, 2]);
    expect(await inOneBreath(api, undefined, [first(`select count(*)::int from said`)])).toEqual([2]);
  });

  it.each(['in one breath', 'in a transaction'])(
    'leave a connection that fell silent while it was asked %s, and are answered on another',
    async (how) => {
      const relay = await openRelay(db.apiUrl);
      const options = dataSourceOptions({ url: relay.url, entities: [], poolSize: 1 });
      const impatient = new DataSource(Object.assign(options, { extra: { query_timeout: 400 } }));
      await impatient.initialize();
      const one = async () =>
        how === 'in one breath'
          ? inOneBreath(impatient, undefined, [first(`select 1`)])
          : transaction(impatient, undefined, (tx) => tx.query<{ one: number }[]>(`select 1 as one`));
      const answer = how === 'in one breath' ? [1] : [{ one: 1 }];
      expect(await one()).toEqual(answer);
      relay.fallSilent();
      await expect(one()).rejects.toThrow('Query read timeout');
      expect(await one()).toEqual(answer);
      await impatient.destroy();
      await relay.close();
    },
  );
});
