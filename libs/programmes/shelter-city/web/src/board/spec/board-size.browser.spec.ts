import { addDays } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { LARGE, openStage } from './open-stage';

const onBoard = (page: Page, selector: string): Promise<number> => page.locator(`.vh-board ${selector}`).count();
const scrollBy = (page: Page, x: number, y: number) =>
  page.evaluate(
    async ([dx, dy]) => {
      document.querySelector('.vh-board-scroll')!.scrollBy(dx, dy);
      await new Promise((resolve) => setTimeout(resolve, 60));
    },
    [x, y] as const,
  );
const draws = (page: Page) => page.evaluate(() => globalThis.board.draws());

/** Time of the frames while something happens, for whoever wants to see it; no test depends on the machine. */
const frames = async (page: Page, what: string, act: () => Promise<void>) => {
  await page.evaluate(() => {
    const seen: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      seen.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { seenFrames: seen });
  });
  await act();
  const times = await page.evaluate(() =>
    (globalThis as unknown as { seenFrames: number[] }).seenFrames.toSorted((a, b) => a - b),
  );
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  if (process.env['BOARD_FRAMES'])
    process.stdout.write(
      `${what}: ${String(times.length)} frames, median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(0.999)} ms\n`,
    );
};

describe('sixty places, two years, 1,500 stays', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    page = await stage.open(LARGE);
  }, 60_000);
  afterAll(() => stage.close());

  it('draws only what is in sight, however far one scrolls either way', async () => {
    const counts: number[] = [];
    for (const [x, y] of [
      [0, 0],
      [4000, 0],
      [0, 1200],
      [-2500, 900],
      [1500, -2000],
    ] as const) {
      await scrollBy(page, x, y);
      counts.push(await onBoard(page, '[data-stay]'));
      expect(await onBoard(page, '.vh-board-row')).toBeLessThan(24);
      expect(await onBoard(page, '*')).toBeLessThan(1200);
    }
    expect(Math.max(...counts)).toBeGreaterThan(20);
    expect(Math.max(...counts)).toBeLessThan(220);
  });

  it('shows a year and two years of all places without drawing all 1,500 stays', async () => {
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.locator('[data-zoom="twoYears"]').waitFor();
    await page.waitForTimeout(400);
    expect(await onBoard(page, '[data-stay]')).toBeGreaterThan(200);
    expect(await onBoard(page, '[data-stay]')).toBeLessThan(700);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.locator('[data-zoom="quarter"]').waitFor();
  });

  it('draws nothing anew while one scrolls within what is drawn, and little beyond', async () => {
    await page.getByRole('button', { name: 'Today' }).click();
    await page.waitForTimeout(500);
    const before = await draws(page);
    await scrollBy(page, 20, 0);
    await page.waitForTimeout(300);
    // At rest the page learns which days are seen.
    expect((await draws(page)) - before).toBeLessThanOrEqual(1);
    await frames(page, 'scrolling', async () => {
      for (let step = 0; step < 60; step++) await scrollBy(page, step % 2 === 0 ? 90 : 40, step % 3 === 0 ? 60 : -20);
    });
  });

  it('draws nothing anew while something is dragged', async () => {
    await page.getByRole('button', { name: 'Today' }).click();
    await page.locator('.vh-board-scroll').evaluate((box) => box.scrollTo({ top: 0 }));
    await page.waitForTimeout(500);
    const bar = page.locator('[data-stay="city0-place0-1"]');
    const box = (await bar.boundingBox())!;
    const held = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(held.x, held.y);
    await page.mouse.down();
    await page.mouse.move(held.x + 10, held.y);
    await page.locator('.vh-ghost').waitFor();
    await page.waitForTimeout(200);
    const before = await draws(page);
    await frames(page, 'dragging', async () => {
      for (let step = 0; step < 80; step++) {
        await page.mouse.move(held.x + 10 + Math.sin(step / 9) * 200, held.y + (step % 5) * 50);
        await page.waitForTimeout(8);
      }
    });
    expect((await draws(page)) - before).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.vh-ghost').waitFor({ state: 'detached' });
    expect((await page.evaluate(() => globalThis.board.behind.stay('city0-place0-1')))?.version).toBe(1);
  });

  it('asks for each span once, as it comes into sight', async () => {
    await page.getByLabel('Go to a day').fill(addDays(LARGE.from, 400));
    await page.waitForTimeout(600);
    const spans = await page.evaluate(() => globalThis.board.behind.spans());
    const days = new Map<string, number>();
    for (const { from, until } of spans)
      for (let day = from; day < until; day = addDays(day, 7)) days.set(day, (days.get(day) ?? 0) + 1);
    expect(days.size).toBeGreaterThan(52);
    expect(Math.max(...days.values())).toBe(1);
    expect(await onBoard(page, '.vh-board-missing')).toBe(0);
  });
});
