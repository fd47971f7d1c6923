import type { Page } from 'playwright-core';

export interface KeptSecrets {
  readonly passphrase: string;
  readonly recoveryWords: readonly string[];
}

const PATIENT = { timeout: 30_000 };

const shownWords = (page: Page): Promise<string[]> => page.locator('.vh-words > li').allInnerTexts();

/** Reads what is shown, as somebody writes it on paper, and types it again from there. In any language: by place. */
export const keepSecrets = async (page: Page, look: (what: string) => Promise<void>): Promise<KeptSecrets> => {
  await page.locator('.vh-words').waitFor(PATIENT);
  const passphrase = (await shownWords(page)).join(' ');
  await page.locator('.vh-door-card .vh-button-primary').click();
  await page.locator('input[autocomplete="new-password"]').fill(passphrase);
  await page.locator('.vh-door-card .vh-button-primary').click();
  await page.locator('.vh-words-card').waitFor();
  await look('card');
  const recoveryWords = await shownWords(page);
  await page.locator('.vh-door-card .vh-button-primary').click();
  const boxes = page.locator('.vh-retype input');
  // One word is misread at first: the page names it, and nothing goes on.
  for (const [at, word] of recoveryWords.entries()) await boxes.nth(at).fill(at === 4 ? 'zebra' : word);
  await page.locator('.vh-door-card .vh-button-primary').click();
  await page.locator('.vh-retype [aria-invalid="true"]').waitFor();
  await look('one word wrong');
  await boxes.nth(4).fill(recoveryWords[4] ?? '');
  await page.locator('.vh-door-card .vh-button-primary').click();
  await page.locator('.vh-retype').waitFor({ state: 'detached' });
  return { passphrase, recoveryWords };
};
