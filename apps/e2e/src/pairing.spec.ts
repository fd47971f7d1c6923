import { audit, auditInBothSchemes, type Finding } from './browser/audit';
import { openStage, PHONE, type Stage } from './browser/browser';
import { agreeOnPair, bringInProfessional, LARK } from './cast/be-a-pair';
import { atADesk } from './cast/at-a-desk';
import { PROFESSIONAL, type Cast } from './cast/cast';
import { MAIN_PARTS } from './cast/found-organisation';
import { openCast } from './cast/open-cast';
import { applyAs, type Applied } from './cast/story-so-far';
import type { Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const MINISTRY = 'The invented minister';
const LETTER = 'I write to you about somebody whose safety concerns me.';
const SLIP = 'أسكن قرب الميناء.';
const OUTCOME = 'A friendly answer came within the week.';
/** Days by which a contact of a weekly rhythm is late enough to be missed. */
const A_WEEK_AND_GRACE = 9;

/** A need becomes a pair, a contact is missed, the office hears it, and nothing is done without the defender. */
describe('a pair', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let office: Desk;
  let professional: Desk;
  let defender: Applied;
  let phone: Intake;
  const grave: Finding[] = [];

  const step = story(async (title) => {
    keepLog(world, 'pairing');
    await stage.photograph(`pairing ${title}`);
  });
  const openPair = async ({ page, visit }: Desk): Promise<void> => {
    await visit('Pairs');
    await page.getByRole('main').getByRole('link').filter({ hasText: yasmin.alias }).first().click();
    await page.getByRole('heading', { level: 1, name: LARK }).waitFor();
  };

  step(
    'a defender has asked for somebody, and both have said yes',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: [...MAIN_PARTS, 'pairingCoordinator', 'professional'] }));
      await world.publishSites();
      await bringInProfessional(cast);
      defender = await applyAs(cast, yasmin);
      await agreeOnPair(cast, defender, yasmin.alias);
      stage = keep(await openStage(world.origin));
      office = await atADesk(stage, cast, 'pairingCoordinator');
      professional = await atADesk(stage, cast, 'professional');
    },
    180_000,
  );

  step('the office begins it, once a week', async () => {
    const { page, press, dialog } = office;
    await openPair(office);
    await press('Begin');
    await dialog().getByRole('radio', { name: 'every 7 days' }).check();
    grave.push(...(await audit(page, 'a pair that begins')));
    await dialog().getByRole('button', { name: 'Begin', exact: true }).click();
    await office.see('They are a pair.');
    expect(await world.database.query(`select state, rhythm_days as days from pairing`)).toEqual([
      { state: 'active', days: 7 },
    ]);
  });

  step('a contact that nobody confirmed rings at the office, which sees to it', async () => {
    const late = 7 + A_WEEK_AND_GRACE;
    await world.database.query(`update check_in set due_on = due_on - ${String(late)}`);
    await world.database.query(`select pairings_keep_rhythm()`);
    await office.visit('Needs');
    await office.visit('Pairs');
    await office.see('1 alarm');
    grave.push(...(await audit(office.page, 'the board of pairs')));
    await office.page.getByRole('button', { name: /^Seen to/ }).click();
    await office.dialog().getByRole('button', { name: 'Seen to' }).click();
    await office.see('The alarm is seen to.');
    expect(await world.database.query(`select kind, state from alarm`)).toEqual([{ kind: 'missed', state: 'handled' }]);
  });

  step('the professional drafts a letter, which waits for the defender', async () => {
    const { page, press, dialog } = professional;
    await openPair(professional);
    await press('Draft an action');
    await dialog().getByLabel('To whom').fill(MINISTRY);
    await dialog().getByLabel('The whole text').fill(LETTER);
    await dialog().getByRole('button', { name: 'Give it to the defender' }).click();
    await professional.see('Waits for the defender. Send nothing yet.');
    grave.push(...(await audit(page, 'an action that waits')));
  });

  step('the defender reads it on a phone, in Arabic, and approves exactly these words', async () => {
    phone = intakeOn((await stage.open('defender', { device: PHONE, locale: 'ar' })).page, 'ar');
    const { page } = phone;
    const words = wordsOf('pairing', 'ar');
    await phone.returnWith(defender.phrase);
    await page.getByRole('button', { name: words('entry.see') }).click();
    await page.getByText(LETTER).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: words('action.approve'), exact: true }).click();
    grave.push(...(await audit(page, 'an approval, Arabic')));
    await page.getByRole('button', { name: words('action.approve.yes'), exact: true }).click();
    await page.getByText(words('action.approved')).waitFor();
  });

  step('the professional sees the signature, and writes down what came of it', async () => {
    const { press, dialog } = professional;
    await openPair(professional);
    await professional.see('The defender approved exactly this text');
    await press('It is done');
    await dialog().getByLabel('Outcome').fill(OUTCOME);
    await dialog().getByRole('button', { name: 'It is done' }).click();
    await dialog().waitFor({ state: 'detached' });
    await professional.see(OUTCOME);
    expect(await world.database.query(`select state from pair_action`)).toEqual([{ state: 'done' }]);
    await openPair(office);
    await office.see(LARK);
  });

  step('a word that the defender takes back is gone from the professional’s page, and says that it was', async () => {
    const { page } = phone;
    const words = wordsOf('pairing', 'ar');
    const button = (key: string) => page.getByRole('button', { name: words(key) });
    await page.locator('#write-words').fill(SLIP);
    await page
      .locator('form')
      .filter({ has: page.locator('#write-words') })
      .getByRole('button')
      .click();
    await page.getByText(words('words.sent')).waitFor();
    await openPair(professional);
    await professional.see(SLIP);
    await button('word.take').last().click();
    await page.getByText(words('word.take.text')).waitFor();
    grave.push(...(await auditInBothSchemes(page, 'a word before it is taken back, Arabic')));
    await button('keep').click();
    await page.getByText(words('word.take.text')).waitFor({ state: 'detached' });
    await button('word.take').last().click();
    await button('word.take.yes').dblclick();
    await page.getByText(words('word.taken')).first().waitFor();
    // Their page hears of it by itself.
    await professional.see('The defender took a word back. It is not shown here any more.');
    await professional.page.getByText(SLIP).waitFor({ state: 'detached' });
    grave.push(...(await auditInBothSchemes(professional.page, 'a pair with a word that was taken back')));
    await openPair(office);
    await office.see('The professional is not shown this any more.');
    await office.see(SLIP);
    const taken = await world.database.query(`select compartment from taken_back`);
    expect(taken).toEqual([{ compartment: 'pair' }]);
  });

  step('a mandate that is over ends the pair, tells the defender so, and nobody is asked who has none', async () => {
    await world.database.query(`update professional set mandate_ends = current_date`);
    await world.database.query(`select pairings_keep_rhythm()`);
    const ended = await world.database.query(`select state, reason from pairing`);
    expect(ended).toEqual([{ state: 'ended', reason: 'mandateOver' }]);
    const [need] = await (await cast.desk('pairingCoordinator')).pairs.loadNeeds();
    const { pairs } = await cast.desk('pairingCoordinator');
    const { id, version, state } = need!;
    expect(state).toBe('open');
    expect(await pairs.propose({ need: id, professional: PROFESSIONAL, version })).toMatchObject({ kind: 'NoRoom' });
    await office.visit('Professionals');
    await office.page.getByRole('main').getByRole('link', { name: LARK }).click();
    await office.see('Mandate is over');
    await office.see('Is not asked now');
    expect(await office.page.getByText('Can be asked').count()).toBe(0);
    const { page } = phone;
    const words = wordsOf('pairing', 'ar');
    await page.reload();
    await phone.returnWith(defender.phrase);
    await page
      .getByRole('main')
      .locator('.card')
      .filter({ hasText: words('entry') })
      .click();
    await page.getByText(words('mandate.over.next')).waitFor();
    expect(await page.locator('#write-words').count()).toBe(0);
    grave.push(...(await audit(page, 'a pair that ended with the mandate, Arabic')));
  });

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
