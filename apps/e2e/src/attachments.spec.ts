import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { LAPTOP, openStage, PHONE, type Stage, type Window } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { deskOn } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { tomas } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const part = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** A picture of noise, which no compression makes small, with a note such as cameras leave. */
const picture = (side: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), randomBytes(side * 3)]));
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    part('IHDR', head),
    part('tEXt', Buffer.from('Comment\0GPS 52.0907 5.1214')),
    part('IDAT', deflateSync(Buffer.concat(rows))),
    part('IEND', Buffer.alloc(0)),
  ]);
};

const EVIDENCE = { name: 'summons.png', mimeType: 'image/png', buffer: picture(900) };
const CHUNKS = Math.ceil(EVIDENCE.buffer.length / (256 * 1024));

describe('a photograph of the threat, on a line that breaks', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let receipt: readonly string[] = [];
  let defender: Intake & { readonly window: Window };
  /** Chunks that the server took, by number. */
  const taken: string[] = [];

  const step = story(async (title) => {
    keepLog(world, 'attachments');
    await stage.photograph(`attachments ${title}`);
  });

  const chunksStored = async (): Promise<number> => {
    const [found] = await world.database.query<{ rows: number }>('select count(*)::int as rows from attachment_chunk');
    return found?.rows ?? -1;
  };
  const listen = ({ page }: Window): void => {
    page.on('response', (response) => {
      const put = response.request().method() === 'PUT' && response.status() === 204;
      if (put) taken.push(new URL(response.url()).pathname.split('/').at(-1) ?? '');
    });
  };
  const toThreatStory = async ({ page, words, openTopic, heading, press }: Intake): Promise<void> => {
    await openTopic('threat');
    await heading('warning.title').then(() => press('warning.go'));
    const title = words.question('step.threatStory');
    while (!(await page.getByRole('heading', { level: 1, name: title }).isVisible())) {
      const before = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('main').locator('form .actions button').last().click();
      await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, before);
    }
    await page.getByText(words.say('files.title')).waitFor();
  };
  const arrive = async (name: string, device = PHONE): Promise<Intake & { readonly window: Window }> => {
    const window = await stage.open(name, { device });
    listen(window);
    return { ...intakeOn(window.page, 'en'), window };
  };

  step(
    'an organisation begins, and a defender has a receipt',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      const first = await arrive('first');
      await first.arrive();
      await first.beginApplication();
      await first.fillTopic('about', tomas.answers);
      await first.press('save.leave');
      receipt = await first.readReceipt();
      await first.retypeReceipt(receipt, 'leave');
      await first.heading('leave.title');
    },
    120_000,
  );

  step(
    'the line breaks once: the upload waits, and goes on by itself',
    async () => {
      defender = await arrive('on the road');
      const { page, words } = defender;
      await defender.returnWith(receipt);
      await defender.heading('tasks.title');
      let withheld = 0;
      await page.route('**/attach-files*.js', (route) => {
        withheld += 1;
        return withheld === 1 ? route.abort('connectionreset') : route.continue();
      });
      const arrived = toThreatStory(defender);
      await page.getByText(words.say('problem.offline.title')).waitFor();
      await defender.press('retry');
      await arrived;
      await page.getByLabel(words.say('files.clean')).uncheck();
      let broken = 0;
      await page.route('**/attachments/**', async (route) => {
        if (taken.length >= 2 && broken < 4) {
          broken += 1;
          return route.abort('connectionreset');
        }
        // Slow enough to be broken off in the middle.
        await new Promise((resolve) => setTimeout(resolve, 400));
        return route.continue();
      });
      await page.locator('.files > input[type=file]').setInputFiles(EVIDENCE);
      await expect(until(() => taken.length >= 5)).resolves.toBe(true);
      expect(broken).toBe(4);
      expect(taken.length).toBeLessThan(CHUNKS);
    },
    60_000,
  );

  step(
    'the page is lost altogether: the receipt brings back what was begun, and the same file goes on',
    async () => {
      const { page, words } = defender;
      // Moving on saves the draft, and in it the file's key.
      await page.getByRole('main').locator('form .actions button').last().click();
      await page.getByText(words.question('step.threatStory')).waitFor({ state: 'detached' });
      await page.waitForResponse((response) => response.request().postData()?.includes('SaveDraft') === true);
      await page.context().close();
      // What was on its way when the page went may still arrive.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const [heard, stored] = [taken.length, await chunksStored()];
      expect(stored).toBeLessThan(CHUNKS);
      const again = await arrive('back again');
      await again.returnWith(receipt);
      await again.heading('tasks.title');
      await again.press('files.unfinished.go');
      await again.page.getByText(again.words.say('files.state.again')).waitFor();
      await again.page.getByLabel(again.words.say('files.clean')).uncheck();
      await again.page.locator('.file input[type=file]').setInputFiles(EVIDENCE);
      await again.page.getByText(again.words.say('files.state.ready')).waitFor({ timeout: 30_000 });
      expect(await chunksStored()).toBe(CHUNKS);
      // What was there was not sent again.
      expect(taken.length - heard).toBe(CHUNKS - stored);
      defender = again;
    },
    60_000,
  );

  step(
    'it is sent with the application',
    async () => {
      const { page, press, words } = defender;
      for (let pages = 0; pages < 12 && !(await page.locator('.tasks').isVisible()); pages += 1)
        await page.getByRole('main').locator('form .actions button').last().click();
      await press('tasks.check');
      await press('continue');
      await press('consents.send');
      await defender.see(words.say('consents.needed'));
      await page.locator('#consent-selection').check();
      await press('consents.send');
      await defender.heading('sent.title');
    },
    60_000,
  );

  step(
    'staff look at it where it can do nothing, and what they save is the very file',
    async () => {
      const window = await stage.open('coordinator', { device: LAPTOP });
      const desk = deskOn(window.page);
      await desk.unlock(cast.login('coordinator'));
      await desk.openCase(tomas.alias);
      await desk.page.getByRole('button', { name: `Look at ${EVIDENCE.name}` }).click();
      const frame = desk.page.locator('iframe.vh-file-frame');
      await frame.waitFor();
      expect(await frame.getAttribute('sandbox')).toBe('');
      const shown = frame.contentFrame().locator('img');
      await shown.waitFor();
      expect(await shown.getAttribute('alt')).toBe(EVIDENCE.name);
      await stage.photograph('attachments in the frame');
      await desk.press('Save…');
      const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Save all the same')]);
      expect(download.suggestedFilename()).toBe(EVIDENCE.name);
      expect(readFileSync(await download.path()).equals(EVIDENCE.buffer)).toBe(true);
    },
    60_000,
  );

  const until = async (holds: () => boolean): Promise<boolean> => {
    for (const limit = Date.now() + 40_000; Date.now() < limit;) {
      if (holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };
});
