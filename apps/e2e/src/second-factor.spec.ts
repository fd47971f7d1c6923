import { TOTP, Secret } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast, Login } from './cast/cast';
import { openCast } from './cast/open-cast';
import { deskOn } from './pages/desk';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const ENGLISH = { name: 'Name at this desk', passphrase: 'Passphrase', unlock: 'Unlock' };
const ARABIC = { name: 'الاسم في هذا المكتب', passphrase: 'عبارة المرور', unlock: 'فتح القفل' };
const PATIENT = { timeout: 30_000 };

/** An authenticator inside Chromium: it makes real keys and signs, and somebody is always there and verified. */
const giveAuthenticator = async (context: BrowserContext, page: Page): Promise<void> => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
};

const toArabicDigits = (code: string): string =>
  Array.from(code, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '').join('');

describe('second factors and sessions, in the browser', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let secret = '';

  const step = story(async (title) => {
    keepLog(world, 'second-factor');
    await stage.photograph(`second-factor ${title}`);
  });
  const sessions = async () => (await world.database.query('select 1 from session')).length;
  const picture = (what: string) => stage.photograph(`factors ${what}`);
  const type = async (page: Page, { handle, passphrase }: Login, labels = ENGLISH) => {
    await page.goto('/desk/');
    await page.getByLabel(labels.name).fill(handle);
    await page.getByLabel(labels.passphrase, { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: labels.unlock, exact: true }).click();
  };
  const card = (page: Page, title: string) => page.getByRole('region', { name: title });

  step(
    'an organisation works under a name, as passkeys want it',
    async () => {
      world = keep(await openWorld({ host: 'localhost' }));
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
    },
    120_000,
  );

  step(
    'a coordinator adds a passkey to their account, with the passphrase',
    async () => {
      const { page, context } = await stage.open('laptop', { device: LAPTOP });
      await giveAuthenticator(context, page);
      const desk = deskOn(page);
      await desk.unlock(cast.login('coordinator'));
      await page.getByRole('link', { name: /Your account/ }).click();
      const factors = card(page, 'Second factor');
      await factors.getByText('None yet.').waitFor(PATIENT);
      await factors.getByRole('button', { name: 'Add a passkey' }).click();
      await factors.getByLabel('Your passphrase').fill('six words that are not theirs at');
      await factors.getByRole('button', { name: 'Go on' }).click();
      await factors.getByText('This is not your passphrase.').waitFor(PATIENT);
      await factors.getByLabel('Your passphrase').fill(cast.login('coordinator').passphrase);
      await factors.getByRole('button', { name: 'Go on' }).click();
      await factors.getByLabel('Name of the passkey').fill('green key');
      await picture('passkey');
      await factors.getByRole('button', { name: 'Make the passkey' }).click();
      await factors.getByText('green key').waitFor(PATIENT);
      const [stored] = await world.database.query<{ note: string }>(
        `select encode(note, 'escape') as note from passkey`,
      );
      expect(stored?.note).toBeDefined();
      expect(stored?.note).not.toContain('green key');
    },
    90_000,
  );

  step(
    'after locking, the passphrase alone opens nothing, and the passkey does',
    async () => {
      const { page } = stage.windows()[0] ?? (await stage.open('none', { device: LAPTOP }));
      const before = await sessions();
      await page.getByRole('button', { name: 'Lock the desk' }).click();
      await type(page, cast.login('coordinator'));
      await page.getByRole('heading', { name: 'One more step' }).waitFor(PATIENT);
      await picture('question');
      expect(await sessions()).toBe(before);
      await page.getByRole('button', { name: 'Use a passkey' }).click();
      await page.getByRole('navigation').waitFor(PATIENT);
    },
    90_000,
  );

  step(
    'sessions are listed by a sealed name, and another one is ended: dead at its next request',
    async () => {
      const [first] = stage.windows();
      if (!first) throw new Error('no window');
      const { page } = first;
      const verifier = cast.login('verifier');
      const there = await stage.open('elsewhere', { device: LAPTOP });
      const here = await stage.open('here', { device: LAPTOP });
      await deskOn(there.page).unlock(verifier);
      await deskOn(here.page).unlock(verifier);
      await here.page.getByRole('link', { name: /Your account/ }).click();
      const list = card(here.page, 'Where you are signed in');
      await list.getByText('Chrome · Linux').first().waitFor(PATIENT);
      await list.getByText('This device').waitFor();
      await list.getByRole('button', { name: 'Name it' }).click();
      await list.getByLabel('Name of this device').fill('office laptop');
      await list.getByRole('button', { name: 'Save' }).click();
      await list.getByText('office laptop · Chrome · Linux').waitFor(PATIENT);
      await picture('sessions');
      await list.getByRole('button', { name: 'Sign out', exact: true }).first().click();
      await here.page.getByText('That device is signed out.').waitFor(PATIENT);
      await there.page.getByRole('link', { name: 'People' }).click();
      await there.page.getByText('The session ended.').waitFor(PATIENT);
      await here.page.getByRole('link', { name: 'People' }).click();
      await here.page.getByRole('heading', { name: 'People', level: 1 }).waitFor(PATIENT);
      await page.getByRole('navigation').waitFor();
      const notes = await world.database.query<{ text: string }>(
        `select encode(note, 'escape') as text from session where note is not null`,
      );
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.map(({ text }) => text).join()).not.toContain('laptop');
    },
    120_000,
  );

  step(
    'one-time codes on a phone, in Arabic: set up, asked for, a wrong one refused, Arabic digits read',
    async () => {
      const { page } = await stage.open('arabic phone', { device: PHONE, locale: 'ar' });
      const login = cast.login('hague');
      await type(page, login, ARABIC);
      await page.getByRole('link', { name: /حسابك/ }).click();
      const factors = card(page, 'العامل الثاني');
      await factors.getByRole('button', { name: 'إعداد الرموز' }).click();
      await factors.getByLabel('عبارة مرورك').fill(login.passphrase);
      await factors.getByRole('button', { name: 'متابعة' }).click();
      secret = (await factors.getByLabel('السر للكتابة').inputValue(PATIENT)).replaceAll(' ', '');
      await picture('arabic setup');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const totp = new TOTP({ secret: Secret.fromBase32(secret) });
      await factors.getByLabel('رمز من ستة أرقام').fill(toArabicDigits(totp.generate()));
      await factors.getByRole('button', { name: 'تأكيد' }).click();
      await factors.getByText('رموز لمرة واحدة').waitFor(PATIENT);
      await picture('arabic account');
      await page.getByRole('button', { name: 'قفل المكتب' }).click();
      await type(page, login, ARABIC);
      await page.getByRole('heading', { name: 'خطوة أخيرة' }).waitFor(PATIENT);
      const next = totp.generate({ timestamp: Date.now() + 30_000 });
      const wrong = next.startsWith('0') ? `1${next.slice(1)}` : `0${next.slice(1)}`;
      await page.getByLabel('رمز من ستة أرقام').fill(wrong);
      await page.getByRole('button', { name: 'متابعة' }).click();
      await page.getByText('بقيت 4 محاولات', { exact: false }).waitFor(PATIENT);
      await picture('arabic question');
      // The step of now was spent by setting up; the one after it is good already.
      await page.getByLabel('رمز من ستة أرقام').fill(toArabicDigits(totp.generate({ timestamp: Date.now() + 30_000 })));
      await page.getByRole('button', { name: 'متابعة' }).click();
      await page.getByRole('navigation').waitFor(PATIENT);
      await page.getByText('حدث شيء في حسابك').first().waitFor(PATIENT);
    },
    150_000,
  );

  step(
    'where every member must have one, the desk asks for it before anything else',
    async () => {
      await world.database.query(`update organisation set second_factor = 'required'`);
      const { page } = await stage.open('must enrol', { device: PHONE });
      await type(page, cast.login('intakeOfficer'));
      await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor(PATIENT);
      await picture('first enrolment');
      await page.getByRole('button', { name: 'Set up one-time codes' }).click();
      const typed = (await page.getByLabel('Secret to type').inputValue(PATIENT)).replaceAll(' ', '');
      await page.getByLabel('Code of six digits').fill('000000');
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('This code does not fit.').waitFor(PATIENT);
      await page.getByLabel('Code of six digits').fill(new TOTP({ secret: Secret.fromBase32(typed) }).generate());
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByRole('navigation').waitFor(PATIENT);
    },
    90_000,
  );
});
