import { audit, auditInBothSchemes, type Finding } from './browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import { quietOf } from './browser/quiet';
import { advanceTaker, bringInTrainers, enterCourse, offerSeatTo, openCourse, type Taker } from './cast/be-in-a-course';
import { EDITION, type Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { others } from './cycle/course-people';
import { fillCourseForm } from './pages/course-form';
import { deskOn } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const TITLE = 'دورة في الشتاء';
const answers = { filledBy: 'self', alias: yasmin.alias, country: 'TN', languages: ['ar'], focus: ['digital'] };

/** In Arabic: what is too late, too often or wrong is said in words, and nobody loses what they have. */
describe('what a course refuses', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let phone: Intake;
  let receipt: readonly string[] = [];
  let late: Taker;
  const grave: Finding[] = [];
  const ar = wordsOf('training', 'ar');

  const step = story(async (title) => {
    keepLog(world, 'training-refusals');
    await stage.photograph(`training-refusals ${title}`);
  });
  const say = async (key: string): Promise<void> => phone.page.getByText(ar(key)).first().waitFor();
  const button = (key: string) => phone.page.getByRole('main').getByRole('button', { name: ar(key), exact: true });
  const seeCourses = async (phrase: readonly string[]): Promise<void> => {
    await phone.returnWith(phrase);
    await phone.page
      .getByRole('main')
      .locator('.card')
      .filter({ hasText: ar('entry') })
      .click();
    await phone.page.getByRole('heading', { level: 2, name: TITLE }).waitFor();
  };
  const count = async (table: string): Promise<unknown> => world.database.query(`select count(*)::int from ${table}`);

  step(
    'a course takes applications, and somebody was offered its only seat',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: ['coordinator', 'colleague', 'courseManager', 'trainer'] }));
      await world.publishSites();
      await bringInTrainers(cast);
      await openCourse(cast, { title: TITLE, seats: 1 });
      late = await enterCourse(cast, others[0]!);
      await offerSeatTo(cast, late);
      stage = keep(await openStage(world.origin));
      phone = intakeOn((await stage.open('defender', { device: PHONE, locale: 'ar' })).page, 'ar');
    },
    180_000,
  );

  step('a receipt of nobody opens nothing, and the page says so', async () => {
    const { phrase } = await cast.applicant().newReceipt('ar');
    await phone.returnWith(phrase);
    await phone.see(phone.words.say('return.refused'));
  });

  step('who presses twice has applied once', async () => {
    const { page, press } = phone;
    await phone.arrive();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await press('safety.go');
    await press('start.apply');
    await page.getByRole('heading', { name: TITLE }).waitFor();
    grave.push(...(await auditInBothSchemes(page, 'courses to which one can apply, Arabic')));
    await button('calls.begin').click();
    await fillCourseForm(phone, 'ar', 'applying', answers);
    await page.locator('#entry-consent').check();
    grave.push(...(await auditInBothSchemes(page, 'answers before they are sent, Arabic')));
    await button('check.send').click();
    receipt = await phone.readReceipt();
    await page.locator('#retype').fill(receipt.join(' '));
    await page.getByRole('button', { name: phone.words.say('receipt.send') }).dblclick();
    await page.getByRole('heading', { level: 1, name: ar('sent.title') }).waitFor();
    expect(await count('enrolment')).toEqual([{ count: 2 }]);
    expect(await count('application')).toEqual([{ count: 2 }]);
  });

  step('an offer that ran out while its page was open cannot be taken, and the page says how to go on', async () => {
    const { page } = phone;
    await seeCourses(late.phrase);
    await button('offer.yes').waitFor();
    grave.push(...(await auditInBothSchemes(page, 'an offered seat, Arabic')));
    await world.database.query(`update enrolment set offer_expires_on = current_date - 1 where state = 'offered'`);
    await world.database.query(`select enrolments_expire()`);
    await button('offer.yes').click();
    await say('refused.moved');
    await say('state.expired');
    expect(await count('seat')).toEqual([{ count: 0 }]);
    await page.locator('textarea').last().fill('لم يكن لدي اتصال.');
    await button('words.send').click();
    await say('words.sent');
  });

  step('with a line that breaks, what was typed is still there, and goes out once', async () => {
    const { page } = phone;
    await seeCourses(receipt);
    const text = page.locator('textarea').last();
    await text.fill('متى تبدأ الدورة؟');
    await page.context().setOffline(true);
    await button('words.send').click();
    await page.getByText(phone.words.say('problem.offline.title')).first().waitFor();
    expect(await text.inputValue()).toBe('متى تبدأ الدورة؟');
    await page.context().setOffline(false);
    await button('words.send').dblclick();
    await say('words.sent');
    await page.locator('.message.own').first().waitFor();
    expect(await page.locator('.message.own').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  step('who withdraws reads what it means first, and can still go back', async () => {
    const { page } = phone;
    await button('leave.go').click();
    await say('leave.text');
    grave.push(...(await auditInBothSchemes(page, 'withdrawing from a course, Arabic')));
    await button('offer.keep').click();
    await button('leave.go').waitFor();
    await button('leave.go').click();
    await button('leave.yes').dblclick();
    await say('state.withdrawn');
    expect(await world.database.query(`select state from enrolment order by state`)).toEqual([
      { state: 'expired' },
      { state: 'withdrawn' },
    ]);
  });

  step(
    'every part of the course is read in Arabic at the desk, by nobody’s leave but the keys’',
    async () => {
      await advanceTaker(cast, late, 'waitListed');
      const { page } = await stage.open('course manager', { device: LAPTOP });
      const quiet = quietOf(page);
      const desk = deskOn(page);
      await desk.unlock(cast.login('courseManager'));
      await page.locator('.vh-preferences select').first().selectOption('ar');
      await page.locator(`a[href="/desk/editions/${EDITION}"]`).click();
      const views = page.locator('.vh-view');
      await views.first().waitFor();
      expect(await views.count()).toBe(7);
      for (let at = 0; at < 7; at += 1) {
        await views.nth(at).click();
        await quiet();
        grave.push(...(await auditInBothSchemes(page, `part ${String(at)} of an edition, Arabic`)));
      }
      await views.nth(1).click();
      await page.locator('.vh-open-file').first().click();
      await page.getByRole('dialog').waitFor();
      grave.push(...(await audit(page, 'the file of a participant, Arabic')));
    },
    120_000,
  );

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
