import type { Browser, Page } from 'playwright-core';
import { LAPTOP } from '../../browser/browser';
import type { Login } from '../../cast/cast';
import { deskOn } from '../../pages/desk';
import { allRows, installProbe } from '../probe';
import { useDesk } from '../use-desk';
import type { Frames } from './frames';
import { useBoard } from './use-board';
import { scrollList } from './use-list';

interface Wish {
  readonly browser: Browser;
  readonly origin: string;
  readonly rounds: number;
  readonly login: Login;
  readonly applications: number;
  readonly say: (line: string) => void;
}

export interface PagesFound {
  readonly frames: readonly Frames[];
  /** Milliseconds of each key of a search, to the list painted. */
  readonly keys: readonly number[];
  /** The same of each choice of a filter and of an order. */
  readonly filters: readonly number[];
  readonly orders: readonly number[];
  /** From the open desk to the first rows of the list, and to all of them. */
  readonly firstRows: readonly number[];
  readonly allRows: readonly number[];
}

const ofBoard = async (page: Page, login: Login): Promise<Frames[]> => {
  await deskOn(page).unlock(login, '/desk/board');
  await page.locator('.vh-stay[data-stay]').first().waitFor();
  return useBoard(page);
};

const ofList = async (page: Page, login: Login, applications: number) => {
  await installProbe(page, applications);
  await deskOn(page).unlock(login, '/desk/caseload');
  const { unlocked, firstRows, allRows: all } = await allRows(page);
  const frames = await scrollList(page);
  const { search, filter, sort } = await useDesk(page);
  return {
    frames,
    keys: search,
    filters: filter,
    orders: sort,
    firstRows: firstRows - unlocked,
    allRows: all - unlocked,
  };
};

/** The board and the list as a coordinator uses them, each round in windows of its own. */
export const measurePages = async ({
  browser,
  origin,
  rounds,
  login,
  applications,
  say,
}: Wish): Promise<PagesFound> => {
  const frames: Frames[] = [];
  const lists: Awaited<ReturnType<typeof ofList>>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: LAPTOP.width, height: LAPTOP.height },
      locale: 'en',
    });
    frames.push(...(await ofBoard(await context.newPage(), login)));
    const list = await ofList(await context.newPage(), login, applications);
    frames.push(list.frames);
    lists.push(list);
    await context.close();
    const { frames: _drawn, ...times } = list;
    say(`${String(round + 1)}/${String(rounds)} ${JSON.stringify(times)}`);
    for (const each of frames.slice(-6)) say(`${String(round + 1)}/${String(rounds)} ${JSON.stringify(each)}`);
  }
  return {
    frames,
    keys: lists.flatMap(({ keys }) => keys),
    filters: lists.flatMap(({ filters }) => filters),
    orders: lists.flatMap(({ orders }) => orders),
    firstRows: lists.map(({ firstRows }) => firstRows),
    allRows: lists.map(({ allRows: all }) => all),
  };
};
