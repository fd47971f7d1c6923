import type { CDPSession, Page } from 'playwright-core';
import type { Link } from './links';

interface Fetched {
  readonly path: string;
  /** Seconds of the browser's own clock. */
  readonly asked: number;
  answered: number;
  bytes: number;
  isKept: boolean;
  isWhole: boolean;
}

/** What came over the line until a moment. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
  /** The longest row of requests of which each was asked after the one before it had been answered. */
  readonly rounds: number;
}

/** Of pieces of time, as many as follow each other without touching: whichever ends first leaves the most room. */
export const inARow = (spans: readonly { readonly asked: number; readonly answered: number }[]): number => {
  let [count, free] = [0, -Infinity];
  for (const { asked, answered } of [...spans].sort((left, right) => left.answered - right.answered))
    if (asked >= free) [count, free] = [count + 1, answered];
  return count;
};

const listen = (session: CDPSession): Map<string, Fetched> => {
  const all = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, request: { url } }) => {
    if (!/^http/.test(url)) return;
    const { pathname } = new URL(url);
    all.set(requestId, {
      path: pathname,
      asked: timestamp,
      answered: Infinity,
      bytes: 0,
      isKept: false,
      isWhole: false,
    });
  });
  const mark = (requestId: string, change: Partial<Fetched>): void => {
    const known = all.get(requestId);
    if (known) Object.assign(known, change);
  };
  session.on('Network.requestServedFromCache', ({ requestId }) => mark(requestId, { isKept: true }));
  // What an answer begins with can be acted on: a page names its scripts long before it has come whole.
  session.on('Network.responseReceived', ({ requestId, timestamp, response: { fromDiskCache = false } }) =>
    mark(requestId, { answered: timestamp, isKept: fromDiskCache || all.get(requestId)?.isKept === true }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    mark(requestId, { bytes: encodedDataLength, isWhole: true }),
  );
  return all;
};

/** Puts a page behind a line, and answers how to read what has come over it so far. */
export const behind = async (page: Page, { rate, roundTrip }: Link): Promise<() => Traffic> => {
  const session = await page.context().newCDPSession(page);
  const all = listen(session);
  await session.send('Network.enable');
  const throughput = rate === undefined ? -1 : rate / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  return () => {
    const come = [...all.values()].filter(({ isKept, isWhole }) => !isKept && isWhole);
    return {
      bytes: come.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: come.length,
      rounds: inARow(come),
    };
  };
};
