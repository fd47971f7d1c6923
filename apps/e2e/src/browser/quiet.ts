import type { Page, Request } from 'playwright-core';

const STILL_MS = 400;
const PATIENCE_MS = 20_000;

/**
 * Waits until a page has asked for nothing for a moment. The line of live pings does not count: it stays open for as
 * long as somebody is in, so that the browser itself never calls such a page idle.
 */
export const quietOf = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let changed = Date.now();
  const note = (change: () => void) => {
    change();
    changed = Date.now();
  };
  page.on('request', (request) => {
    if (!request.url().endsWith('/live')) note(() => open.add(request));
  });
  const end = (request: Request): void => {
    if (open.has(request)) note(() => open.delete(request));
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    changed = Date.now();
    const last = changed + PATIENCE_MS;
    while (open.size > 0 || Date.now() - changed < STILL_MS) {
      if (Date.now() > last) throw new Error(`${String(open.size)} requests of ${page.url()} have no answer`);
      await page.waitForTimeout(50);
    }
  };
};
