import type { Page } from 'playwright-core';
import { openStage, SMALL } from './open-stage';

const FIRST = 'city0-place0-0';
const SECOND = 'city0-place0-1';

describe('what stays in sight of the board', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const toasts = (page: Page) => page.locator('.vh-toast');
  const stayNow = (page: Page, id: string) => page.evaluate((key) => globalThis.board.behind.stay(key), id);

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.close());

  /** Moves a stay one day on by the keyboard. */
  const moveOn = async (page: Page, id: string) => {
    await page.locator(`[data-stay="${id}"]`).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  };

  it.each(['en', 'ar'] as const)(
    'is the beginning of a name, also where only the end of its bar is (%s)',
    async (language) => {
      const page = await stage.open({ ...SMALL, staysEach: 4 }, language);
      for (const left of [90, 60, 36]) {
        await page.evaluate(
          ([id, rest]) => {
            const scroller = document.querySelector('.vh-board-scroll')!;
            const place = document.querySelector('.vh-board-place')!.getBoundingClientRect();
            const bar = document.querySelector(`[data-stay="${id}"]`)!.getBoundingClientRect();
            const isMirrored = getComputedStyle(scroller).direction === 'rtl';
            scroller.scrollLeft += isMirrored ? bar.left + rest - place.left : bar.right - rest - place.right;
          },
          [FIRST, left] as const,
        );
        const seen = await page.evaluate((id) => {
          const bar = document.querySelector(`[data-stay="${id}"]`)!.getBoundingClientRect();
          const place = document.querySelector('.vh-board-place')!.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(document.querySelector(`[data-stay="${id}"] .vh-stay-name`)!);
          const name = text.getBoundingClientRect();
          // The names are of Latin letters: they begin at the left, whatever the page does.
          return getComputedStyle(document.querySelector('.vh-board-scroll')!).direction === 'rtl'
            ? { rest: place.left - bar.left, hidden: bar.left - name.left, beyond: name.left - place.left }
            : { rest: bar.right - place.right, hidden: place.right - name.left, beyond: name.left - bar.right };
        }, FIRST);
        expect(Math.abs(seen.rest - left)).toBeLessThan(2);
        expect(seen.hidden).toBeLessThanOrEqual(0);
        expect(seen.beyond).toBeLessThan(-10);
      }
      await page.context().close();
    },
  );

  it('is no way back on another page: neither the button nor the keys', async () => {
    const page = await stage.open(SMALL);
    await moveOn(page, SECOND);
    const undo = toasts(page).getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    const moved = await stayNow(page, SECOND);
    await page.evaluate(() => globalThis.board.leave());
    await page.getByText('elsewhere').waitFor();
    await undo.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(500);
    expect(await stayNow(page, SECOND)).toEqual(moved);
    await page.context().close();
  });

  it('is none either where the answer came after the page was left', async () => {
    const page = await stage.open(SMALL);
    await moveOn(page, SECOND);
    await page.evaluate(() => globalThis.board.leave());
    await toasts(page).waitFor();
    expect((await stayNow(page, SECOND))?.version).toBe(2);
    expect(await toasts(page).getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.context().close();
  });
});
