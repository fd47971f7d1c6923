import type { Locator, Page } from 'playwright-core';
import type { Login } from '../cast/cast';

export interface Desk {
  readonly page: Page;
  /** Types name and passphrase; `at` is the address that was opened. */
  unlock(login: Login, at?: string): Promise<void>;
  /** Goes to a page of the workspace by its link in the navigation. */
  visit(link: string): Promise<void>;
  /** Finds a case by what the search field is given, and opens its file. */
  openCase(words: string): Promise<void>;
  /** Presses a button of the file's state card and confirms the dialog that follows. */
  move(act: string): Promise<void>;
  /** Begins the screening of the file that is open and finds every condition met, by keys. */
  screen(): Promise<void>;
  /** Ends the verification of the file that is open: verified, and sure of it. */
  conclude(): Promise<void>;
  write(message: string): Promise<void>;
  /** Fills in the dialog that gives somebody a place; both days belong to the stay. */
  plan(wish: { readonly place: string; readonly from: string; readonly last: string }): Promise<void>;
  press(name: string): Promise<void>;
  see(text: string): Promise<void>;
  dialog(): Locator;
}

const PATIENT = { timeout: 30_000 };

/** The staff's workspace, in English. */
export const deskOn = (page: Page): Desk => {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const dialog = (): Locator => page.getByRole('dialog').or(page.getByRole('alertdialog'));
  return {
    page,
    unlock: async ({ handle, passphrase }, at = '/desk/') => {
      await page.goto(at);
      await page.getByLabel('Name at this desk').fill(handle);
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await button('Unlock').click();
      await page.getByRole('navigation').waitFor(PATIENT);
    },
    visit: (link) => page.getByRole('navigation').getByRole('link', { name: link }).click(),
    openCase: async (words) => {
      const search = page.getByRole('searchbox');
      // A coordinator begins at the overview.
      if (!(await search.isVisible()))
        await page.getByRole('navigation').getByRole('link', { name: 'Caseload' }).click();
      await search.fill(words);
      await page.getByRole('main').getByRole('link').filter({ hasText: words }).click();
      await page.getByRole('heading', { name: 'At a glance' }).waitFor(PATIENT);
    },
    move: async (act) => {
      await button(act).click();
      await dialog().getByRole('button', { name: act, exact: true }).click();
      await dialog().waitFor({ state: 'detached' });
    },
    screen: async () => {
      await button('Begin screening').click();
      const conditions = page.getByRole('region', { name: 'Screening' }).getByRole('group');
      await conditions.first().waitFor(PATIENT);
      await conditions.first().getByRole('radio').first().focus();
      for (let left = await conditions.count(); left > 0; left -= 1) await page.keyboard.press('1');
      await button('Fits the call').click();
      await page.getByText('It fits the call.').waitFor(PATIENT);
    },
    conclude: async () => {
      await button('Conclude the verification').click();
      for (const name of [/^Verified/, /^High/]) await dialog().getByRole('radio', { name }).check();
      await dialog().getByRole('button', { name: 'Conclude' }).click();
      await page.getByText('Concluded: Verified.').waitFor();
    },
    write: async (message) => {
      await page.getByLabel('Write to the defender').fill(message);
      await button('Send').click();
      await page.getByText('Sent.', { exact: true }).waitFor();
    },
    plan: async ({ place, from, last }) => {
      await dialog().getByLabel('Place', { exact: true }).selectOption(place);
      await dialog().getByLabel('First day').fill(from);
      await dialog().getByLabel('Last day').fill(last);
    },
    press: (name) => button(name).click(),
    see: (text) => page.getByText(text).first().waitFor(),
    dialog,
  };
};
