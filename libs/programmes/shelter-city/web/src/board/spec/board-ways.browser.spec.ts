import { AxeBuilder } from '@axe-core/playwright';
import { addDays } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { openStage, SMALL } from './open-stage';

const SECOND = 'city0-place0-1';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const begin = SMALL.from;

describe('the board in other ways of looking', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const stayNow = (page: Page, id: string) => page.evaluate((key) => globalThis.board.behind.stay(key), id);
  const toast = (page: Page, words: string) => page.locator('.vh-toast').filter({ hasText: words }).last().waitFor();

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.close());

  /** A finger that rests, and then moves. */
  const finger = async (page: Page, path: readonly (readonly [number, number])[], rest: number) => {
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
    await touch('touchStart', path[0]);
    await page.waitForTimeout(rest);
    for (const at of path.slice(1)) await touch('touchMove', at);
    return {
      lift: () => touch('touchEnd'),
    };
  };

  it('is dragged with a finger that rested, and the page does not scroll meanwhile', async () => {
    const page = await stage.open(SMALL, 'en', PHONE);
    await page.locator(`[data-stay="${SECOND}"]`).scrollIntoViewIfNeeded();
    const box = (await page.locator(`[data-stay="${SECOND}"]`).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const scrolled = () => page.evaluate(() => [scrollY, document.querySelector('.vh-board-scroll')!.scrollTop]);
    const before = await scrolled();
    const path = Array.from({ length: 8 }, (_, step) => [x + step * 18, y + step * 10.5] as const);
    const hand = await finger(page, path, 500);
    await page.locator('.vh-ghost').waitFor();
    expect(await scrolled()).toEqual(before);
    await hand.lift();
    await toast(page, 'Moved');
    const moved = (await stayNow(page, SECOND))!;
    expect(moved.place).toBe('city0-place1');
    expect(moved.period.from > addDays(begin, 29 + 25)).toBe(true);
    await page.context().close();
  });

  it('scrolls under a finger that does not rest, and opens what is tapped', async () => {
    const page = await stage.open(SMALL, 'en', PHONE);
    const scroller = page.locator('.vh-board-scroll');
    await scroller.scrollIntoViewIfNeeded();
    const bar = page.locator(`[data-stay="${SECOND}"]`);
    const box = (await bar.boundingBox())!;
    const at = await scroller.evaluate((element) => element.scrollLeft);
    const path = Array.from({ length: 8 }, (_, step) => [box.x + 40 - step * 14, box.y + 20] as const);
    const hand = await finger(page, path, 0);
    await hand.lift();
    await page.waitForTimeout(300);
    expect(await scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(at + 20);
    expect((await stayNow(page, SECOND))?.version).toBe(1);
    await page.getByRole('button', { name: 'Today' }).tap();
    await bar.tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Move to…' }).click();
    await dialog.getByLabel('First day').fill(addDays(begin, 100));
    await dialog.getByLabel('Last day').fill(addDays(begin, 121));
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await toast(page, 'Moved');
    expect((await stayNow(page, SECOND))?.period.from).toBe(addDays(begin, 100));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  it('is mirrored from right to left: the same hand to the left means later', async () => {
    const page = await stage.open(SMALL, 'ar');
    const bar = page.locator(`[data-stay="${SECOND}"]`);
    const box = (await bar.boundingBox())!;
    const earlier = (await page.locator('[data-stay="city0-place0-0"]').boundingBox())!;
    expect(earlier.x).toBeGreaterThan(box.x);
    const perDay = box.width / 22;
    await page.mouse.move(box.x + 60, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 60 - perDay * 12, box.y + 20, { steps: 4 });
    await page.mouse.move(box.x + 60 - perDay * 40, box.y + 76, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((id) => globalThis.board.behind.stay(id)?.version === 2, SECOND);
    expect(await stayNow(page, SECOND)).toMatchObject({ place: 'city0-place1', period: { from: addDays(begin, 69) } });
    await bar.focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => globalThis.board.behind.stay(id)?.version === 3, SECOND);
    expect((await stayNow(page, SECOND))?.period.from).toBe(addDays(begin, 70));
    await page.context().close();
  });

  it('is printed a landscape page a city, in patterns, with codes unless somebody asks for names', async () => {
    const page = await stage.open(SMALL);
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('printed'));
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
    await page.locator('.vh-print-board section').nth(1).waitFor({ state: 'attached' });
    expect(await page.locator('.vh-print-board').textContent()).toContain('codes instead of names');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!;
    expect(Number(width)).toBeGreaterThan(Number(height));
    // Printed: the paper goes, and comes back for the browser's own menu.
    await page.locator('.vh-print-board').waitFor({ state: 'detached' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.vh-print-board .vh-print-stay[data-look]').count()).toBeGreaterThan(8);
    await page.context().close();
  });

  it.each(['en', 'ar'] as const)(
    'keeps the middle where it is when one looks from farther or closer: %s',
    async (language) => {
      const page = await stage.open(SMALL, language);
      const place = () =>
        page.evaluate(() => {
          const [box, now] = ['.vh-board-scroll', '.vh-board-now'].map((each) =>
            document.querySelector(each)!.getBoundingClientRect(),
          );
          return Math.abs(now!.x - box!.x - box!.width / 2);
        });
      await page.waitForTimeout(300);
      const before = await place();
      for (const key of ['-', '-', '+', '+']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
        // Within the window, and never farther from its middle than it was when one looked closest.
        expect(await place()).toBeLessThan(before + 60);
      }
      expect(Math.abs((await place()) - before)).toBeLessThan(60);
      await page.context().close();
    },
  );

  it('folds a city, keeps only what is free, and lets a kind of stay step back', async () => {
    const page = await stage.open(SMALL);
    const rows = () => page.locator('[role="rowheader"]').count();
    await page.locator('[role="rowheader"]').nth(7).waitFor();
    expect(await rows()).toBe(8);
    const fold = page.getByRole('button', { name: /^City 0/ });
    await fold.click();
    expect([await rows(), await fold.getAttribute('aria-expanded')]).toEqual([5, 'false']);
    await fold.click();
    await page.getByRole('button', { name: 'Being prepared', exact: true }).click();
    await page.locator(`[data-stay="${SECOND}"][data-faded]`).waitFor();
    await page.getByRole('button', { name: 'Free places only' }).click();
    await page.getByText('Places that are free for four weeks').waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)('has nothing that axe would complain about: %s, %s', async (colorScheme, language) => {
    const page = await stage.open(SMALL, language, { colorScheme });
    const run = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    };
    expect(await run()).toEqual([]);
    await page.locator(`[data-stay="${SECOND}"]`).click();
    await page.getByRole('dialog').waitFor();
    expect(await run()).toEqual([]);
    await page.context().close();
  });
});
