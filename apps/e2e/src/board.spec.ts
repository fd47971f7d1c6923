import { addDays } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { offeredAPlace } from './cast/story-so-far';
import { deskOn, type Desk } from './pages/desk';
import { yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

/** What the board calls somebody whose identity it was not shown. */
const codeOf = (record: string): string => `VH-${record.slice(0, 6).toUpperCase()}`;

describe('the board, by keys, by finger and from two desks', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let keys: Desk;
  let office: Desk;
  let phone: Desk;
  const guests: string[] = [];
  const first = stayFrom(5, 20);

  const step = story(async (title) => {
    keepLog(world, 'board');
    await stage.photograph(`board ${title}`);
  });

  /** Where a guest stays now, as the database has it. */
  const stayOf = async (guest: number): Promise<{ name: string; from: string; state: string } | undefined> => {
    const rows = await world.database.query(
      `select p.name, lower(r.period)::text as from, r.state from residency r join place p on p.id = r.place_id
       where r.application_id = '${guests[guest] ?? ''}' and r.state <> 'cancelled'`,
    );
    return rows[0] as { name: string; from: string; state: string } | undefined;
  };
  const barOn = ({ page }: Desk, guest: number) =>
    page.getByRole('button', { name: new RegExp(`^${codeOf(guests[guest]!)},`) });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Goes on with Tab until something with these words has the focus. */
  const tabTo = async (page: Page, words: string): Promise<void> => {
    for (let pressed = 0; pressed < 80; pressed++) {
      if ((await focused(page)).trim() === words) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never came to ${words}`);
  };
  const toast = (desk: Desk, words: string) =>
    desk.page.locator('.vh-toast').filter({ hasText: words }).last().waitFor();

  step(
    'two defenders accepted a place in Den Haag',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      for (let guest = 0; guest < 2; guest++) {
        const { applicant, record } = await offeredAPlace(cast, yasmin);
        expect(await applicant.recordConsent('city:den-haag', true)).toEqual({ kind: 'done' });
        expect(await applicant.answerOffer(true, 'den-haag')).toEqual({ kind: 'done' });
        guests.push(record);
      }
      keys = deskOn((await stage.open('keys', { device: LAPTOP })).page);
      await keys.unlock(cast.login('hague'));
    },
    180_000,
  );

  step('keys alone give the first a room', async () => {
    const { page } = keys;
    await tabTo(page, 'Board');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor();
    await page.getByText(codeOf(guests[0]!)).first().waitFor();
    await tabTo(page, 'Place…');
    while (
      !(await page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '')).includes(
        codeOf(guests[0]!),
      )
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role="dialog"]:focus').waitFor();
    const type = async (day: string) => page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.tagName)) !== 'SELECT') await page.keyboard.press('Tab');
    await page.keyboard.type('Duin');
    await page.keyboard.press('Tab');
    await type(first.from);
    while ((await page.evaluate(() => document.activeElement?.getAttribute('min'))) !== first.from)
      await page.keyboard.press('Tab');
    await type(addDays(first.until, -1));
    await tabTo(page, 'Plan the stay');
    await page.keyboard.press('Enter');
    await toast(keys, 'is planned');
    expect(await stayOf(0)).toEqual({ name: 'Duinkamer', from: first.from, state: 'planned' });
  });

  step('they take it up, carry it to the other room and a week on, and put it down', async () => {
    const { page } = keys;
    await page.keyboard.press('Escape');
    await barOn(keys, 0).waitFor();
    while (!(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)))
      await page.keyboard.press('Tab');
    for (let pressed = 0; pressed < 6 && !(await focused(page)).includes(codeOf(guests[0]!)); pressed++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    expect(await page.locator('[data-announcer]').textContent()).toContain('Took up');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('[data-announcer]').textContent()).toContain('Havenkamer');
    await page.keyboard.press('Enter');
    await toast(keys, 'Moved');
    expect(await stayOf(0)).toEqual({ name: 'Havenkamer', from: addDays(first.from, 7), state: 'planned' });
  });

  step('steps go back and on', async () => {
    await keys.page.keyboard.press('Control+z');
    await toast(keys, 'Taken back');
    expect(await stayOf(0)).toMatchObject({ name: 'Duinkamer', from: first.from });
    await keys.page.keyboard.press('Control+Shift+Z');
    await toast(keys, 'Done again');
    expect(await stayOf(0)).toMatchObject({ name: 'Havenkamer', from: addDays(first.from, 7) });
  });

  step('longer than stays are it only gets once somebody looked at the visa, and it says so', async () => {
    const { page } = keys;
    await barOn(keys, 0).focus();
    await page.keyboard.press(' ');
    for (const key of ['Tab', 'Tab', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'Enter'])
      await page.keyboard.press(key);
    await toast(keys, 'Longer than planned only after this: Visa check.');
    expect(await stayOf(0)).toMatchObject({ name: 'Havenkamer', from: addDays(first.from, 7) });
  });

  step('everybody can see who did it', async () => {
    await barOn(keys, 0).click();
    const history = keys.dialog().getByRole('region', { name: 'Who changed what' });
    await history.getByText('Planned: Duinkamer').waitFor();
    await history.getByText('Moved to Havenkamer').first().waitFor();
    expect(await history.getByRole('listitem').count()).toBe(4);
    await keys.dialog().getByRole('button', { name: 'Close' }).click();
  });

  step('on a phone a finger carries the second from the lane into a room', async () => {
    phone = deskOn((await stage.open('phone', { device: PHONE })).page);
    const { page } = phone;
    await phone.unlock(cast.login('hague'));
    await phone.visit('Board');
    await page.locator('[data-parked]').waitFor();
    await page.getByLabel('Go to a day').fill(first.from);
    const scroller = page.locator('.vh-board-scroll');
    await scroller.scrollIntoViewIfNeeded();
    await page.locator('[data-parked]').scrollIntoViewIfNeeded();
    const card = (await page.locator('[data-parked]').boundingBox())!;
    const row = (await page.locator('.vh-board-track').first().boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const [from, to] = [
      { x: card.x + 60, y: card.y + 20 },
      { x: 150, y: Math.min(row.y + 30, 800) },
    ];
    await touch('touchStart', from);
    await page.waitForTimeout(500);
    for (const part of [0.3, 0.6, 0.9, 1])
      await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await page.locator('.vh-ghost').waitFor();
    await touch('touchEnd');
    await toast(phone, 'is planned');
    expect(await stayOf(1)).toMatchObject({ name: 'Duinkamer', state: 'planned' });
  });

  step('the office sees it at its own desk, and what changes there comes without asking', async () => {
    office = deskOn((await stage.open('office', { device: LAPTOP })).page);
    await office.unlock(cast.login('coordinator'));
    await office.visit('Board');
    await office.page.getByLabel('Go to a day').fill(first.from);
    const there = office.page.locator(`.vh-stay[data-stay]`);
    await there.nth(1).waitFor();
    await keys.page.keyboard.press('Control+z');
    await toast(keys, 'Taken back');
    await office.page.locator('.vh-stay[data-fresh]').waitFor({ timeout: 5_000 });
    expect(await stayOf(0)).toMatchObject({ name: 'Duinkamer', from: first.from });
  });

  step('nobody asked another host for anything, and no script complained', () => {
    for (const { watch } of stage.windows()) {
      expect(watch.strangers).toEqual([]);
      expect(watch.complaints).toEqual([]);
    }
    return Promise.resolve();
  });
});
