import { addDays } from '@vrijhaven/domain';
import { audit, type Finding } from './browser/audit';
import { openStage, PHONE, type Stage } from './browser/browser';
import { atADesk } from './cast/at-a-desk';
import type { Cast } from './cast/cast';
import { caseloadsOf, discloseAfterConsent, propose } from './cast/main-job';
import { openCast } from './cast/open-cast';
import { dayIn, stayFrom } from './cast/scenery';
import { applyAs, offeredAPlace, type Applied } from './cast/story-so-far';
import { bringToPool } from './cast/way-to-the-pool';
import { seeTo } from './cycle/staying';
import type { Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { tomas, yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const TOWER = 'Torenkamer';
const KEYS = 'Keys with the neighbour on the first floor.';
const CITY = 'Den Haag';

/** What a city keeps by itself, and what a defender decides and sees by themselves. */
describe('pages of one’s own', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let hague: Desk;
  let coordinator: Desk;
  let candidate: Applied;
  let guest: Applied & { readonly proposal: string };
  const grave: Finding[] = [];

  const step = story(async (title) => {
    keepLog(world, 'own-pages');
    await stage.photograph(`own-pages ${title}`);
  });
  const phone = async (name: string, language: 'ar' | 'en'): Promise<Intake> =>
    intakeOn((await stage.open(name, { device: PHONE, locale: language })).page, language);

  step(
    'one is before Den Haag, another has a stay there',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      candidate = await applyAs(cast, tomas);
      await bringToPool(await caseloadsOf(cast), candidate.record);
      await propose(cast, candidate.record, 'den-haag');
      guest = await offeredAPlace(cast, yasmin);
      stage = keep(await openStage(world.origin));
      hague = await atADesk(stage, cast, 'hague');
      coordinator = await atADesk(stage, cast, 'coordinator');
    },
    180_000,
  );

  step('a city adds a place, and closes it for a season', async () => {
    const { page, press, dialog } = hague;
    await hague.visit('Cities');
    await press('Add a place');
    await dialog().getByLabel('Name of the place').fill(TOWER);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await hague.see(`${TOWER} is saved.`);
    const tower = page.getByRole('article', { name: TOWER });
    const close = async (from: string, last: string): Promise<void> => {
      await tower.getByRole('button', { name: 'Close or reserve…' }).click();
      await dialog().getByLabel('First day').fill(from);
      await dialog().getByLabel('Last day').fill(last);
      await dialog().getByRole('button', { name: 'Set these days' }).click();
    };
    await close(dayIn(30), dayIn(44));
    await tower.getByText('Closed · seasonal closing').waitFor();
    await close(dayIn(40), dayIn(50));
    await dialog().getByText('Something stands in the way').waitFor();
    grave.push(...(await audit(page, 'a closing that is refused')));
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await tower.getByRole('button', { name: 'Open again' }).click();
    await tower.getByText('Nothing is planned here').waitFor();
  });

  step('its calendar tells busy days to who has the address, and nothing once it is taken back', async () => {
    const { page, press, dialog } = hague;
    await press('Make an address');
    const address = await dialog().locator('.vh-key').innerText();
    await press('I have it');
    const read = () => fetch(new URL(new URL(address).pathname, world.origin));
    expect(await (await read()).text()).toContain('BEGIN:VCALENDAR');
    await press('Take back');
    await dialog().getByRole('button', { name: 'Take back' }).click();
    await page.getByText('There are no addresses.').waitFor();
    expect((await read()).status).toBe(404);
  });

  step('who says no to a city is gone from its candidates at once', async () => {
    await hague.visit('Candidates');
    const waiting = hague.page.getByRole('region', { name: 'Waiting for your answer' }).getByRole('link');
    await waiting.waitFor();
    const defender = await phone('candidate', 'en');
    const words = wordsOf('consents', 'en');
    await defender.returnWith(candidate.phrase);
    await defender.press('home.consents');
    const card = defender.page.locator('#consent-city-den-haag');
    const no = card.getByRole('button', { name: words('city.no').replace('{city}', '') });
    await no.click();
    await card.getByText('Saying no costs you nothing').waitFor();
    grave.push(...(await audit(defender.page, 'a no to a city, before it is said')));
    await no.first().click();
    await card.getByText(words('done.no')).waitFor();
    await hague.visit('Board');
    await hague.visit('Candidates');
    await hague.see('Nobody is waiting for an answer.');
    expect(await waiting.count()).toBe(0);
    const rows = await world.database.query(`select state from application where id = '${candidate.record}'`);
    expect(rows).toEqual([{ state: 'pool' }]);
  });

  step('who takes a consent back reads who holds what, and can give it again', async () => {
    const defender = await phone('guest', 'ar');
    const words = wordsOf('consents', 'ar');
    await defender.returnWith(guest.phrase);
    await defender.press('home.offer.see');
    await defender.page.locator('#offer-consent').check();
    await defender.press('offer.accept');
    await defender.heading('phase.accepted');
    await defender.press('home.consents');
    const card = defender.page.locator('#consent-city-den-haag');
    const take = card.getByRole('button', { name: defender.words.say('consent.takeBack'), exact: true });
    await take.click();
    await card.getByRole('button', { name: defender.words.say('consent.takeBack.yes'), exact: true }).click();
    await card.getByText(words('done.no')).waitFor();
    await card.getByText(words('again.text')).waitFor();
    grave.push(...(await audit(defender.page, 'a consent taken back')));
    await card.getByRole('button', { name: words('again'), exact: true }).click();
    await card.getByText(words('done.yes')).waitFor();
  });

  step('the guest reads on a phone what was arranged and written, none of it in doubt', async () => {
    await discloseAfterConsent(cast, guest.proposal, guest.record);
    const { cities } = await cast.desk('hague');
    const place = (await cast.city('den-haag')).places.find(({ name }) => name === 'Duinkamer')?.id ?? '';
    const scheduled = await cities.schedule({ proposal: guest.proposal, place, period: stayFrom(5, 60) });
    expect(scheduled.kind).toBe('done');
    await hague.visit('Stays');
    await hague.page.getByRole('main').getByRole('link').filter({ hasText: yasmin.alias }).click();
    await hague.move('Start preparing');
    await seeTo(hague, 'Housing', KEYS);
    const defender = await phone('guest with a stay', 'ar');
    const words = wordsOf('stay', 'ar');
    await defender.returnWith(guest.phrase);
    await defender.page.getByRole('button', { name: words('title') }).click();
    await defender.see(KEYS);
    await defender.see(CITY);
    expect(await defender.page.getByText(words('notes.broken')).count()).toBe(0);
    expect(await defender.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    grave.push(...(await audit(defender.page, 'the page of a stay, Arabic')));
    const day = defender.page.locator('.choices input').first();
    await day.check();
    await defender.page.getByRole('button', { name: words('days.save'), exact: true }).click();
    await defender.see(words('days.saved'));
  });

  step('the office reads the day that the guest chose, and adds one that they told', async () => {
    const { page, press, dialog } = coordinator;
    await coordinator.visit('Stays');
    await page.getByRole('main').getByRole('link').filter({ hasText: yasmin.alias }).click();
    const followUps = page.getByRole('region', { name: 'Follow-ups' }).getByRole('listitem');
    await followUps.first().waitFor();
    await press('Choose the days…');
    const add = async (day: string): Promise<void> => {
      await dialog().getByLabel('Another day').fill(day);
      await dialog().getByLabel('Another day').press('Enter');
    };
    await add(dayIn(-3));
    await dialog().getByText('From today, and not after').waitFor();
    await add(addDays(stayFrom(5, 60).until, 45));
    grave.push(...(await audit(page, 'days of follow-up')));
    await dialog().getByRole('button', { name: 'Save the days' }).click();
    await dialog().waitFor({ state: 'detached' });
    await followUps.nth(1).waitFor();
  });

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
