import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import type { OfficeSize } from '@vrijhaven/testing/crowd';
import type { Browser, Page } from 'playwright-core';

const HTML =
  '<!doctype html><meta charset="utf-8"><title>Matching</title><script type="module" src="/page.js"></script>';
/** `MATCHING_SIZE=500x60x4` tries another one and tells how long it took. */
const ASKED = process.env['MATCHING_SIZE'];
const [candidates = 60, places = 12, windows = 4] = (ASKED ?? '60x12x4').split('x').map(Number);
const SIZE: OfficeSize = { candidates, places, windows };
const PATIENCE = ASKED === undefined ? 60_000 : 900_000;

describe('a calculation in a worker of the browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve('highs/runtime');
    const files: Readonly<Record<string, readonly [string, string | Buffer]>> = {
      '/': ['text/html', HTML],
      '/page.js': ['text/javascript', await bundleForBrowser('apps/desk/src/matching/matching.stage.ts')],
      '/worker.js': [
        'text/javascript',
        await bundleForBrowser('apps/desk/src/matching/matching.worker.ts', ['node:*']),
      ],
      '/solver.wasm': ['application/wasm', await readFile(wasm)],
    };
    server = createServer(({ url = '/' }, response) => {
      const [type, body] = files[url] ?? ['text/plain', ''];
      response.setHeader('content-type', type).end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    await page.waitForFunction(() => typeof globalThis.calculate === 'function');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const calculate = (cancel: boolean) =>
    page.evaluate(([size, stop]) => globalThis.calculate(size, stop), [SIZE, cancel] as const);

  it(
    'places and explains everybody while the page goes on drawing',
    async () => {
      const ran = await calculate(false);
      if (ASKED !== undefined) process.stdout.write(`${ASKED}: ${JSON.stringify(ran)}\n`);
      expect(ran).toMatchObject({ kind: 'done', explained: SIZE.candidates });
      expect(ran.placed + ran.unplaced).toBe(SIZE.candidates);
      expect(ran.placed).toBeGreaterThan(SIZE.places / 2);
      // However slow the machine: a page that waits for its worker draws a few times, one that calculates does not.
      expect(ran.frames).toBeGreaterThan(3);
    },
    PATIENCE,
  );

  it(
    'is ended by whoever waits, and explains the best so far',
    async () => {
      const ran = await calculate(true);
      expect(['done', 'stopped']).toContain(ran.kind);
      expect(ran.explained).toBe(SIZE.candidates);
      expect(ran.answers).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
