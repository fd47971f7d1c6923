import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast, Login } from './cast/cast';
import { openCast } from './cast/open-cast';
import { applyAs } from './cast/story-so-far';
import { deskOn, type Desk } from './pages/desk';
import { intakeOn } from './pages/intake';
import { keepSecrets } from './pages/keep-secrets';
import { tomas, yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const PATIENT = { timeout: 30_000 };
const PARTS = ['coordinator', 'colleague', 'intakeOfficer', 'verifier', 'hague', 'middelburg'] as const;

describe('a lost passphrase, a lost card, a lost receipt', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let verifier: Login;
  let words: readonly string[] = [];
  let old: Desk;
  let renewed: Desk;

  const look = (what: string) => stage.photograph(`recovery ${what}`);
  const step = story(async (title) => {
    keepLog(world, 'recovery');
    await look(title);
  });
  const isRefused = async (desk: Desk, { handle, passphrase }: Login) => {
    await desk.page.goto('/desk/');
    await desk.page.getByLabel('Name at this desk').fill(handle);
    await desk.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await desk.press('Unlock');
    await desk.page.getByText('That did not open the desk').waitFor(PATIENT);
  };
  /** On its next request a dead session leads back to the door. */
  const isDead = async (desk: Desk) => {
    await desk.visit('Caseload');
    await desk.page.getByLabel('Name at this desk').waitFor(PATIENT);
    await desk.see('The session ended.');
  };

  step(
    'an organisation begins, with two applications',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: PARTS }));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      await applyAs(cast, yasmin);
      await applyAs(cast, tomas);
      verifier = cast.login('verifier');
      words = verifier.recoveryWords ?? [];
      expect(words).toHaveLength(12);
    },
    120_000,
  );

  step(
    'who has the card comes back in on a phone: new passphrase, new card, and the old session is dead',
    async () => {
      old = deskOn((await stage.open('old device', { device: LAPTOP })).page);
      await old.unlock(verifier);
      await old.visit('People');
      const { page } = await stage.open('phone', { device: PHONE });
      await page.goto('/desk/');
      await page.getByRole('link', { name: 'I have lost my passphrase' }).click();
      await page.getByLabel('Name at this desk').fill(verifier.handle);
      await page.getByLabel('The twelve words on your card').fill(words.toSpliced(2, 1, 'xylophon').join(' '));
      await page.getByRole('button', { name: 'Open my keys' }).click();
      await page.getByText('Check its spelling.').waitFor(PATIENT);
      await look('wrong word');
      await page.getByLabel('The twelve words on your card').fill(words.join(' ').toUpperCase());
      await page.getByRole('button', { name: 'Open my keys' }).click();
      const made = await keepSecrets(page, (what) => look(what));
      await page.getByRole('button', { name: 'Put the new ones in force' }).click();
      await page.getByRole('heading', { name: 'Your new passphrase and your new card are in force' }).waitFor(PATIENT);
      await look('in force');
      await isDead(old);
      await isRefused(old, verifier);
      verifier = { ...verifier, passphrase: made.passphrase, recoveryWords: made.recoveryWords };
      const phone = deskOn(page);
      await phone.unlock(verifier);
      await page.goto('/desk/recover');
      await page.getByLabel('Name at this desk').fill(verifier.handle);
      await page.getByLabel('The twelve words on your card').fill(words.join(' '));
      await page.getByRole('button', { name: 'Open my keys' }).click();
      await page.getByText('These words do not open an account of this name.').waitFor(PATIENT);
      words = made.recoveryWords;
    },
    150_000,
  );

  step(
    'who has lost both is given new keys by two coordinators, and works again; the old session is dead',
    async () => {
      await old.unlock(verifier);
      await old.visit('People');
      const coordinator = deskOn((await stage.open('coordinator', { device: LAPTOP })).page);
      await coordinator.unlock(cast.login('coordinator'));
      await coordinator.visit('People');
      await coordinator.press('New keys for verifier');
      await look('start');
      await coordinator.dialog().getByRole('button', { name: 'Begin', exact: true }).click();
      const link = await coordinator.page.locator('.vh-key').first().innerText();
      const code = await coordinator.page.locator('.vh-code').innerText();
      await look('code');
      await coordinator.press('I have written it down');

      renewed = deskOn((await stage.open('new device', { device: LAPTOP })).page);
      const { page } = renewed;
      await page.goto(link);
      await page.getByLabel('Code', { exact: true }).fill(code);
      await page.getByRole('button', { name: 'Make my new keys' }).click();
      const made = await keepSecrets(page, () => Promise.resolve());
      await page.getByRole('button', { name: 'Send my new keys' }).click();
      await page.getByRole('heading', { name: 'Your new keys are ready' }).waitFor(PATIENT);
      const login = { ...verifier, ...made };
      await isRefused(renewed, login);

      await coordinator.page.reload();
      await coordinator.unlock(cast.login('coordinator'));
      await coordinator.visit('People');
      await coordinator.see('Waiting for the code');
      await coordinator.press('Check');
      await coordinator.dialog().getByLabel('Code', { exact: true }).fill(code);
      await coordinator.press('Check and sign first');
      await coordinator.page.getByText('Signed. It waits for a second coordinator.').waitFor(PATIENT);

      const colleague = deskOn((await stage.open('colleague', { device: LAPTOP })).page);
      await colleague.unlock(cast.login('colleague'));
      await colleague.visit('Signatures');
      await colleague.see('verifier gets new keys');
      await colleague.press('Check and sign');
      await colleague.press('Sign');
      await colleague.page.getByText('Signed. It is in force.').waitFor(PATIENT);

      await isDead(old);
      await isRefused(old, verifier);
      await renewed.unlock(login);
      await renewed.visit('Caseload');
      await renewed.openCase(yasmin.alias);
      await look('works again');
    },
    200_000,
  );

  step(
    'the pages of who lost something read from right to left on a phone',
    async () => {
      const { page } = await stage.open('arabic', { device: PHONE, locale: 'ar' });
      await page.goto('/desk/recover');
      await page.getByRole('heading', { name: 'ادخل بكلمات الاسترداد' }).waitFor(PATIENT);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      await look('arabic');
      await page.getByLabel('الاسم في هذا المكتب').fill('verifier');
      await page.getByLabel('الكلمات الاثنتا عشرة على بطاقتك').fill('abandon');
      await page.getByRole('button', { name: 'افتح مفاتيحي' }).click();
      await page.getByText('هذه كلمة واحدة').waitFor(PATIENT);
    },
    60_000,
  );

  step(
    'a lost receipt: the page says what holds, and the office tells the older file',
    async () => {
      const { page } = await stage.open('defender', { device: PHONE });
      await page.goto('/');
      const intake = intakeOn(page, 'en');
      await intake.arrive();
      await intake.press('safety.go');
      await intake.press('start.lost');
      await intake.see(intake.words.say('lost.why'));
      await intake.see(intake.words.say('lost.never.title'));
      await look('receipt lost');

      const officer = deskOn((await stage.open('officer', { device: LAPTOP })).page);
      await officer.unlock(cast.login('intakeOfficer'));
      await officer.visit('Caseload');
      await officer.openCase(yasmin.alias);
      const code = await officer.page.locator('.vh-page .vh-mono').first().innerText();
      await officer.visit('Caseload');
      await officer.page.getByRole('searchbox').fill('');
      await officer.openCase(tomas.alias);
      await officer.press('This file says that it continues an older one');
      await officer.dialog().getByLabel('Code of the older file').fill(code);
      await look('continues');
      await officer.dialog().getByText('I have compared both files, and I take this decision.').click();
      await officer.dialog().getByRole('button', { name: 'Tell the older file' }).click();
      await officer.see('The older file has been told.');
      await officer.visit('Caseload');
      await officer.page.getByRole('searchbox').fill('');
      await officer.openCase(yasmin.alias);
      await officer.see('Somebody has applied again');
    },
    120_000,
  );
});
