import { auditInBothSchemes, type Finding } from './browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { applyAs, type Applied } from './cast/story-so-far';
import { caseloadsOf } from './cast/main-job';
import { findEligible, moveTo } from './cast/way-to-the-pool';
import { deskOn, type Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { textsIn } from './pages/texts-in';
import { tomas } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const TOLD = 'That I am tired, and that I asked a Dutch organisation for a few months of rest.';
const OTHER = { name: 'Horatio of the Second Bridge', told: 'That I write about rivers.' };
const SAID = 'عملنا معًا في رابطة الأنهار البطيئة.';

const witnessed = {
  ...tomas,
  answers: {
    ...tomas.answers,
    ...{ referee1Name: 'Salma of the Mill', referee1Knows: 'We shared an office.', referee1Told: TOLD },
    ...{ referee2Name: OTHER.name, referee2Told: OTHER.told },
  },
};

describe('a referee is asked, answers once, and knows of nobody else', () => {
  const keep = tidy();
  const words = wordsOf('referee', 'ar');
  const grave: Finding[] = [];
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let applied: Applied;
  let verifier: Desk;
  let referee: Intake;
  let phrase = '';

  const step = story(async (title) => {
    keepLog(world, 'referees');
    await stage.photograph(`referees ${title}`);
  });
  const look = async ({ page }: { readonly page: Desk['page'] }, where: string) => {
    grave.push(...(await auditInBothSchemes(page, where)));
    await stage.photograph(`referees ${where}`);
  };

  step(
    'somebody applied, is being verified, and lets the first of two referees be asked',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      applied = await applyAs(cast, witnessed);
      await applied.applicant.recordConsent('referee:1', true);
      const caseloads = await caseloadsOf(cast);
      await findEligible(caseloads, applied.record);
      await moveTo(caseloads.verifier, applied.record, 'verifying');
      verifier = deskOn((await stage.open('verifier', { device: LAPTOP })).page);
      referee = intakeOn((await stage.open('referee', { device: PHONE, locale: 'ar' })).page, 'ar');
    },
    120_000,
  );

  step('the verifier writes to that one, in Arabic, and is shown the digits once', async () => {
    await verifier.unlock(cast.login('verifier'));
    await verifier.openCase(tomas.alias);
    await verifier.see('Salma of the Mill');
    await verifier.see('No consent');
    await look(verifier, 'the file of an applicant');
    await verifier.press('Ask this referee');
    await verifier.dialog().getByLabel('Language of the referee').selectOption('ar');
    await verifier.dialog().getByLabel('The name by which they know the applicant').fill('توماس');
    await look(verifier, 'the letter before it is made');
    await verifier.dialog().getByRole('button', { name: 'Make the letter' }).click();
    const shown = verifier.dialog().locator('.vh-phrase li');
    await shown.first().waitFor();
    phrase = (await shown.allInnerTexts()).join(' ');
    expect(phrase).toMatch(/^(\d{4} ){9}\d{4}$/);
    await look(verifier, 'the words to hand over');
    await verifier.dialog().getByRole('checkbox').check();
    await verifier.press('I have handed them over');
    await verifier.see('Waiting');
    expect(await textsIn(verifier.page, phrase.split(' '))).toEqual([]);
  });

  step('the referee comes by a link without a secret, types the digits, and reads what may be told', async () => {
    const { page } = referee;
    await page.goto('/#answer');
    await page.getByRole('button', { name: 'العربية' }).click();
    await referee.heading('safety.title');
    expect(new URL(page.url()).hash).toBe('');
    await referee.press('safety.go');
    await referee.heading('return.referee.title');
    await page.locator('#receipt').fill(phrase);
    await referee.press('return.open');
    await page.getByRole('heading', { level: 1, name: words('title') }).waitFor();
    await referee.see(TOLD);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await textsIn(page, [OTHER.name, OTHER.told, ...tomas.identity, applied.record])).toEqual([]);
    await look(referee, 'a letter on a phone');
  });

  step('answers, looks it over, sends it, and the digits are used up', async () => {
    const { page } = referee;
    await page.locator('#l-knows').fill(SAID);
    await page.getByLabel(words('confirmed.yes'), { exact: true }).first().check();
    await page.getByRole('button', { name: words('check'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words('check.title') }).waitFor();
    await referee.see(SAID);
    await look(referee, 'an answer looked over');
    await page.getByRole('button', { name: words('send'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words('sent.title') }).waitFor();
    await look(referee, 'thanks');
    await referee.returnWith(phrase.split(' '));
    await referee.see(referee.words.say('return.refused'));
  });

  step('the verifier reads it without asking again, files it, and concludes', async () => {
    await verifier.visit('Referees');
    await verifier.see('Answered, not read yet');
    await look(verifier, 'the enquiries that wait');
    await verifier.page.getByRole('main').getByRole('link').first().click();
    await verifier.see(SAID);
    await verifier.press('File the answer');
    await verifier.see('Filed in the log');
    await look(verifier, 'an answer, read');
    await verifier.press('Conclude');
    await verifier
      .dialog()
      .getByRole('radio', { name: /^Verified/ })
      .check();
    await verifier
      .dialog()
      .getByRole('radio', { name: /^Medium/ })
      .check();
    await verifier.dialog().getByRole('button', { name: 'Conclude' }).click();
    await verifier.see('Concluded: Verified.');
    expect((await (await cast.desk('coordinator')).caseload.open(applied.record))?.state).toBe('verified');
  });

  step('nothing kept anybody out, and no window spoke to anybody else', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
