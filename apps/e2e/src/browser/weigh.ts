import type { Page } from 'playwright-core';

export interface Weight {
  /** Files of the site that came over the wire; questions to the API are not counted, nor what was there already. */
  readonly files: readonly string[];
  /** Everything that came over the wire, headers included, in KB of 1,024 bytes. */
  readonly kilobytes: number;
}

/** What a visit costs, as the browser itself measures it. */
export const weigh = async (page: Page, visit: () => Promise<void>): Promise<Weight> => {
  const inspector = await page.context().newCDPSession(page);
  const files: string[] = [];
  let bytes = 0;
  const kept = new Set<string>();
  inspector.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId));
  inspector.on('Network.responseReceived', ({ requestId, response: { url, fromDiskCache = false } }) => {
    if (fromDiskCache) kept.add(requestId);
    else if (/^http/.test(url) && !url.endsWith('/graphql') && !kept.has(requestId)) files.push(new URL(url).pathname);
  });
  inspector.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kept.has(requestId)) bytes += encodedDataLength;
  });
  await inspector.send('Network.enable');
  await visit();
  await page.waitForLoadState('networkidle');
  await inspector.detach();
  return { files, kilobytes: bytes / 1_024 };
};
