import { addDays, dayOf, OWN_NAMES } from '@vrijhaven/domain';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import { audit, auditInBothSchemes, type Finding } from './browser/audit';
import { openStage, PHONE, type Stage } from './browser/browser';
import { bringInProfessional, LARK } from './cast/be-a-pair';
import { atADesk } from './cast/at-a-desk';
import { PROFESSIONAL, type Cast } from './cast/cast';
import { MAIN_PARTS } from './cast/found-organisation';
import { openCast } from './cast/open-cast';
import { askingOn, type Asking } from './pages/asking';
import type { Desk } from './pages/desk';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const ALIAS = 'Sparrow of the Harbour';
const WISH = 'Somebody who asks after me, so that others know that somebody does.';
const PLACE = 'Freedonia, by the old lighthouse';

/** Somebody new asks, is proposed to a professional, and both say yes: every hand of it in a browser. */
describe('asking for somebody beside one', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let office: Desk;
  let professional: Desk;
  let phone: Asking;
  let phrase: readonly string[];
  const grave: Finding[] = [];

  const step = story(async (title) => {
    keepLog(world, 'asking');
    await stage.photograph(`asking ${title}`);
  });
  const look = async (where: string): Promise<void> => {
    grave.push(...(await auditInBothSchemes(phone.page, where)));
  };
  const fits = async (): Promise<void> => {
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  };

  step(
    'an office has a professional, and opens the standing call',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, 'pairingCoordinator', 'professional'] }));
      await world.publishSites();
      await bringInProfessional(cast);
      const profile = { ...EMPTY_PROFILE, languages: ['fr'], themes: ['landRights'] } as const;
      const { pairs } = await cast.desk('professional');
      expect(await pairs.writeProfile({ professional: PROFESSIONAL, profile })).toMatchObject({ kind: 'done' });
      stage = keep(await openStage(world.origin));
      office = await atADesk(stage, cast, 'pairingCoordinator');
      await office.visit('Needs');
      await office.press('Open the standing call');
      await office
        .dialog()
        .getByLabel('Last day to ask')
        .fill(addDays(dayOf(new Date()), 30));
      await office.dialog().getByRole('button', { name: 'Open', exact: true }).click();
      await office.see('The standing call is open until');
    },
    180_000,
  );

  step('a defender asks on a phone: what would help, and what may be known of them', async () => {
    phone = askingOn((await stage.open('defender', { device: PHONE })).page, 'en');
    await phone.begin(look);
    await look('what would help');
    await phone.answer('helps', ['letter', 'contact']);
    await look('languages');
    const languages = await phone.page.locator('#q-languages option').allTextContents();
    expect(languages.filter((name) => /^[a-z]{2,3}$/.test(name))).toEqual([]);
    // One that this browser has no name for.
    expect(languages).toContain(OWN_NAMES['ce']);
    await phone.answer('languages', ['fr', 'ce']);
    await look('regions');
    await phone.answer('regions', []);
    await phone.answer('themes', ['landRights']);
    await look('whom to keep away');
    await phone.answer('avoid', 'The party of the quarry');
    await phone.answer('text', WISH);
    await phone.heading('told');
    await look('what may be known');
    await phone.page.locator('.task').first().click();
    await look('something that may be known');
    await phone.intake.press('back');
    await phone.tell('alias', ALIAS, { level: 'official', first: true });
    await phone.tell('country', PLACE, { level: 'private' });
    await fits();
  });

  step('leaves it half done, and comes back with the receipt to where it was', async () => {
    const { press, words, intake } = phone;
    await intake.press('save.leave');
    phrase = await intake.readReceipt();
    await intake.retypeReceipt(phrase, 'leave');
    await intake.press('leave.now');
    await intake.heading('left.title');
    await intake.returnWith(phrase);
    await phone.heading('check');
    await intake.see(PLACE);
    await look('what is asked, before it is sent');
    await press('check.send');
    await phone.page.getByRole('alert').getByText(words('check.consent.needed')).waitFor();
    expect(await world.database.query(`select count(*)::integer as n from need`)).toEqual([{ n: 0 }]);
  });

  step('sends it, one sealed document, and finds it on a page of their own', async () => {
    const { press, page, intake } = phone;
    await page.locator('#entry-consent').check();
    await press('check.send');
    await phone.heading('sent');
    await press('sent.see');
    await intake.heading('phase.inProgramme');
    await press('title');
    await intake.see(WISH);
    await intake.see(ALIAS);
    await fits();
    await look('the page of who has asked');
    expect(
      await world.database.query(`select compartment, count(*)::integer as n from document group by 1 order by 1`),
    ).toEqual([
      { compartment: 'pair', n: 1 },
      { compartment: 'request', n: 1 },
    ]);
    expect(await world.database.query(`select origin, state from need`)).toEqual([{ origin: 'direct', state: 'open' }]);
  });

  step('the office reads it, and proposes the professional who fits', async () => {
    const { page, dialog, see } = office;
    await page.getByRole('main').getByRole('link').filter({ hasText: ALIAS }).click();
    await see(WISH);
    await see('The party of the quarry');
    await see('Works on: Land rights');
    grave.push(...(await audit(page, 'a need of somebody new')));
    await page.getByRole('button', { name: `Propose · ${LARK}` }).click();
    await dialog().getByRole('button', { name: 'Propose', exact: true }).click();
    await see(`${LARK} is proposed.`);
  });

  step('the defender is asked in private, and says yes', async () => {
    const { page, press, words, intake } = phone;
    await intake.returnWith(phrase);
    await press('entry.see');
    await page.getByText(LARK).first().waitFor();
    await press('proposal.yes');
    await page.getByRole('alert').getByText(words('proposal.needed')).waitFor();
    await look('a proposal');
    await page.getByRole('checkbox').first().check();
    await press('proposal.yes');
    await page.getByText(words('proposal.done.yes')).waitFor();
    await fits();
  });

  step('the office shows the first look, and the professional says yes to it', async () => {
    await office.visit('Pairs');
    await office.page.getByRole('main').getByRole('link').filter({ hasText: ALIAS }).first().click();
    await office.press('Show the first look');
    await office.see('The professional sees what was ticked, and nothing else.');
    professional = await atADesk(stage, cast, 'professional');
    await professional.visit('Pairs');
    await professional.page.getByRole('main').getByRole('link').filter({ hasText: ALIAS }).first().click();
    await professional.see(ALIAS);
    expect(await professional.page.getByText(PLACE).count()).toBe(0);
    await professional.press('Yes, I would');
    await professional.dialog().getByRole('button', { name: 'Yes, I would' }).click();
    await professional.see('Both said yes.');
    expect(await world.database.query(`select state from pairing`)).toEqual([{ state: 'agreed' }]);
  });

  step('another one asks in Arabic, with little to say, and two taps send it once', async () => {
    const one = askingOn((await stage.open('another', { device: PHONE, locale: 'ar' })).page, 'ar');
    await one.begin(() => Promise.resolve());
    for (const key of ['helps', 'languages', 'regions', 'themes', 'avoid', 'text'] as const)
      await one.answer(key, key === 'text' ? 'أحتاج إلى من يسأل عني.' : []);
    await one.press('told.go');
    await one.answer('channel', []);
    await one.answer('careful', []);
    await one.heading('check');
    grave.push(...(await audit(one.page, 'what is asked, Arabic')));
    await one.page.locator('#entry-consent').check();
    await one.press('check.send');
    await one.page.locator('#retype').fill((await one.intake.readReceipt()).join(' '));
    await one.page.getByRole('button', { name: one.intake.words.say('receipt.send') }).dblclick();
    await one.heading('sent');
    grave.push(...(await audit(one.page, 'sent, Arabic')));
    await one.press('sent.see');
    await one.intake.heading('phase.inProgramme');
    expect(await world.database.query(`select count(*)::integer as n from need`)).toEqual([{ n: 2 }]);
  });

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
