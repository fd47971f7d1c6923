import type { Page } from 'playwright-core';
import { toPainted } from './probe';

/** Milliseconds of every single act, by kind. */
export type Acts = Readonly<Record<'search' | 'filter' | 'sort', readonly number[]>>;

/** Words, the beginning of words, an accent left out, a country's name, nothing that fits. */
const TYPED = ['uganda', 'agata lan', 'zoe x'];
const ORDERS = ['oldest', 'alias', 'country', 'state', 'newest'];
const STATES = ['submitted', 'pool', 'verified', 'placed', ''];
const LANGUAGES = ['ar', 'sw', 'ru', ''];

/** Milliseconds from each key of a search to the list that it leaves, painted. */
export const searching = async (page: Page): Promise<number[]> => {
  const field = page.getByRole('searchbox');
  const times: number[] = [];
  for (const text of TYPED) {
    await field.focus();
    for (const key of text) times.push(await toPainted(page, () => page.keyboard.press(key === ' ' ? 'Space' : key)));
    await field.fill('');
    await page.waitForTimeout(300);
  }
  return times;
};

const choosing = async (page: Page, label: string, values: readonly string[], rounds: number): Promise<number[]> => {
  const times: number[] = [];
  const select = page.getByRole('main').getByRole('combobox', { name: label, exact: true });
  for (let round = 0; round < rounds; round += 1)
    for (const value of values) times.push(await toPainted(page, () => select.selectOption(value)));
  return times;
};

/** What a coordinator does all day: about twenty of each, one after the other. */
export const useDesk = async (page: Page): Promise<Acts> => {
  const search = await searching(page);
  const byState = await choosing(page, 'State', STATES, 2);
  const byLanguage = await choosing(page, 'Language spoken', LANGUAGES, 3);
  return { search, filter: [...byState, ...byLanguage], sort: await choosing(page, 'Order', ORDERS, 4) };
};

/** Types a whole name as fast as a quick typist, 60 ms a key, without waiting for the list. */
export const typeFast = async (page: Page): Promise<void> => {
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('cobalt heron uganda', { delay: 60 });
  await toPainted(page, () => page.keyboard.press('Backspace'));
  await page.getByRole('searchbox').fill('');
};
