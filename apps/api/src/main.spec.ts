import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';

const BUNDLE = `tmp/jest/api-${String(process.pid)}/main.mjs`;

interface Tooling {
  bundleNode(order: { entry: string; outfile: string }): Promise<unknown>;
}

describe('the programme', () => {
  let db: TestDatabase;
  const running: ChildProcessWithoutNullStreams[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    const tooling = pathToFileURL(path.resolve('libs/tooling/src/build/bundle-node.mjs')).href;
    await ((await import(tooling)) as Tooling).bundleNode({ entry: 'apps/api/src/main.ts', outfile: BUNDLE });
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await db.drop();
  });

  const start = (command: string, environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, [BUNDLE, command], {
      env: {
        DATABASE_URL: db.apiUrl,
        OWNER_DATABASE_URL: db.ownerUrl,
        VRIJHAVEN_SECRET: 'ab'.repeat(32),
        PORT: '0',
        ...environment,
      },
    });
    running.push(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
    return { child, said };
  };
  const ended = async ({ child, said }: ReturnType<typeof start>) => {
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, ...said };
  };
  const listening = async ({ child, said }: ReturnType<typeof start>): Promise<string> => {
    while (!said.out.includes('listening on ')) await once(child.stdout, 'data');
    return /listening on (\S+)/.exec(said.out)?.[1] ?? '';
  };

  it('migrates, and says when there is nothing to do', async () => {
    expect(await ended(start('migrate'))).toEqual({ code: 0, out: 'up to date\n', err: '' });
  });

  it('serves until it is told to stop, and then ends by itself', async () => {
    const server = start('serve');
    const url = await listening(server);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await ended(server)).toMatchObject({ code: 0, err: '' });
    await expect(fetch(`${url}/readyz`)).rejects.toThrow('fetch failed');
  }, 20_000);

  it.each([
    ['an unknown command', 'serv', {}, 'unknown command serv'],
    ['a missing secret', 'serve', { VRIJHAVEN_SECRET: '' }, 'set VRIJHAVEN_SECRET'],
    ['a database that is not there', 'serve', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'ECONNREFUSED'],
  ])(
    'says in one line what is wrong with %s',
    async (_, command, environment, line) => {
      const { code, err } = await ended(start(command, environment));
      expect(code).toBe(1);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(line);
    },
    20_000,
  );
});
