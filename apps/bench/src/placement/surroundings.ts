import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import { ROOT } from '../config';
import { serveFiles } from '../serve-files';
import type { Told } from './messages';
import { runOne, type AnyWorker, type Ran, type Wish } from './ran';

/** Where calculations are run. */
export interface Surrounding {
  readonly name: 'node' | 'chromium';
  run(wish: Wish): Promise<Ran>;
  close(): Promise<void>;
}

const solverFile = (): string => createRequire(path.join(ROOT, 'package.json')).resolve('highs/runtime');

/** Threads of this process. */
export const inNode = (): Surrounding => {
  const bytes = Uint8Array.from(readFileSync(solverFile())).buffer;
  const startWorker = (): AnyWorker => {
    const worker = new Worker(path.join(ROOT, 'tmp/bench/placement-worker.mjs'));
    return {
      onTold: (listen) => void worker.on('message', (told: Told) => listen(told)),
      onFailed: (listen) => void worker.on('error', ({ message }: Error) => listen(message)),
      ask: ({ way, size }) => worker.postMessage({ way, size, bytes }),
      end: () => worker.terminate(),
    };
  };
  return { name: 'node', run: (wish) => runOne(startWorker, wish), close: () => Promise.resolve() };
};

/** Workers of a page. */
export const inChromium = async (): Promise<Surrounding & { readonly version: string }> => {
  const folder = 'apps/bench/src/placement';
  const { origin, stop } = await serveFiles(
    new Map([
      ['/bench.mjs', ['text/javascript', await bundleForBrowser(`${folder}/placement.page.ts`)]],
      ['/worker.js', ['text/javascript', await bundleForBrowser(`${folder}/placement.worker.ts`, ['node:*'])]],
      ['/solver.wasm', ['application/wasm', readFileSync(solverFile())]],
    ]),
  );
  const browser = await openBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(origin);
  await page.waitForFunction(() => 'benchPlacement' in globalThis);
  return {
    name: 'chromium',
    version: browser.version(),
    run: (wish) =>
      page.evaluate(
        (asked) => (globalThis as unknown as { benchPlacement: (each: Wish) => Promise<Ran> }).benchPlacement(asked),
        wish,
      ),
    close: async () => {
      await browser.close();
      stop();
    },
  };
};
