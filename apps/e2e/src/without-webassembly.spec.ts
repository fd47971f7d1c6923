import { LAPTOP, openStage, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { applyAs } from './cast/story-so-far';
import { deskOn, type Desk } from './pages/desk';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const GONE = "Reflect.deleteProperty(globalThis, 'WebAssembly');";

describe('a browser without WebAssembly, page and worker alike', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let desk: Desk;
  const asked: string[] = [];

  const step = story(async (title) => {
    keepLog(world, 'without-webassembly');
    await stage.photograph(`without-webassembly ${title}`);
  });

  step(
    'an organisation with one application',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      await applyAs(cast, yasmin);
      stage = keep(await openStage(world.origin));
      const { page, context } = await stage.open('verifier', { device: LAPTOP });
      await page.addInitScript(GONE);
      // Nothing reaches into a worker before its own first line.
      await context.route(/desk\.worker/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${GONE}\n${await response.text()}` });
      });
      context.on('request', (request) => void asked.push(request.url()));
      desk = deskOn(page);
    },
    120_000,
  );

  step(
    'the desk says that it will be slow, and unlocks all the same',
    async () => {
      await desk.page.goto('/desk/');
      expect(await desk.page.evaluate(() => typeof WebAssembly)).toBe('undefined');
      await desk.see('This browser has no WebAssembly');
      const { handle, passphrase } = cast.login('verifier');
      await desk.page.getByLabel('Name at this desk').fill(handle);
      await desk.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await desk.press('Unlock');
      await desk.page.getByRole('navigation').waitFor({ timeout: 300_000 });
      const engines = asked.flatMap((url) => /assets\/(noble|stretch-noble|sodium)-/.exec(url)?.[1] ?? []);
      expect(new Set(engines)).toEqual(new Set(['noble', 'stretch-noble']));
    },
    320_000,
  );

  step('and reads a file that the other engine sealed', async () => {
    await desk.openCase(yasmin.alias);
    await desk.see(yasmin.alias);
  });
});
