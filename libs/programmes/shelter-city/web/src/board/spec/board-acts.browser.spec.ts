import { addDays } from '@vrijhaven/domain';
import type { Locator, Page } from 'playwright-core';
import { openStage, SMALL } from './open-stage';

type Stay = { place: string; period: { from: string; until: string }; version: number; state: string } | undefined;
const FIRST = 'city0-place0-0';
const SECOND = 'city0-place0-1';

describe('doing things on the board', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let page: Page;

  const stayNow = (id: string): Promise<Stay> => page.evaluate((key) => globalThis.board.behind.stay(key), id);
  const bar = (id: string): Locator => page.locator(`[data-stay="${id}"]`);
  const said = (): Promise<string | null> => page.locator('[data-announcer]').textContent();
  const toast = (words: string): Promise<void> => page.locator('.vh-toast').filter({ hasText: words }).last().waitFor();
  const begin = SMALL.from;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  beforeEach(async () => {
    page = await stage.open(SMALL);
  });
  afterEach(() => page.context().close());
  afterAll(() => stage.close());

  /** Drags by some days and lines, in steps as a hand does. */
  const drag = async (id: string, days: number, lines = 0, at = 0.5): Promise<void> => {
    const box = (await bar(id).boundingBox())!;
    const perDay = box.width / 22;
    const from = { x: box.x + box.width * at, y: box.y + box.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const part of [0.3, 0.7, 1]) await page.mouse.move(from.x + days * perDay * part, from.y + lines * 56 * part);
    await page.mouse.up();
  };

  it('moves a stay by hand; it stands there at once, and undo and redo take it back and on', async () => {
    await drag(SECOND, 30, 1);
    await page.locator('[data-saving]').waitFor();
    await toast('Moved');
    const moved = addDays(begin, 29 + 30);
    expect(await stayNow(SECOND)).toMatchObject({ place: 'city0-place1', version: 2, period: { from: moved } });
    await page.keyboard.press('Control+z');
    await toast('Taken back');
    expect(await stayNow(SECOND)).toMatchObject({ place: 'city0-place0', period: { from: addDays(begin, 29) } });
    await page.keyboard.press('Control+Shift+Z');
    await toast('Done again');
    expect(await stayNow(SECOND)).toMatchObject({ place: 'city0-place1', period: { from: moved } });
    await page.locator('.vh-toast').last().waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.waitForFunction((key) => globalThis.board.behind.stay(key)?.version === 5, SECOND);
  });

  it('stretches the end of a stay and leaves its beginning', async () => {
    await drag(SECOND, 9, 0, 0.99);
    await toast('Moved');
    expect((await stayNow(SECOND))?.period).toEqual({ from: addDays(begin, 29), until: addDays(begin, 29 + 22 + 9) });
  });

  it('puts a stay back that collides, says so and offers days that are free', async () => {
    await drag(SECOND, -15);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The place is taken in these days').waitFor();
    expect((await stayNow(SECOND))?.version).toBe(1);
    await dialog.getByRole('status').getByRole('button').first().click();
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await toast('Moved');
    expect((await stayNow(SECOND))?.version).toBe(2);
    await page.keyboard.press('Control+z');
    await toast('Taken back');
    expect(await stayNow(SECOND)).toMatchObject({ place: 'city0-place0', period: { from: addDays(begin, 29) } });
  });

  it('drops a candidate from the lane onto a day, and asks before a stay goes back to the lane', async () => {
    const card = page.locator('[data-parked]').first();
    const target = (await page.locator('[data-target="place:city0-place2"]').boundingBox())!;
    const box = (await card.boundingBox())!;
    const far = (await bar('city0-place2-1').boundingBox())!;
    await page.mouse.move(box.x + 120, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(far.x + far.width + 60, target.y + 20, { steps: 6 });
    await page.locator('.vh-ghost').waitFor();
    await page.mouse.up();
    await toast('is planned');
    expect(await page.locator('[data-parked]').count()).toBe(2);
    const placed = await page
      .locator('[data-target="place:city0-place2"] [data-stay^="stay-waiting"]')
      .getAttribute('data-stay');
    const there = (await bar(placed!).boundingBox())!;
    const lane = (await page.locator('.vh-lane').boundingBox())!;
    await page.mouse.move(there.x + 40, there.y + 20);
    await page.mouse.down();
    await page.mouse.move(lane.x + 300, lane.y + 30, { steps: 6 });
    await page.locator('.vh-lane[data-over]').waitFor();
    await page.mouse.up();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Keep the stay' }).click();
    expect((await stayNow(placed!))?.state).toBe('planned');
    await page.mouse.move(there.x + 40, there.y + 20);
    await page.mouse.down();
    await page.mouse.move(lane.x + 300, lane.y + 30, { steps: 6 });
    await page.mouse.up();
    await question.getByRole('button', { name: 'Cancel the stay' }).click();
    await toast('is cancelled');
    expect((await stayNow(placed!))?.state).toBe('cancelled');
    await page.keyboard.press('Control+z');
    await toast('Taken back');
    await page.locator('[data-target="place:city0-place2"] [data-stay^="stay-waiting"]').waitFor();
  });

  it('is walked and worked by the keyboard alone, and says what it does', async () => {
    await bar(FIRST).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(`[data-stay="${SECOND}"]:focus`).waitFor();
    await page.keyboard.press(' ');
    expect(await said()).toContain('Took up');
    await page.keyboard.press('ArrowDown');
    expect(await said()).toContain('Room 1');
    expect(await said()).toContain('taken');
    for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight');
    expect(await said()).not.toContain('taken');
    await page.keyboard.press('Enter');
    await toast('Moved');
    expect(await stayNow(SECOND)).toMatchObject({ place: 'city0-place1', period: { from: addDays(begin, 29 + 35) } });
    await page.locator(`[data-stay="${SECOND}"]:focus`).waitFor();
    await page.keyboard.press(' ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await said()).toContain('Last day');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await said()).toContain('stays where it was');
    expect((await stayNow(SECOND))?.version).toBe(2);
    await page.keyboard.press('Enter');
    await page.locator('[role="dialog"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator(`[data-stay="${SECOND}"]:focus`).waitFor();
  });

  it('shows what somebody else changed within a second, and refuses to undo over it', async () => {
    await drag(SECOND, 40);
    await toast('Moved');
    await page.evaluate((id) => {
      globalThis.board.behind.shift(id, 7);
      globalThis.board.ping();
    }, SECOND);
    await page.locator(`[data-stay="${SECOND}"][data-fresh]`).waitFor({ timeout: 1000 });
    await page.keyboard.press('Control+z');
    await toast('somebody else has changed');
    expect((await stayNow(SECOND))?.period.from).toBe(addDays(begin, 29 + 47));
  });

  it('leaves what is held in peace while others change things, and shows them after the drop', async () => {
    const box = (await bar(SECOND).boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 20, { steps: 3 });
    await page.locator('.vh-ghost').waitFor();
    await page.evaluate(() => {
      globalThis.board.behind.shift('city0-place1-1', 60);
      globalThis.board.ping();
    });
    await page.waitForTimeout(300);
    expect(await page.locator('[data-fresh]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.locator('[data-stay="city0-place1-1"][data-fresh]').waitFor();
  });

  it('tells of a change that came between, and saves nothing over it', async () => {
    await page.evaluate((id) => globalThis.board.behind.shift(id, 3), SECOND);
    await drag(SECOND, 40);
    await page.getByRole('dialog').getByText('Somebody changed this meanwhile').waitFor();
    const history = page.getByRole('region', { name: 'Who changed what' });
    await history.getByText('Moved to Room 0').waitFor();
    await history.getByText('saffron').waitFor();
    expect(await stayNow(SECOND)).toMatchObject({ version: 2, period: { from: addDays(begin, 32) } });
  });

  it('says that the line is cut, keeps what is there, and catches up', async () => {
    await page.context().setOffline(true);
    await page.getByText('No connection.').waitFor();
    await page.evaluate(() => globalThis.board.behind.cut(true));
    await drag(SECOND, 40);
    await page.locator('.vh-toast-danger').waitFor();
    expect((await stayNow(SECOND))?.version).toBe(1);
    await page.evaluate(() => globalThis.board.behind.cut(false));
    await page.context().setOffline(false);
    await page.getByText('Connected again').waitFor();
  });
});
