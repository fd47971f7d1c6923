import { addDays } from '@vrijhaven/domain';
import { audit, type Finding } from './browser/audit';
import { openStage, PHONE, type Stage } from './browser/browser';
import { atADesk } from './cast/at-a-desk';
import type { Cast } from './cast/cast';
import { discloseAfterConsent } from './cast/main-job';
import { openCast } from './cast/open-cast';
import { MAIN_PARTS } from './cast/found-organisation';
import { dayIn } from './cast/scenery';
import { offeredAPlace, type Applied } from './cast/story-so-far';
import { seeTo } from './cycle/staying';
import type { Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { textsIn } from './pages/texts-in';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const FIRST = 'Den Haag';
const NEXT = 'Middelburg';
/** Far less than a page waits that looks for itself because it has no live line. */
const AT_ONCE = 20_000;

/** A guest who goes on from one city to the next, and what stops while a file is held. */
describe('a move between two cities', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let hague: Desk;
  let middelburg: Desk;
  let coordinator: Desk;
  let officer: Desk;
  let guest: Applied & { readonly proposal: string };
  const grave: Finding[] = [];

  const step = story(async (title) => {
    keepLog(world, 'moving');
    await stage.photograph(`moving ${title}`);
  });
  const openStay = async (desk: Desk): Promise<void> => {
    await desk.visit('Stays');
    await desk.page.getByRole('main').getByRole('link').filter({ hasText: yasmin.alias }).first().click();
    await desk.page.getByRole('heading', { name: 'Next step' }).waitFor();
  };
  const openFile = async (desk: Desk): Promise<void> => {
    await desk.visit('Caseload');
    await desk.openCase(yasmin.alias);
  };
  const onPhone = async (name: string): Promise<Intake> => {
    const defender = intakeOn((await stage.open(name, { device: PHONE, locale: 'ar' })).page, 'ar');
    await defender.returnWith(guest.phrase);
    await defender.page.getByRole('button', { name: wordsOf('stay', 'ar')('title') }).click();
    return defender;
  };
  const stays = () =>
    world.database.query<{ city: string; state: string; until: string }>(
      `select city.slug as city, state, upper(period)::text as until from residency
       join city on city.id = city_id order by lower(period)`,
    );

  step(
    'somebody lives in Den Haag',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, 'securityOfficer'] }));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      guest = await offeredAPlace(cast, yasmin);
      await guest.applicant.answerOffer(true, 'den-haag');
      await discloseAfterConsent(cast, guest.proposal, guest.record);
      const place = (await cast.city('den-haag')).places.find(({ name }) => name === 'Duinkamer')?.id ?? '';
      const period = { from: dayIn(-20), until: dayIn(40) };
      const { cities } = await cast.desk('hague');
      expect((await cities.schedule({ proposal: guest.proposal, place, period })).kind).toBe('done');
      hague = await atADesk(stage, cast, 'hague');
      await openStay(hague);
      await hague.move('Start preparing');
      for (const item of ['Housing', 'Emergency contact']) await seeTo(hague, item);
      await hague.move('Has arrived');
      await hague.move('The stay is under way');
    },
    240_000,
  );

  step('a hold that is set elsewhere stands on an open page at once, and goes as it came', async () => {
    officer = await atADesk(stage, cast, 'securityOfficer');
    await openFile(officer);
    const held = hague.page.getByText('Only a security officer can lift the hold.');
    expect(await held.count()).toBe(0);
    const silence = officer.page.getByText('Safety hold: nothing goes out');
    expect(await silence.count()).toBe(0);
    await officer.move('Put on safety hold');
    await silence.waitFor();
    await held.waitFor({ timeout: AT_ONCE });
    grave.push(...(await audit(hague.page, 'a stay that is held')));
    const ways = officer.page.getByRole('region', { name: 'State' }).or(officer.page.locator('aside')).first();
    await ways.getByRole('button', { name: 'Back to placed' }).waitFor();
    expect(await ways.getByRole('button', { name: 'Back to its programme' }).count()).toBe(0);
    await officer.move('Back to placed');
    await held.waitFor({ state: 'detached', timeout: AT_ONCE });
    await silence.waitFor({ state: 'detached' });
  });

  step('the office asks the next city; a colleague who asks in the same moment is told that somebody did', async () => {
    coordinator = await atADesk(stage, cast, 'coordinator');
    const colleague = await atADesk(stage, cast, 'colleague');
    for (const desk of [coordinator, colleague]) {
      await openStay(desk);
      await desk.press('Move to another city…');
      await desk.dialog().getByLabel('City').selectOption({ label: NEXT });
    }
    await coordinator.press('Ask this city');
    await coordinator.dialog().waitFor({ state: 'detached' });
    await colleague.press('Ask this city');
    await colleague.dialog().locator('.vh-notice').waitFor();
    grave.push(...(await audit(colleague.page, 'a second question about a move')));
    await colleague.dialog().getByRole('button', { name: 'Cancel' }).click();
    expect(await world.database.query('select state from proposal where is_move')).toEqual([{ state: 'proposed' }]);
    expect(await textsIn(hague.page, [NEXT])).toEqual([]);
  });

  step('the next city says yes to a need without a name', async () => {
    middelburg = await atADesk(stage, cast, 'middelburg');
    await middelburg.visit('Candidates');
    await middelburg.page.getByRole('region', { name: 'Waiting for your answer' }).getByRole('link').click();
    await middelburg.page.getByRole('button', { name: 'Our city can host' }).waitFor();
    expect(await textsIn(middelburg.page, [...yasmin.identity, FIRST])).toEqual([]);
    await middelburg.move('Our city can host');
  });

  step('nothing of the guest goes there before their own yes', async () => {
    await openFile(coordinator);
    await coordinator.see('Identity and contact stay sealed until the defender has signed a consent to this city.');
    const share = coordinator.page.getByRole('button', { name: `Share identity and contact with ${NEXT}` });
    expect(await share.count()).toBe(0);
  });

  step('the guest says yes on their phone, once they have ticked what it shows', async () => {
    const words = wordsOf('stay', 'ar');
    const defender = await onPhone('guest');
    const { page } = defender;
    const yes = page.getByRole('button', { name: words('move.yes').replace('{city}', ''), exact: false });
    await yes.waitFor();
    await yes.click();
    await page.locator('.error-summary, [role="alert"]').first().waitFor();
    grave.push(...(await audit(page, 'a yes without its consent, Arabic')));
    const [asked] = await world.database.query<{ agreed: boolean }>(
      'select agreed_on is not null as agreed from proposal where is_move',
    );
    expect(asked).toEqual({ agreed: false });
    await page.locator('[id^="move-"]').first().check();
    await yes.click();
    await page.getByText(words('move.done.yes').split('{city}')[1]!.trim()).waitFor();
    grave.push(...(await audit(page, 'a yes to the next city, Arabic')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  step('the office shares who comes, and plans the next stay so that no night is missing', async () => {
    const { page, dialog } = coordinator;
    await openStay(coordinator);
    await openFile(coordinator);
    await coordinator.press(`Share identity and contact with ${NEXT}`);
    await coordinator.press('Share it');
    await coordinator.see(`${NEXT} can now read identity and contact.`);
    grave.push(...(await audit(page, 'a file between two cities')));
    await coordinator.visit('Board');
    await coordinator.press('Place…');
    await coordinator.plan({ place: `Walkamer · ${NEXT}`, from: dayIn(45), last: dayIn(80) });
    await coordinator.press('Plan the stay');
    await dialog().locator('.vh-notice-warn').waitFor();
    grave.push(...(await audit(page, 'a next stay that begins too late')));
    expect(await stays()).toMatchObject([{ city: 'den-haag', until: dayIn(40) }]);
    await coordinator.plan({ place: `Walkamer · ${NEXT}`, from: dayIn(1), last: dayIn(60) });
    await coordinator.press('Plan the stay');
    await dialog().waitFor({ state: 'detached' });
    expect(await stays()).toEqual([
      { city: 'den-haag', state: 'active', until: dayIn(1) },
      { city: 'middelburg', state: 'planned', until: addDays(dayIn(60), 1) },
    ]);
  });

  step('nobody arrives in the next city before its own housing stands', async () => {
    await openStay(middelburg);
    await middelburg.move('Start preparing');
    const arrived = middelburg.page.getByRole('button', { name: 'Has arrived' });
    await arrived.waitFor();
    expect(await arrived.isDisabled()).toBe(true);
    for (const item of ['Housing', 'Emergency contact']) await seeTo(middelburg, item);
    grave.push(...(await audit(middelburg.page, 'the next stay, before arrival')));
  });

  step('with the arrival the first stay is over, and its city reads nobody’s name any more', async () => {
    await openStay(hague);
    await middelburg.move('Has arrived');
    await hague.page.getByText('This stay is not here').waitFor({ timeout: AT_ONCE });
    await hague.page.getByText('All stays').click();
    await hague.see('No stays yet');
    expect(await stays()).toEqual([
      { city: 'den-haag', state: 'moved', until: dayIn(1) },
      { city: 'middelburg', state: 'arrived', until: addDays(dayIn(60), 1) },
    ]);
    await hague.visit('Candidates');
    await hague.see('No candidates now');
    expect(await textsIn(hague.page, [...yasmin.identity, NEXT])).toEqual([]);
    const { cities } = await cast.desk('hague');
    expect(JSON.stringify(await cities.loadProposals())).not.toContain(yasmin.alias);
  });

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
