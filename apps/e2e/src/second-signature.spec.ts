import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast, Login } from './cast/cast';
import { openCast } from './cast/open-cast';
import { applyAs } from './cast/story-so-far';
import { deskOn, type Desk } from './pages/desk';
import { joinWith } from './pages/joining';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const NEWCOMER = 'quill';
const PATIENT = { timeout: 30_000 };

describe('a coordinator comes and goes, by two signatures', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let coordinator: Desk;
  let colleague: Desk;
  let newcomer: Desk;
  let login: Login;
  const invitation = { link: '', code: '', handle: NEWCOMER };

  const step = story(async (title) => {
    keepLog(world, 'second-signature');
    await stage.photograph(`second-signature ${title}`);
  });
  const signIn = async (desk: Desk) => {
    const count = desk.page.getByRole('navigation').getByRole('link', { name: 'Signatures' });
    await count.getByText('1').waitFor({ timeout: 90_000 });
    await count.click();
  };

  step(
    'an organisation begins, with one application',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      await applyAs(cast, yasmin);
      coordinator = deskOn((await stage.open('coordinator', { device: LAPTOP })).page);
      colleague = deskOn((await stage.open('colleague', { device: LAPTOP })).page);
      await coordinator.unlock(cast.login('coordinator'));
      await colleague.unlock(cast.login('colleague'));
      await colleague.visit('Signatures');
      await colleague.see('Nothing waits for a signature');
    },
    120_000,
  );

  step('one coordinator invites another, and says the code by voice', async () => {
    const { page } = coordinator;
    await coordinator.visit('People');
    await coordinator.press('Invite somebody');
    await coordinator.dialog().getByLabel('Name at the desk').fill(NEWCOMER);
    await coordinator.dialog().getByLabel('Role').selectOption({ label: 'Programme coordinator' });
    await coordinator.press('Make invitation');
    invitation.link = await page.locator('.vh-key').first().innerText();
    invitation.code = await page.locator('.vh-code').innerText();
    await coordinator.press('I have written it down');
  });

  step('the newcomer makes keys on a device of their own', async () => {
    newcomer = deskOn((await stage.open('newcomer', { device: LAPTOP })).page);
    login = await joinWith(newcomer.page, invitation);
    await stage.photograph('second-signature joined');
  });

  step('the code proves the keys, and the admission waits', async () => {
    await coordinator.page.reload();
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.visit('People');
    await coordinator.press('Admit');
    await coordinator.dialog().getByLabel('Code of the invitation').fill(invitation.code);
    await coordinator.dialog().getByRole('button', { name: 'Admit', exact: true }).click();
    await coordinator.see('A second coordinator must sign');
    await stage.photograph('second-signature proposed');
    await coordinator.dialog().getByRole('button', { name: 'Close' }).first().click();
    await coordinator.visit('Signatures');
    await coordinator.see(`${NEWCOMER} joins as a coordinator`);
    await coordinator.see('Waits for colleague');
  });

  step(
    'nobody works on one signature; with the second, the newcomer opens an application',
    async () => {
      await newcomer.page.goto('/desk/');
      await newcomer.page.getByLabel('Name at this desk').fill(login.handle);
      await newcomer.page.getByLabel('Passphrase', { exact: true }).fill(login.passphrase);
      await newcomer.press('Unlock');
      await newcomer.page.getByText('That did not open the desk').waitFor(PATIENT);
      await signIn(colleague);
      await colleague.see(`${NEWCOMER} joins as a coordinator`);
      await stage.photograph('second-signature waits');
      await colleague.press('Check and sign');
      await stage.photograph('second-signature asked');
      await colleague.press('Sign');
      await colleague.page.getByText('Signed. It is in force.').waitFor(PATIENT);
      await newcomer.unlock(login);
      await newcomer.visit('Caseload');
      await newcomer.openCase(yasmin.alias);
      await newcomer.see(yasmin.story);
    },
    150_000,
  );

  step('a removal is proposed, and the newcomer still works', async () => {
    await coordinator.visit('People');
    await coordinator.press(`Remove ${NEWCOMER} from the organisation`);
    await coordinator.press('Remove and renew keys');
    await coordinator.see('A second coordinator must sign');
    await newcomer.visit('People');
    await newcomer.see(NEWCOMER);
  });

  step(
    'the second signs on a phone, in Arabic; the next request of the newcomer is dead',
    async () => {
      const { page } = await stage.open('phone', { device: PHONE, locale: 'ar' });
      const { handle, passphrase } = cast.login('colleague');
      await page.goto('/desk/signatures');
      await page.getByLabel('الاسم في هذا المكتب').fill(handle);
      await page.getByLabel('عبارة المرور', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'فتح القفل' }).click();
      await page.getByRole('heading', { name: 'بانتظار التوقيع الثاني' }).waitFor(PATIENT);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await page.getByText(`إزالة ${NEWCOMER}`).first().waitFor();
      await stage.photograph('second-signature arabic');
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBe(PHONE.width);
      await page.getByRole('button', { name: 'تحقق ووقّع' }).click();
      await stage.photograph('second-signature arabic asked');
      await page.getByRole('button', { name: 'وقّع', exact: true }).click();
      await page.getByText('تم التوقيع. أصبح ساريًا.').waitFor(PATIENT);
      await newcomer.visit('Caseload');
      await newcomer.page.getByLabel('Name at this desk').waitFor(PATIENT);
      await newcomer.see('The session ended.');
    },
    150_000,
  );

  step('who proposed it sees that it is in force, and nobody asked another host for anything', async () => {
    await coordinator.dialog().getByRole('button', { name: 'Close' }).first().click();
    await coordinator.visit('Signatures');
    await coordinator.see('In force');
    await coordinator.see('by colleague');
    await stage.photograph('second-signature done');
    for (const { watch } of stage.windows()) {
      expect(watch.strangers).toEqual([]);
      expect(watch.complaints).toEqual([]);
    }
  });
});
