import type { Browser, Page } from 'playwright-core';
import { LAPTOP } from '../../browser/browser';
import type { Login } from '../../cast/cast';
import { deskOn } from '../../pages/desk';
import { allRows, installProbe } from '../probe';
import { searching } from '../use-desk';
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
}

const ofBoard = async (page: Page, login: Login): Promise<Frames[]> => {
  await deskOn(page).unlock(login, '/desk/board');
  await page.locator('.vh-stay[data-stay]').first().waitFor();
  return useBoard(page);
};

const ofList = async (page: Page, login: Login, applications: number) => {
  await installProbe(page, applications);
  await deskOn(page).unlock(login, '/desk/caseload');
  await allRows(page);
  return { frames: await scrollList(page), keys: await searching(page) };
};

/** The board and the list as a coordinator uses them, each round in windows of its own. */
export const measurePages = async ({ browser, origin, rounds, login, applications, say }: Wish) => {
  const [frames, keys]: [Frames[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: LAPTOP.width, height: LAPTOP.height },
      locale: 'en',
    });
    frames.push(...(await ofBoard(await context.newPage(), login)));
    const list = await ofList(await context.newPage(), login, applications);
    frames.push(list.frames);
    keys.push(...list.keys);
    await context.close();
    for (const each of frames.slice(-6)) say(`${String(round + 1)}/${String(rounds)} ${JSON.stringify(each)}`);
  }
  return { frames, keys };
};
