import type { Page } from 'playwright-core';
import { framesWhile, type Frames } from './frames';

const [STEPS, PACE] = [150, 12];

/** The wheel turned without a pause, there and back, in lengths that no row or week is as long as. */
const scroll = async (page: Page, x: number, y: number): Promise<void> => {
  for (let step = 0; step < STEPS; step += 1) {
    const way = step % 50 < 30 ? 1 : -1;
    await page.mouse.wheel(x * way, y * way);
    await page.waitForTimeout(PACE);
  }
};

const drag = async (page: Page): Promise<void> => {
  const box = await page.locator('.vh-stay[data-stay]').nth(3).boundingBox();
  if (box === null) throw new Error('no stay is in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y);
  await page.locator('.vh-ghost').waitFor();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(x + 12 + Math.sin(step / 9) * 260, y + 150 - Math.cos(step / 13) * 150);
    await page.waitForTimeout(PACE);
  }
  await page.keyboard.press('Escape');
  await page.locator('.vh-ghost').waitFor({ state: 'detached' });
  await page.mouse.up();
};

/** What somebody does on the board all day, on the board that `fill-board.ts` books out. */
export const useBoard = async (page: Page): Promise<Frames[]> => {
  const box = await page.locator('.vh-board-scroll').boundingBox();
  if (box === null) throw new Error('no board is in sight');
  const home = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Today' }).click();
    await page.locator('.vh-board-scroll').evaluate((scroller) => scroller.scrollTo({ top: 0 }));
    await page.waitForTimeout(800);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  };
  const found: Frames[] = [];
  const during = async (act: string, work: () => Promise<void>): Promise<void> => {
    await home();
    found.push(await framesWhile(page, act, work));
  };
  await during('board, nothing', () => page.waitForTimeout(2_000));
  await during('board, scroll over weeks', () => scroll(page, 37, 0));
  await during('board, scroll over places', () => scroll(page, 0, 31));
  await during('board, drag a stay', () => drag(page));
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.locator('[data-zoom="twoYears"]').waitFor();
  await during('board of two years, scroll over places', () => scroll(page, 0, 31));
  return found;
};
