import type { Page } from 'playwright-core';
import { audit, auditInBothSchemes, type Finding } from './browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import { quietOf } from './browser/quiet';
import { weigh } from './browser/weigh';
import { agreeOnPair, bringInProfessional } from './cast/be-a-pair';
import { PROFESSIONAL, type Cast, type Part } from './cast/cast';
import { MAIN_PARTS } from './cast/found-organisation';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { offeredAPlace, applyAs, type Applied } from './cast/story-so-far';
import { bringToPool } from './cast/way-to-the-pool';
import { caseloadsOf, propose } from './cast/main-job';
import { deskOn } from './pages/desk';
import { intakeOn } from './pages/intake';
import { walkThroughForm, walkThroughOwnFile } from './pages/intake-walks';
import { tomas, yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const LANGUAGES = ['en', 'ar'] as const;
/** Colours are the same in every language: looking at them once is enough. */
const auditIn = { en: auditInBothSchemes, ar: audit };

describe('nobody is kept out, on any page', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let offered: Applied & { readonly proposal: string };
  let inPool = '';
  let pair = '';

  const step = story(async (title) => {
    keepLog(world, 'accessibility');
    await stage.photograph(`accessibility ${title}`);
  });

  step(
    'an organisation has candidates in every part of the way',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, 'pairingCoordinator', 'professional'] }));
      await bringInProfessional(cast);
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      const hosted = await offeredAPlace(cast, tomas);
      await hosted.applicant.answerOffer(true, 'den-haag');
      const { cities } = await cast.desk('hague');
      const { places } = await cast.city('den-haag');
      await cities.schedule({ proposal: hosted.proposal, place: places[0]!.id, period: stayFrom(0, 60) });
      offered = await offeredAPlace(cast, yasmin);
      await (await cast.desk('coordinator')).caseload.post(offered.record, 'Welcome.');
      const proposed = await applyAs(cast, tomas);
      const pooled = await applyAs(cast, tomas);
      for (const { record } of [proposed, pooled]) await bringToPool(await caseloadsOf(cast), record);
      await propose(cast, proposed.record, 'den-haag');
      inPool = pooled.record;
      pair = (await agreeOnPair(cast, pooled, tomas.alias)).id;
    },
    180_000,
  );

  step('what is needed to apply comes in eight files over a slow link, and questions come with them', async () => {
    const { page, watch } = await stage.open('far away', { device: PHONE, keepsFiles: true });
    const intake = intakeOn(page, 'en');
    const { files, kilobytes } = await weigh(page, async () => {
      await intake.arrive();
      await intake.press('safety.go');
      await intake.press('start.apply');
      await intake.heading('call.title');
      await intake.press('call.begin');
      await intake.heading('tasks.title');
    });
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(8);
    expect(kilobytes).toBeGreaterThan(20);
    expect(kilobytes).toBeLessThanOrEqual(130);
    const before = watch.requests.length;
    await intake.fillTopic('about', tomas.answers);
    expect(watch.requests.length).toBe(before);
  });

  step('what follows the first page comes while it is read, in the language of the browser alone', async () => {
    const { page } = await stage.open('reads slowly', { device: PHONE, locale: 'fr', keepsFiles: true });
    const { files } = await weigh(page, async () => {
      await page.goto('/');
      await page.locator('button.language').first().waitFor();
    });
    expect(files.filter((file) => /open-applicant-/.test(file))).toHaveLength(1);
    expect(files.filter((file) => /\/words-/.test(file)).map((file) => /words-../.exec(file)?.[0])).toEqual([
      'words-fr',
    ]);
    const { files: chosen } = await weigh(page, async () => {
      await page.locator('button.language[lang=fr]').click();
      await intakeOn(page, 'fr').heading('safety.title');
    });
    expect(chosen.filter((file) => /\/words-|open-applicant-/.test(file))).toEqual([]);
  });

  step('control: the audit finds a field without a name, and grey on grey', async () => {
    const { page } = await stage.open('control', { device: PHONE });
    await page.goto('/');
    await page.evaluate(() => {
      const grey = document.createElement('p');
      grey.textContent = 'Hard to read';
      grey.style.color = '#888';
      grey.style.backgroundColor = '#777';
      document.body.append(document.createElement('input'), grey);
    });
    const rules = (await audit(page, 'control')).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['label', 'color-contrast']));
  });

  for (const language of LANGUAGES) {
    step(
      `the defender's pages in ${language}`,
      async () => {
        const { page } = await stage.open(`defender ${language}`, { device: PHONE, locale: language });
        const found: Finding[] = [];
        const look = async (where: string): Promise<void> => {
          found.push(...(await auditIn[language](page, where)));
        };
        await walkThroughForm(page, language, look);
        await walkThroughOwnFile(page, language, offered.phrase, look);
        expect(found).toEqual([]);
      },
      180_000,
    );
  }

  const atDesk = async (part: Part, language: string, look: (page: Page, where: string) => Promise<void>) => {
    const { page } = await stage.open(`${part} ${language}`, { device: LAPTOP });
    const desk = deskOn(page);
    const quiet = quietOf(page);
    // The doors are the same for everybody.
    if (part === 'coordinator') {
      await page.goto('/desk/');
      await look(page, 'unlock');
      await page.goto('/desk/recover');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(page, 'recover');
    }
    await page.goto('/desk/');
    await desk.unlock(cast.login(part));
    await page.locator('.vh-preferences select').first().selectOption(language);
    const links = page.getByRole('navigation').getByRole('link');
    for (let place = 0; place < (await links.count()); place += 1) {
      await links.nth(place).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await quiet();
      await look(page, `${part}: ${new URL(page.url()).pathname}`);
    }
    return {
      page,
      quiet,
      go: async (address: string) => {
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
        await page.locator('.vh-dossier, .vh-propose, .vh-duo-columns').first().waitFor();
        await look(page, `${part}: ${address.replace(/[0-9a-f-]{36}/, 'id')}`);
      },
    };
  };

  for (const language of LANGUAGES) {
    step(
      `the desk in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = async (page: Page, where: string): Promise<void> => {
          found.push(...(await auditIn[language](page, where)));
        };
        const office = await atDesk('coordinator', language, look);
        await office.page.locator('a[href="/desk/account"]').first().click();
        await office.quiet();
        await office.page.locator('.vh-people li').first().waitFor();
        await look(office.page, 'account');
        await office.go(`/desk/caseload/${offered.record}`);
        await office.go(`/desk/caseload/${inPool}/propose`);
        await office.go(`/desk/caseload/${inPool}`);
        await office.page.locator('aside .vh-button-plain').first().click();
        await office.page.getByRole('dialog').or(office.page.getByRole('alertdialog')).waitFor();
        await look(office.page, 'move');
        const city = await atDesk('hague', language, look);
        await city.page.locator('a[href="/desk/board"]').click();
        await city.page.locator('.vh-stay[data-stay]').first().click();
        await city.page.getByRole('dialog').waitFor();
        await look(city.page, 'stay');
        await city.page.keyboard.press('Escape');
        await city.go(`/desk/candidates/${offered.proposal}`);
        expect(found).toEqual([]);
      },
      180_000,
    );
  }

  for (const language of LANGUAGES) {
    step(
      `pairs in ${language}`,
      async () => {
        const found: Finding[] = [];
        const look = async (page: Page, where: string): Promise<void> => {
          found.push(...(await auditIn[language](page, where)));
        };
        const [shown] = await (await cast.desk('pairingCoordinator')).pairs.loadPairs();
        const office = await atDesk('pairingCoordinator', language, look);
        await office.go(`/desk/needs/${shown?.need ?? ''}`);
        await office.go(`/desk/professionals/${PROFESSIONAL}`);
        await office.go(`/desk/pairs/${pair}`);
        // What has not begun: the way on stands first.
        await office.page.getByRole('main').locator('.vh-button-primary').first().click();
        await office.page.getByRole('dialog').waitFor();
        await look(office.page, 'begin');
        const professional = await atDesk('professional', language, look);
        await professional.go(`/desk/pairs/${pair}`);
        expect(found).toEqual([]);
      },
      180_000,
    );
  }

  step('nobody asked another host for anything', () => {
    for (const { watch } of stage.windows()) expect(watch.strangers).toEqual([]);
    return Promise.resolve();
  });
});
