import type { Page } from 'playwright-core';

/** Those of the texts that stand anywhere in the page, seen or unseen. */
export const textsIn = async (page: Page, texts: readonly string[]): Promise<readonly string[]> => {
  const everything = (await page.content()) + (await page.locator('body').innerText());
  return texts.filter((text) => everything.includes(text));
};
