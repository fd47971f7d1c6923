import { bundleForBrowser } from '@vrijhaven/testing/client/browser';
import type { Page } from 'playwright-core';
import type { RawTimes, RawWork } from './raw.page';

/** The same libsodium in the same browser, with nothing of ours around it. */
export const measureRaw = async (page: Page, work: RawWork): Promise<RawTimes> => {
  const content = await bundleForBrowser('apps/e2e/src/bench/raw.page.ts');
  await page.addScriptTag({ content, type: 'module' });
  await page.waitForFunction(() => 'benchRaw' in globalThis);
  return page.evaluate(
    (asked) => (globalThis as unknown as { benchRaw: (work: RawWork) => Promise<RawTimes> }).benchRaw(asked),
    work,
  );
};
