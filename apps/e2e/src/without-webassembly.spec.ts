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

describe('a browser without WebAssembly, page and worker alike', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let desk: Desk;

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
      stage = keep(await openStage(world.origin, '--js-flags=--no-expose-wasm'));
      desk = deskOn((await stage.open('verifier', { device: LAPTOP })).page);
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
    },
    320_000,
  );

  step('and reads a file that the other engine sealed', async () => {
    await desk.openCase(yasmin.alias);
    await desk.see(yasmin.alias);
  });
});
