import { TOPICS } from '@vrijhaven/applications/model';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { caseloadsOf } from './cast/main-job';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { moveTo, prepare } from './cast/way-to-the-pool';
import { deskOn, type Desk } from './pages/desk';
import { textsIn } from './pages/texts-in';
import { intakeOn, type Intake } from './pages/intake';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const FIRST_TOPICS = TOPICS.filter(({ stage }) => stage === 'screening').map(({ key }) => key);
/** Passed without a word: skipping is always possible. */
const SKIPPED = 'care';

const QUESTION = 'هل جواز سفرك صالح حتى الصيف؟';
const ANSWER = 'نعم، صالح حتى الشتاء.';

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
    await coordinator.write(QUESTION);
    await coordinator.screen();
    await coordinator.move('Start verifying');
  });

  step('the verifier confirms, the coordinator brings her to the pool', async () => {
    const verifier = deskOn((await stage.open('verifier', { device: LAPTOP })).page);
    await verifier.unlock(cast.login('verifier'));
    await verifier.openCase(yasmin.alias);
    await verifier.conclude();
    // Brief, scores and decision have a journey of their own: full-cycle.spec.ts.
    const [id = ''] = /[^/]+$/.exec(coordinator.page.url()) ?? [];
    const caseloads = await caseloadsOf(cast);
    for (const to of ['scoring', 'shortlisted'] as const) {
      await prepare(caseloads, id, to);
      await moveTo(caseloads.coordinator, id, to);
    }
    await coordinator.page.reload();
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.openCase(yasmin.alias);
    await coordinator.move('Put in the pool');
  });

  step('she is proposed to Den Haag, with only her needs in sight', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Propose to a city' }).click();
    await page.getByLabel('Den Haag').check();
    await coordinator.see('What Den Haag will see');
    await coordinator.press('Propose to Den Haag');
    await coordinator.see('Proposed to Den Haag.');
  });

  step('Den Haag reads what she needs and not who she is, and says yes', async () => {
    await hague.unlock(cast.login('hague'));
    await hague.visit('Candidates');
    await hague.page.getByRole('region', { name: 'Waiting for your answer' }).getByRole('link').click();
    await hague.see(yasmin.hope);
    await hague.see('Sealed until the person has accepted the offer');
    expect(await textsIn(hague.page, yasmin.identity)).toEqual([]);
    expect(await textsIn(hague.page, [yasmin.story])).toEqual([]);
    await hague.move('Our city can host');
    await hague.see('Thank you. The office now makes the offer.');
  });

  step('Middelburg sees neither her nor anything of Den Haag', async () => {
    const middelburg = deskOn((await stage.open('middelburg', { device: LAPTOP })).page);
    await middelburg.unlock(cast.login('middelburg'));
    await middelburg.visit('Candidates');
    await middelburg.see('No candidates now');
    await middelburg.visit('Board');
    await middelburg.see('Walkamer');
    expect(await textsIn(middelburg.page, ['Den Haag', 'Duinkamer', yasmin.hope, ...yasmin.identity])).toEqual([]);
  });

  step('the coordinator makes the offer', async () => {
    await coordinator.visit('Caseload');
    await coordinator.openCase(yasmin.alias);
    await coordinator.see('Identity and contact stay sealed until');
    await coordinator.move('Make the offer');
  });

  step('she comes back with her receipt, reads, and answers', async () => {
    await defender.returnWith(receipt);
    await defender.heading('phase.offered');
    await defender.press('home.messages');
    await defender.see(QUESTION);
    await defender.page.locator('#message').fill(ANSWER);
    await defender.press('messages.send');
    await defender.page.locator('.thread').getByText(ANSWER).waitFor();
    await defender.press('back');
  });

  step('she sees what the city would see, and accepts with her consent', async () => {
    await defender.press('home.offer.see');
    await defender.heading('offer.title', { city: 'Den Haag' });
    await defender.press('offer.accept');
    await defender.see(defender.words.say('offer.needed', { city: 'Den Haag' }));
    await defender.page.locator('#offer-consent').check();
    await defender.press('offer.accept');
    await defender.heading('phase.accepted');
  });

  step('the coordinator reads the answer and shares identity and contact', async () => {
    await coordinator.visit('Caseload');
    await coordinator.openCase(yasmin.alias);
    await coordinator.see(ANSWER);
    await coordinator.press('Share identity and contact with Den Haag');
    await coordinator.dialog().getByText(yasmin.identity[1]!).waitFor();
    await coordinator.press('Share it');
    await coordinator.see('Den Haag can now read identity and contact.');
  });

  step('Den Haag knows who comes, and gives her a room on the board', async () => {
    await hague.visit('Candidates');
    await hague.page.getByRole('link').filter({ hasText: yasmin.alias }).click();
    for (const words of yasmin.identity) await hague.see(words);
    expect(await textsIn(hague.page, yasmin.identity)).toEqual(yasmin.identity);
    expect(await textsIn(hague.page, [yasmin.story])).toEqual([]);
    await hague.visit('Board');
    await hague.press('Place…');
    const { from, until } = stayFrom(5, 60);
    await hague.plan({ place: 'Duinkamer · Den Haag', from, last: until });
    await hague.press('Plan the stay');
    await hague.page.getByRole('button', { name: `${yasmin.alias}, Duinkamer` }).waitFor();
  });

  step('she sees her room coming, and who holds what', async () => {
    await defender.returnWith(receipt);
    await defender.heading('phase.placed');
    await defender.press('home.holders');
    await defender.see(defender.words.say('holders.city', { city: 'Den Haag' }));
  });

  step('nobody asked another host for anything, and no script complained', () => {
    for (const { watch } of stage.windows()) {
      expect(watch.strangers).toEqual([]);
      expect(watch.complaints).toEqual([]);
      expect(watch.requests.length).toBeGreaterThan(0);
    }
    return Promise.resolve();
  });
});
