import { questionOf } from '@vrijhaven/applications/model';
import { answerQuestion } from '../pages/intake-form';
import { wordsOf } from '../pages/part-words';
import type { Step } from '../stage/story';
import { guest } from './guest';
import type { Scene } from './scene';

const QUESTION = 'هل يمكنك أن تنظري في جواز سفرك؟';
const PASSPORT = questionOf('passport');

/** Screening on hard conditions, with one question back to the applicant. */
export const screening = (step: Step, scene: () => Scene): void => {
  step('the intake officer screens by keys and asks about the one thing that is not clear', async () => {
    const { desk, look } = scene();
    const officer = await desk('intakeOfficer');
    const { page, press } = officer;
    await officer.visit('Screening');
    await press('Begin screening');
    const conditions = page.locator('.vh-condition');
    await conditions.first().waitFor();
    await look(officer, 'screening');
    await conditions.first().getByRole('radio').first().focus();
    for (let at = 0; at < (await conditions.count()); at += 1) {
      const words = await conditions.nth(at).locator('legend').innerText();
      await page.keyboard.press(/passport/i.test(words) ? '4' : '1');
    }
    await page.getByLabel('Your own words').fill(QUESTION);
    await look(officer, 'a question to the applicant');
    await press('Send the question');
    await officer.dialog().getByRole('button', { name: 'Send the question' }).click();
    await officer.see('The applicant was asked.');
  });

  step('she reads the question in her language, and answers it where it stands', async () => {
    const { defender, receipt, look } = scene();
    const { page } = defender;
    const words = wordsOf('ask', 'ar');
    if (PASSPORT === undefined) throw new Error('The form has no such question.');
    await defender.returnWith(receipt);
    await defender.heading('phase.incomplete');
    await defender.press('home.incomplete.done');
    await defender.see(QUESTION);
    expect(await page.locator('form fieldset').count()).toBe(1);
    await look(defender, 'a question on a phone');
    await answerQuestion(page, PASSPORT, 'valid');
    await page.getByRole('button', { name: words('send'), exact: true }).click();
    await defender.see(words('sent'));
  });

  step('the officer sees what she changed, and finds that the call fits', async () => {
    const { desk, look } = scene();
    const officer = await desk('intakeOfficer');
    await officer.visit('Caseload');
    await officer.openCase(guest.alias);
    await officer.see('Since the applicant was asked');
    await officer.see('I am not sure');
    await look(officer, 'an answer that came back');
    await officer.screen();
  });
};
