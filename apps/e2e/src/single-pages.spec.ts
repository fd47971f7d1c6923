import { createReferrals } from '@vrijhaven/applications/client';
import { REUSABLE } from '@vrijhaven/training/model';
import type { Page } from 'playwright-core';
import { audit, type Finding } from './browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import { quietOf } from './browser/quiet';
import { agreeOnPair, bringInProfessional } from './cast/be-a-pair';
import { bringInTrainers, enterCourse, offerSeatTo, openCourse } from './cast/be-in-a-course';
import { EDITION, PROFESSIONAL, type Cast, type Part } from './cast/cast';
import { MAIN_PARTS } from './cast/found-organisation';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { applyAs, offeredAPlace, type Applied } from './cast/story-so-far';
import { wanted } from './cast/wanted';
import { others } from './cycle/course-people';
import { deskOn } from './pages/desk';
import { intakeOn } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { tomas, yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const LANGUAGES = ['en', 'ar'] as const;
const SCHEMES = { en: 'light', ar: 'dark' } as const;
const TITLE = 'A course by the sea';
const FIRST = 'Umber Road';

/** Pages about one thing, which no link of the navigation leads to. */
describe('nobody is kept out, on the page of one thing', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let referred: Applied;
  let stay = '';
  let pair = '';
  let need = '';

  const step = story(async (title) => {
    keepLog(world, 'single-pages');
    await stage.photograph(`single-pages ${title}`);
  });
  /** English in the light, Arabic in the dark; the colours stay from the first page on. */
  const listener = (found: Finding[], language: string) => async (page: Page, where: string) => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    found.push(...(await audit(page, `${where}, ${language}`)));
  };

  step(
    'there is one of everything',
    async () => {
      world = keep(await openWorld());
      const partners = ['pairingCoordinator', 'professional', 'courseManager', 'trainer'] as const;
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, ...partners] }));
      await bringInProfessional(cast);
      await bringInTrainers(cast);
      await world.publishSites();
      const hosted = await offeredAPlace(cast, tomas);
      await hosted.applicant.answerOffer(true, 'den-haag');
      const { cities } = await cast.desk('hague');
      const { places } = await cast.city('den-haag');
      const period = stayFrom(0, 60);
      wanted(await cities.schedule({ proposal: hosted.proposal, place: places[0]!.id, period }), 'done');
      [{ id: stay }] = (await world.database.query<{ id: string }>('select id from residency')) as [{ id: string }];
      const paired = await agreeOnPair(cast, await applyAs(cast, yasmin), yasmin.alias);
      ({ id: pair, need } = paired);
      await openCourse(cast, { title: TITLE, seats: 2 });
      await offerSeatTo(cast, await enterCourse(cast, others[0]!));
      referred = await applyAs(cast, tomas);
      const referrals = createReferrals((await cast.desk('coordinator')).session);
      for (const programme of ['training', 'connect2protect'] as const) {
        wanted(await referred.applicant.recordConsent(`referral:${programme}`, true), 'done');
        wanted(await referrals.suggest({ application: referred.record, programme }), 'done');
      }
      stage = keep(await openStage(world.origin));
    },
    180_000,
  );

  const atDesk = async (part: Part, language: keyof typeof SCHEMES) => {
    const { page } = await stage.open(`${part} ${language}`, { device: LAPTOP });
    await page.emulateMedia({ colorScheme: SCHEMES[language] });
    await deskOn(page).unlock(cast.login(part));
    await page.locator('.vh-preferences select').first().selectOption(language);
    const quiet = quietOf(page);
    const go = async (address: string): Promise<Page> => {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/desk${address}`);
      await quiet();
      return page;
    };
    return { page, go, quiet };
  };

  for (const language of LANGUAGES) {
    step(
      `one call, one stay, one city, at the office in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = listener(found, language);
        const { page, go, quiet } = await atDesk('coordinator', language);
        for (const more of ['', '/edit', '/copy'])
          await look(await go(`/calls/${cast.call}${more}`), `one call${more}`);
        await look(await go(`/stays/${stay}`), 'one stay');
        await go('/cities');
        await page.getByRole('main').locator('.vh-button').filter({ visible: true }).nth(1).click();
        await page.getByRole('dialog').waitFor();
        await look(page, 'one city');
        await page.keyboard.press('Escape');
        await quiet();
        const host = await atDesk('hague', language);
        await look(await host.go(`/stays/${stay}`), 'one stay, at the city');
        expect(found).toEqual([]);
      },
      120_000,
    );

    step(
      `one pair, one need, one professional in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = listener(found, language);
        const office = await atDesk('pairingCoordinator', language);
        await look(await office.go(`/pairs/${pair}`), 'one pair');
        await look(await office.go(`/needs/${need}`), 'one need');
        await look(await office.go(`/professionals/${PROFESSIONAL}`), 'one professional');
        const own = await atDesk('professional', language);
        await look(await own.go(`/pairs/${pair}`), 'one pair, at the professional');
        await look(await own.go(`/professionals/${PROFESSIONAL}`), 'oneself');
        expect(found).toEqual([]);
      },
      120_000,
    );

    step(
      `one edition and one trainee in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = listener(found, language);
        const { page, go, quiet } = await atDesk('courseManager', language);
        await go(`/editions/${EDITION}`);
        const tabs = page.locator('.vh-view');
        await tabs.first().waitFor();
        for (let at = 0; at < (await tabs.count()); at += 1) {
          await tabs.nth(at).click();
          await quiet();
          await look(page, `one edition, part ${String(at)}`);
        }
        await tabs.nth(1).click();
        await page.locator('.vh-open-file').filter({ hasText: FIRST }).click();
        await page.getByRole('dialog').waitFor();
        await look(page, 'one trainee');
        const { go: goAsTrainer } = await atDesk('trainer', language);
        await look(await goAsTrainer(`/editions/${EDITION}`), 'one edition, at a trainer');
        expect(found).toEqual([]);
      },
      120_000,
    );

    step(
      `what the office suggests, and earlier answers that are used again, on a phone in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = listener(found, language);
        const { page } = await stage.open(`referred ${language}`, { device: PHONE, locale: language });
        await page.emulateMedia({ colorScheme: SCHEMES[language] });
        const phone = intakeOn(page, language);
        const [suggested, course] = [wordsOf('referral', language), wordsOf('training', language)];
        const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
        await phone.returnWith(referred.phrase);
        await button(suggested('training.go')).waitFor();
        await look(page, 'two suggestions');
        await button(suggested('no')).first().click();
        await look(page, 'a suggestion before it is taken away');
        await page.reload();
        await phone.returnWith(referred.phrase);
        await button(suggested('training.go')).click();
        await button(course('open.apply')).click();
        await page.locator('input[type=checkbox]').first().waitFor();
        expect(await page.locator('input[type=checkbox]').count()).toBeGreaterThan(1);
        expect(Object.keys(REUSABLE).length).toBeGreaterThan(1);
        await look(page, 'earlier answers for a course');
        await page.reload();
        await phone.returnWith(referred.phrase);
        await button(suggested('connect2protect.go')).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look(page, 'before asking with a file');
        expect(found).toEqual([]);
      },
      120_000,
    );
  }

  step('nobody asked another host for anything, and no script complained', () => {
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
