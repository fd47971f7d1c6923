import type { Language } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { tomas } from '../people';
import { intakeOn } from './intake';

/** Topics that ask in every way there is. */
const EVERY_KIND = ['threat', 'conditions'];

type Look = (where: string) => Promise<void>;

const walkThroughTopic = async (page: Page, press: (key: string) => Promise<void>, look: Look): Promise<void> => {
  while ((await page.locator('.tasks').count()) === 0) {
    await look((await page.locator('h1').textContent()) ?? '');
    await press((await page.locator('form').count()) === 0 ? 'warning.go' : 'continue');
  }
};

/** Every page from the first one to the confirmation, each looked at. */
export const walkThroughForm = async (page: Page, language: Language, look: Look): Promise<void> => {
  const intake = intakeOn(page, language);
  const { press } = intake;
  await page.goto('/');
  await look('languages');
  await intake.arrive();
  await look('safety');
  await press('safety.go');
  await look('start');
  await press('start.lost');
  await look('lost');
  await press('back');
  await press('start.apply');
  await page.getByRole('button', { name: intake.words.say('call.begin') }).waitFor();
  await look('call');
  await press('call.begin');
  await look('tasks');
  await intake.fillTopic('about', tomas.answers);
  for (const topic of EVERY_KIND) {
    await intake.openTopic(topic);
    await walkThroughTopic(page, press, look);
  }
  await press('tasks.check');
  await look('check');
  await press('continue');
  await press('continue');
  await look('consents, with an error');
  await page.locator('#consent-selection').check();
  await press('continue');
  const phrase = await intake.readReceipt();
  await look('receipt');
  await intake.retypeReceipt(phrase, 'send');
  await intake.heading('sent.title');
  await look('sent');
  await press('leave');
  await look('leave');
  await press('leave.now');
  await intake.heading('left.title');
  await look('left');
};

/** Every page behind the receipt of somebody who has an offer. */
export const walkThroughOwnFile = async (
  page: Page,
  language: Language,
  phrase: readonly string[],
  look: Look,
): Promise<void> => {
  const intake = intakeOn(page, language);
  await intake.returnWith(['nonsense']);
  await page.getByRole('alert').waitFor();
  await look('return, with an error');
  await page.locator('#receipt').fill(phrase.join(' '));
  await intake.press('return.open');
  await intake.heading('phase.offered');
  await look('home');
  for (const row of ['home.messages', 'home.answers', 'home.consents', 'home.holders']) {
    await intake.press(row);
    await intake.heading(row);
    await look(row);
    await intake.press('back');
  }
  await intake.press('home.offer.see');
  await look('offer');
  await intake.press('back');
  await intake.press('home.withdraw');
  await look('withdraw');
};
