import { bundleForBrowser, openBrowser } from '@vrijhaven/testing/client/browser';
import type { CpuProfile } from '../profile/hotspots';
import { serveFiles } from '../serve-files';
import { start } from '../servers/child';
import type { Runner } from './runners';
import type { Order } from './station';

/** Where orders are given, and how it is cleared away. */
export interface Place {
  order(order: Order): Promise<unknown>;
  /** Looks where the processor is spent meanwhile; only a page can be looked into. */
  readonly profile?: (work: () => Promise<unknown>) => Promise<CpuProfile>;
  close(): Promise<void>;
}

interface Reply {
  readonly answer?: unknown;
  readonly fault?: string;
}

const openChild = async (tapeFile: string, flags: readonly string[]): Promise<Place> => {
  const program = { file: 'tmp/bench/crypto-child.mjs', args: [tapeFile], env: {}, nodeOptions: flags };
  const { child, stop } = await start(program);
  const order = (wish: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('its process ended'));
      child.once('exit', gone);
      child.once('message', ({ answer, fault }: Reply) => {
        child.off('exit', gone);
        if (fault === undefined) resolve(answer);
        else reject(new Error(fault));
      });
      child.send(wish);
    });
  return { order, close: stop };
};

const openPage = async (origin: string, flags: readonly string[]): Promise<Place> => {
  const browser = await openBrowser(...(flags.length > 0 ? [`--js-flags=${flags.join(' ')}`] : []));
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(origin);
  await page.waitForFunction(() => 'benchStation' in globalThis);
  return {
    order: (order) =>
      page.evaluate(
        (wish) => (globalThis as unknown as { benchStation: (each: Order) => Promise<unknown> }).benchStation(wish),
        order,
      ),
    profile: async (work) => {
      const inside = await page.context().newCDPSession(page);
      await inside.send('Profiler.enable');
      await inside.send('Profiler.start');
      await work();
      const { profile } = await inside.send('Profiler.stop');
      await inside.detach();
      return { ...profile, samples: profile.samples ?? [], timeDeltas: profile.timeDeltas ?? [] };
    },
    close: () => browser.close(),
  };
};

export interface Ground {
  open(runner: Runner): Promise<Place>;
  readonly browser: string;
  close(): void;
}

/** Everything that runners need, with the tape at hand for each. */
export const openGround = async (tape: string, tapeFile: string): Promise<Ground> => {
  const { origin, stop } = await serveFiles(
    new Map([
      ['/bench.mjs', ['text/javascript', await bundleForBrowser('apps/bench/src/crypto/crypto.page.ts')]],
      ['/tape.json', ['application/json', tape]],
    ]),
  );
  const browser = await openBrowser();
  const version = browser.version();
  await browser.close();
  return {
    open: ({ where, flags }) => (where === 'node' ? openChild(tapeFile, flags) : openPage(origin, flags)),
    browser: version,
    close: stop,
  };
};
