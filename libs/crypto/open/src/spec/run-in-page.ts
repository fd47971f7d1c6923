import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';

/** Outcome of one test in a page: `null` when it passed, else the message. */
export type PageResult = readonly [name: string, failure: string | null];

declare global {
  // Set by the entries, inside the page.
  var runProtocol: (options?: object) => Promise<PageResult[]>;
  var hasWebAssembly: boolean | undefined;
}

export interface InPage {
  readonly flags?: readonly string[];
  /** Globals that are gone before anything is loaded. */
  readonly deleted?: readonly string[];
  /** For the entry. */
  readonly options?: object;
}

/** What the entry's tests say in a Chromium of its own, and whether it had WebAssembly. */
export const runInPage = async (
  entry: string,
  { flags = [], deleted = [], options = {} }: InPage = {},
): Promise<{ readonly hasWebAssembly: boolean | undefined; readonly results: PageResult[] }> => {
  const script = await bundleForBrowser(`libs/crypto/open/src/spec/${entry}.ts`);
  const browser = await openBrowser(...flags);
  try {
    const page = await browser.newPage();
    await page.addInitScript((names: readonly string[]) => {
      for (const name of names) Reflect.deleteProperty(globalThis, name);
    }, deleted);
    await page.goto('about:blank');
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => typeof globalThis.runProtocol === 'function');
    const hasWebAssembly = await page.evaluate(() => globalThis.hasWebAssembly);
    return { hasWebAssembly, results: await page.evaluate((given) => globalThis.runProtocol(given), options) };
  } finally {
    await browser.close();
  }
};
