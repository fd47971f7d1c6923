import { randomBytes, randomUUID } from 'node:crypto';
import { rowSecurity } from '@vrijhaven/access';
import { migrate, MIGRATIONS } from '@vrijhaven/database';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../index';
import type { TestDatabase } from '../index';

/** The last migration of the first release, whose installations hold people and files. */
const FIRST_RELEASE = 'CreatePreviousSeeds20261121201000';

describe('an installation of the first release', () => {
  const [member, invited] = [randomUUID(), { open: randomUUID(), answered: randomUUID() }];
  const account = { login: randomBytes(32), salt: randomBytes(16), seed: randomBytes(72) };
  const later = MIGRATIONS.slice(MIGRATIONS.findIndex(({ name }) => name === FIRST_RELEASE) + 1);
  let db: TestDatabase;

  /** Back to the first release, by the way down of every later migration. */
  const goBack = async () => {
    const owner = new DataSource({ type: 'postgres', url: db.ownerUrl, migrations: [...MIGRATIONS] });
    await owner.initialize();
    for (let left = later.length; left > 0; left -= 1) await owner.undoLastMigration();
    await owner.destroy();
  };
  const accounts = () => db.seed(`select * from account`);
  const kept = {
    member_id: member,
    login_key: account.login,
    salt: account.salt,
    ops_limit: 3,
    mem_limit_kib: 65_536,
    sealed_seed: account.seed,
  };

  beforeAll(async () => {
    db = await createTestDatabase();
    await goBack();
    await db.seed(`insert into member (id, handle, sign_key, kem_key, active) values ($1, 'saffron', $2, $3, true)`, [
      member,
      randomBytes(32),
      randomBytes(1216),
    ]);
    await db.seed(`insert into account values ($1, $2, $3, 3, 65536, $4)`, [
      member,
      account.login,
      account.salt,
      account.seed,
    ]);
    for (const [state, id] of Object.entries(invited))
      await db.seed(
        `insert into invitation (id, handle, role, team, state, expires_on, inviter_id, account, bundle, mac)
         values ($1, $2, 'verifier', 'office', $2, current_date + 7, $3, $4, $5, $5)`,
        [id, state, member, state === 'open' ? null : { handle: state }, state === 'open' ? null : randomBytes(32)],
      );
  });
  afterAll(() => db.drop());

  it('holds accounts in the table of that time', async () => {
    expect(await accounts()).toEqual([kept]);
    expect(later.length).toBeGreaterThan(10);
  });

  it('keeps every way in, and asks who had answered an invitation to answer again', async () => {
    expect(await migrate(db.ownerUrl, rowSecurity())).toHaveLength(later.length);
    expect(await db.seed(`select * from unlocker`)).toEqual([
      { ...kept, method: 'passphrase', made_on: expect.any(Date) as Date },
    ]);
    expect(await db.seed(`select id, state, account, bundle, mac from invitation order by handle`)).toEqual([
      { id: invited.answered, state: 'open', account: null, bundle: null, mac: null },
      { id: invited.open, state: 'open', account: null, bundle: null, mac: null },
    ]);
    expect(await db.seed(`select to_regclass('account') as table`)).toEqual([{ table: null }]);
  });

  it('binds its owner by row security afterwards, in every table that was opened for the copy', async () => {
    const open = await db.seed<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where nspname = 'public' and relkind = 'r' and relname <> 'migrations'
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('can go back with its accounts, and on again', async () => {
    await goBack();
    expect(await accounts()).toEqual([kept]);
    expect(await migrate(db.ownerUrl, rowSecurity())).toHaveLength(later.length);
    expect(await db.seed(`select login_key from unlocker`)).toEqual([{ login_key: account.login }]);
  });
});
