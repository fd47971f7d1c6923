import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import { addDays, dayOf, type Language } from '@vrijhaven/domain';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { PaperSize } from './paper-cities';

/** Sixty places, two years, 1,500 stays: the largest board that must be smooth. */
export const LARGE: PaperSize = {
  ...{ cities: 12, placesEach: 5, staysEach: 25, parked: 3 },
  from: addDays(dayOf(new Date()), -14),
};
export const SMALL: PaperSize = { ...LARGE, cities: 2, placesEach: 3, staysEach: 2 };

/** A browser in which the real page of the board runs over cities on paper. */
export const openStage = async () => {
  const [script, style] = await Promise.all([
    bundleForBrowser('libs/programmes/shelter-city/web/src/board/spec/board.stage.tsx'),
    bundleForBrowser('apps/desk/src/desk.css'),
  ]);
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Board</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head>
    <body><script type="module" src="/script.js"></script></body></html>`;
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', page],
    '/script.js': ['text/javascript', script],
    '/style.css': ['text/css', style],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, text] = files[url] ?? ['text/plain', ''];
    response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const browser = await openBrowser();
  return {
    /** A page of its own with a board of this size, once its first stays stand. */
    open: async (size: PaperSize, language: Language = 'en', sight: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...sight,
      });
      context.setDefaultTimeout(10_000);
      const opened = await context.newPage();
      await opened.goto(origin);
      await opened.waitForFunction(() => typeof globalThis.openBoard === 'function');
      await opened.evaluate(([given, measure]) => globalThis.openBoard(given, measure), [language, size] as const);
      await opened.locator('.vh-stay[data-stay]').first().waitFor();
      return opened;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
