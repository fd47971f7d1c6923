import { TOPICS } from '@vrijhaven/applications/model';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { deskOn, type Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const FIRST_TOPICS = TOPICS.filter(({ stage }) => stage === 'first').map(({ key }) => key);
/** Passed without a word: skipping is always possible. */
const SKIPPED = 'care';

describe('from a phone in danger to a room in Den Haag', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let defender: Intake;
  let coordinator: Desk;
  let hague: Desk;
  let receipt: readonly string[] = [];

  const step = story(async (title) => {
    keepLog(world, 'main-job');
    await stage.photograph(`main-job ${title}`);
  });

  step(
    'an organisation begins and its sites are up',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      const phone = await stage.open('defender', { device: PHONE, locale: 'ar' });
      defender = intakeOn(phone.page, 'ar');
      coordinator = deskOn((await stage.open('coordinator', { device: LAPTOP })).page);
      hague = deskOn((await stage.open('hague', { device: LAPTOP })).page);
    },
    120_000,
  );

  step('the defender chooses Arabic and reads what is safe', async () => {
    await defender.arrive();
    expect(await defender.page.locator('html').getAttribute('dir')).toBe('rtl');
    await defender.see(defender.words.say('emergency.title'));
    await defender.beginApplication();
  });

  step(
    'she answers what she wants to, and skips what she does not',
    async () => {
      for (const topic of FIRST_TOPICS.filter((key) => key !== SKIPPED)) {
        await defender.fillTopic(topic, yasmin.answers);
      }
      await defender.skipTopic(SKIPPED);
      await defender.see(defender.words.say('progress.skipped'));
      await defender.press('tasks.check');
      await defender.heading('check.title');
      await defender.see(yasmin.alias);
      await defender.press('continue');
    },
    120_000,
  );

  step('she consents, keeps her receipt, types it again, and sends', async () => {
    await defender.page.locator('#consent-selection').check();
    await defender.press('continue');
    receipt = await defender.readReceipt();
    expect(receipt.join('')).toMatch(/^\d{40}$/);
    await defender.retypeReceipt(receipt.slice(1), 'send');
    await defender.see(defender.words.say('receipt.differs'));
    await defender.retypeReceipt(receipt, 'send');
    await defender.heading('sent.title');
  });

  step('the coordinator unlocks the desk, finds her, reads, and writes', async () => {
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.openCase(yasmin.alias);
    await coordinator.see(yasmin.story);
    await coordinator.see('Sealed for other roles');
    await coordinator.write('هل جواز سفرك صالح حتى الصيف؟');
    await coordinator.move('Start screening');
    await coordinator.move('Mark as eligible');
    await coordinator.move('Start verifying');
  });

  step('the verifier confirms, the coordinator brings her to the pool', async () => {
    const verifier = deskOn((await stage.open('verifier', { device: LAPTOP })).page);
    await verifier.unlock(cast.login('verifier'));
    await verifier.openCase(yasmin.alias);
    await verifier.move('Mark as verified');
    await coordinator.page.reload();
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.openCase(yasmin.alias);
    for (const act of ['Send to scoring', 'Shortlist', 'Put in the pool']) await coordinator.move(act);
  });
});
