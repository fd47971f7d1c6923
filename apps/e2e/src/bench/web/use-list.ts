import type { Page } from 'playwright-core';
import { framesWhile, type Frames } from './frames';

const [STEPS, PACE] = [150, 12];

/** Frames while the list is scrolled. */
export const scrollList = async (page: Page): Promise<Frames> => {
  await page.locator('.vh-cases li').nth(2).hover();
  return framesWhile(page, 'list, scroll', async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, step % 50 < 35 ? 140 : -140);
      await page.waitForTimeout(PACE);
    }
  });
};
