import type { Desk } from '../pages/desk';

import { wordsOf } from '../pages/part-words';
import { textsIn } from '../pages/texts-in';
import type { Step } from '../stage/story';
import { guest, REFEREE, TOLD, WHO } from './guest';
import type { Scene } from './scene';

const SAID = 'عملنا معًا تسع سنوات، وأثق بها.';
/** The sections of a brief, as somebody writes them who names nobody. */
const SECTIONS = {
  'The work': 'Nine years of writing about people who live from the sea.',
  'The threat': 'Watched at home every evening for weeks.',
  'What a stay would change': 'Sleep, and time to write.',
  'What was tried before': 'Stayed with friends twice.',
  'The way back': 'Goes on with the work in summer.',
};

const score = async ({ page, press, see }: Desk, mark: string): Promise<void> => {
  const scales = page.locator('.vh-scale');
  await scales.first().waitFor();
  for (let at = 0; at < (await scales.count()); at += 1) {
    await scales.nth(at).getByRole('radio').first().focus();
    await page.keyboard.press(mark);
  }
  await page.getByLabel('Note, sealed').fill(`Marked ${mark} for reasons.`);
  await press('Save');
  await see('Saved. Until the meeting decides, you can change it.');
};

/** From what fits the call to the shortlist: a referee, a brief, two commissioners and a meeting. */
export const selecting = (step: Step, scene: () => Scene): void => {
  let phrase = '';

  step('only now she is asked who knows her, answers on her phone, and lets the first be asked', async () => {
    const { defender, receipt, look } = scene();
    const { page } = defender;
    await defender.returnWith(receipt);
    await defender.heading('phase.checking');
    await defender.press('home.later.see');
    await defender.heading('stage.title');
    await look(defender, 'later questions on a phone');
    for (const topic of ['person', 'referees', 'safety']) {
      await defender.fillTopic(topic, guest.answers, 'stage.title');
    }
    await defender.press('stage.send');
    await defender.see(defender.words.say('answers.sent'));
    await defender.press('back');
    await defender.press('home.consents');
    const card = page.locator('#consent-referee-1');
    await card.locator('.actions button').first().click();
    await card.locator('.tag.done').waitFor();
    await look(defender, 'consents on a phone');
  });

  step('the verifier writes to that one and is shown the digits once', async () => {
    const { desk, look } = scene();
    const verifier = await desk('verifier');
    await verifier.openCase(guest.alias);
    await verifier.move('Start verifying');
    await verifier.see(REFEREE);
    await verifier.press('Ask this referee');
    await verifier.dialog().getByLabel('Language of the referee').selectOption('ar');
    await verifier.dialog().getByLabel('The name by which they know the applicant').fill('ياسمين');
    await verifier.dialog().getByRole('button', { name: 'Make the letter' }).click();
    const shown = verifier.dialog().locator('.vh-phrase li');
    await shown.first().waitFor();
    phrase = (await shown.allInnerTexts()).join(' ');
    await look(verifier, 'digits for a referee');
    await verifier.dialog().getByRole('checkbox').check();
    await verifier.press('I have handed them over');
    await verifier.see('Waiting');
  });

  step('the referee answers on a phone', async () => {
    const { referee, look } = scene();
    const { page } = referee;
    const words = wordsOf('referee', 'ar');
    await page.goto('/#answer');
    await page.getByRole('button', { name: 'العربية' }).click();
    await referee.press('safety.go');
    await page.locator('#receipt').fill(phrase);
    await referee.press('return.open');
    await referee.see(TOLD);
    await look(referee, 'a letter on a phone');
    await page.locator('#l-knows').fill(SAID);
    await page.getByLabel(words('confirmed.yes'), { exact: true }).first().check();
    await page.getByRole('button', { name: words('check'), exact: true }).click();
    await page.getByRole('button', { name: words('send'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words('sent.title') }).waitFor();
  });

  step('the verifier reads the answer, files it, and concludes', async () => {
    const verifier = await scene().desk('verifier');
    await verifier.visit('Referees');
    await verifier.page.getByRole('main').getByRole('link').first().click();
    await verifier.see(SAID);
    await verifier.press('File the answer');
    await verifier.see('Filed in the log');
    await verifier.press('Conclude');
    const choose = (name: RegExp) => verifier.dialog().getByRole('radio', { name }).check();
    await choose(/^Verified/);
    await choose(/^High/);
    await verifier.dialog().getByRole('button', { name: 'Conclude' }).click();
    await verifier.see('Concluded: Verified.');
  });

  step('the coordinator writes the brief, without a name, and opens the scoring', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    await coordinator.openCase(guest.alias);
    await coordinator.press('Write the brief');
    for (const [section, text] of Object.entries(SECTIONS)) {
      await coordinator.dialog().getByLabel(section, { exact: true }).fill(text);
    }
    await look(coordinator, 'a brief is written');
    await coordinator.press('Seal for commissioners');
    await coordinator.dialog().waitFor({ state: 'detached' });
    await coordinator.move('Send to scoring');
  });

  step('two commissioners score by the brief alone, neither knowing of the other', async () => {
    const { desk, look } = scene();
    const first = await desk('commissioner');
    const second = await desk('assessor');
    for (const { see, visit } of [first, second]) {
      await visit('Scoring');
      await see(SECTIONS['The threat']);
      await see('Shown once your own is in.');
    }
    expect(await textsIn(first.page, [...WHO, guest.story, SAID])).toEqual([]);
    await look(first, 'scoring');
    await score(first, '5');
    expect(await textsIn(second.page, ['Marked 5'])).toEqual([]);
    await score(second, '4');
    await second.see('Marked 5 for reasons.');
    await look(second, 'scored, with what others said');
  });

  step('the meeting decides', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    const { page } = coordinator;
    await coordinator.visit('Selection');
    const call = page.getByLabel('Call', { exact: true });
    await call.waitFor();
    await call.selectOption({ label: 'A winter of rest' });
    await coordinator.see('4.50');
    await look(coordinator, 'a selection meeting');
    await page.getByRole('table').getByRole('combobox').selectOption({ label: 'Shortlisted' });
    await coordinator.press('Decide…');
    await coordinator.dialog().getByLabel('Note for the office, sealed into each file').fill('Agreed by all.');
    await look(coordinator, 'a decision');
    await coordinator.press('Decide now');
    await coordinator.see('1 case decided');
  });
};
