import type { Page, Request } from 'playwright-core';

const STILL_MS = 400;
const PATIENCE_MS = 20_000;

const nameOf = (request: Request): string => {
  const [, operation = ''] = /"operationId":"([^"]+)"/.exec(request.postData() ?? '') ?? [];
  return `${request.method()} ${new URL(request.url()).pathname} ${operation}`.trim();
};

/**
 * Waits until a page has asked for nothing for a moment. The line of live pings does not count: it stays open for as
 * long as somebody is in, so that the browser itself never calls such a page idle. Nor does the script of a worker that
 * is there: the browser may tell the worker, and not the page, that it came.
 */
export const quietOf = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  const workers = new Set<string>();
  let changed = Date.now();
  const note = (change: () => void) => {
    change();
    changed = Date.now();
  };
  const end = (request: Request): void => {
    if (open.has(request)) note(() => open.delete(request));
  };
  page.on('request', (request) => {
    if (!request.url().endsWith('/live') && !workers.has(request.url())) note(() => open.add(request));
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  page.on('worker', (worker) => {
    workers.add(worker.url());
    worker.on('close', () => workers.delete(worker.url()));
    for (const request of open) if (request.url() === worker.url()) end(request);
  });
  return async () => {
    changed = Date.now();
    const last = changed + PATIENCE_MS;
    while (open.size > 0 || Date.now() - changed < STILL_MS) {
      if (Date.now() > last)
        throw new Error(
          `${page.url()} is not quiet; without an answer: ${[...open].map(nameOf).join(', ') || 'nothing'}`,
        );
      await page.waitForTimeout(50);
    }
  };
};
