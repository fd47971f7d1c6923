import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LAPTOP, openStage, type Stage } from './browser/browser';
import { deskOn } from './pages/desk';
import { openHome, type Home } from './stage/demo';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { until } from './stage/until';

describe('one command, from an empty folder', () => {
  const keep = tidy();
  let home: Home;
  let stage: Stage;
  let first: Awaited<ReturnType<Home['start']>>;
  let seeded = '';

  const step = story((title) => stage.photograph(`start ${title}`));
  const demoText = (): string => readFileSync(path.join(home.folder, 'demo.json'), 'utf8');
  const secondsOf = (table: string): number => Number(/Started in ([\d.]+) s/.exec(table)?.[1]);
  const signIn = async (name: string): Promise<void> => {
    const { handle, passphrase } = home.demo().staff.find(({ role }) => role === 'coordinator')!;
    const desk = deskOn((await stage.open(name, { device: LAPTOP })).page);
    await desk.unlock({ handle, passphrase });
    await desk.visit('Caseload');
    await desk.see('59 applications of 59');
  };

  step(
    'the first start prints one table, and what it prints is true',
    async () => {
      home = keep(await openHome());
      stage = keep(await openStage(home.origin));
      first = await home.start();
      const { table } = first;
      seeded = demoText();
      expect(statSync(path.join(home.folder, 'demo.json')).mode & 0o077).toBe(0);
      for (const address of [`${home.origin}/`, `${home.origin}/desk/`]) {
        expect(table).toMatch(new RegExp(`${address}\\s+ready`));
        expect((await fetch(address)).status).toBe(200);
      }
      expect(table).toContain('Fictional data only');
      for (const { handle, passphrase } of home.demo().staff)
        expect(table).toMatch(new RegExp(`${handle}\\s+${passphrase}`));
      await signIn('first start');
    },
    300_000,
  );

  step('Ctrl-C leaves nothing running', async () => {
    await first.process.end('SIGINT');
    expect(await first.process.exited).toBe(0);
    expect(existsSync(path.join(home.folder, 'postgres/data/postmaster.pid'))).toBe(false);
    await expect(fetch(home.origin)).rejects.toThrow();
  });

  step(
    'a second start is faster and invents nothing again',
    async () => {
      const second = await home.start();
      expect(secondsOf(second.table)).toBeLessThan(secondsOf(first.table));
      expect(second.table).not.toContain('invented applications');
      expect(demoText()).toBe(seeded);
      await signIn('second start');
      await second.process.end('SIGKILL');
      await until('the API has noticed', () =>
        fetch(home.origin).then(
          () => false,
          () => true,
        ),
      );
    },
    120_000,
  );

  step(
    'a start after `kill -9` finds everything where it was',
    async () => {
      await home.start();
      expect(demoText()).toBe(seeded);
      await signIn('third start');
    },
    120_000,
  );
});
