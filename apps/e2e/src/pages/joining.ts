import type { Page } from 'playwright-core';
import type { Login } from '../cast/cast';

const PATIENT = { timeout: 30_000 };

/** What the card or the list on the page shows, in order. */
const shownWords = async (page: Page): Promise<string[]> => {
  await page.locator('.vh-words li').first().waitFor(PATIENT);
  return page.locator('.vh-words li').allInnerTexts();
};

/**
 * The invitee's part, in English, on a device of their own: code, passphrase and card typed again, then sent. Answers
 * what they will type at the desk from then on.
 */
export const joinWith = async (page: Page, { link, code, handle }: { link: string; code: string; handle: string }) => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(link);
  await page.getByLabel('Code you were given').fill(code);
  await press('Make my keys');
  const passphrase = (await shownWords(page)).join(' ');
  await press('I have kept them');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await press('Go on');
  await page.getByRole('heading', { name: 'Recovery words' }).first().waitFor(PATIENT);
  const words = await shownWords(page);
  await press('I have the card on paper');
  await page.getByLabel('Word 1', { exact: true }).fill(words.join(' '));
  await press('The card is right');
  await press('Join');
  await page.getByRole('heading', { name: 'Your keys are ready' }).waitFor(PATIENT);
  const login: Login = { handle, passphrase };
  return login;
};
