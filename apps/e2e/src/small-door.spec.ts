import { LAPTOP, openStage, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { deskOn, type Desk } from './pages/desk';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const WORKSPACE = /assets\/workspace-[^/]+\.js$/;
const PATIENT = { timeout: 60_000 };

describe('a desk whose door is here sooner than what lies behind it', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let desk: Desk;
  let isCut = true;
  let asked = 0;

  const step = story(async (title) => {
    keepLog(world, 'small-door');
    await stage.photograph(`small-door ${title}`);
  });
  const language = () => desk.page.locator('.vh-preferences select').first();

  step(
    'the line breaks after the door: it can be typed into, in any language',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: ['coordinator', 'colleague'] }));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      const { page, context } = await stage.open('coordinator', { device: LAPTOP });
      desk = deskOn(page);
      await context.route(WORKSPACE, (route) => {
        asked += 1;
        return isCut ? route.abort() : route.continue();
      });
      await page.goto('/desk/');
      await page.getByLabel('Name at this desk').waitFor(PATIENT);
      await language().selectOption('nl');
      await page.locator('html[lang=nl]').waitFor();
      await language().selectOption('en');
      await page.locator('html[lang=en]').waitFor();
      expect(asked).toBeGreaterThan(0);
    },
    120_000,
  );

  step(
    'whoever unlocks it is told, and goes on where they were once the line is back',
    async () => {
      const { handle, passphrase } = cast.login('coordinator');
      await desk.page.getByLabel('Name at this desk').fill(handle);
      await desk.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await desk.press('Unlock');
      await desk.page.getByRole('alert').getByText('No connection to the server').waitFor(PATIENT);
      expect(await desk.page.getByRole('navigation').count()).toBe(0);
      isCut = false;
      await desk.press('Try again');
      await desk.page.getByRole('navigation').waitFor(PATIENT);
    },
    120_000,
  );

  step('a language that was not read before is whole behind the door too', async () => {
    await language().selectOption('fr');
    await desk.page.locator('html[lang=fr]').waitFor(PATIENT);
    await desk.page.getByRole('navigation').getByRole('link', { name: 'Dossiers' }).first().waitFor(PATIENT);
  });
});
