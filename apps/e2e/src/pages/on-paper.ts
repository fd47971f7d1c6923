import type { Page } from 'playwright-core';

/** What would come out of the printer, as text. */
export const onPaper = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
};
