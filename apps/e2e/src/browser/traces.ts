import type { BrowserContext, Page } from 'playwright-core';

/** What a visit has left in the browser, apart from its line in the history. */
export interface Traces {
  readonly cookies: number;
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
}

export const NO_TRACES: Traces = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** Counts them from a page of the same site. */
export const tracesIn = async (context: BrowserContext, page: Page): Promise<Traces> => ({
  cookies: (await context.cookies()).length,
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});
