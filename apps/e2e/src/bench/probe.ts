import type { Page } from 'playwright-core';

/** Milliseconds since the page began, of what the desk has reached; 0 for what it has not. */
export interface Marks {
  pressed: number;
  unlocked: number;
  firstRows: number;
  allRows: number;
}

interface Probe {
  readonly marks: Marks;
  /** Tasks of the main thread above 50 ms, by start and length. */
  readonly blocks: { readonly at: number; readonly took: number }[];
  acted: number;
  painted: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before any script of the desk: stamps what somebody does and what is painted after it. */
const install = (size: number): void => {
  const marks = { pressed: 0, unlocked: 0, firstRows: 0, allRows: 0 };
  const probe: Probe = { marks, blocks: [], acted: 0, painted: 0 };
  window.benchProbe = probe;
  for (const type of ['keydown', 'change', 'click'])
    document.addEventListener(
      type,
      ({ timeStamp, target }) => {
        Object.assign(probe, { acted: timeStamp, painted: 0 });
        if (target instanceof Element && target.closest('form')) marks.pressed = timeStamp;
      },
      { capture: true },
    );
  new PerformanceObserver((list) => {
    for (const { startTime: at, duration: took } of list.getEntries()) probe.blocks.push({ at, took });
  }).observe({ type: 'longtask', buffered: true });
  const reach = (mark: keyof Marks, isThere: boolean): void => {
    if (marks[mark] === 0 && isThere) marks[mark] = performance.now();
  };
  const look = (): void => {
    reach('unlocked', document.querySelector('nav') !== null);
    if (marks.unlocked === 0 || marks.allRows > 0) return;
    reach('firstRows', document.querySelector('.vh-cases li') !== null);
    const [count] = document.getElementsByClassName('vh-tab-count');
    const opened = Number(count?.textContent.replaceAll(/\D/g, '') ?? 0);
    reach('allRows', opened === size && document.querySelector('main progress') === null);
  };
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      // A message after the frame's callbacks arrives once the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.painted = performance.now();
        look();
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
};

export const installProbe = async (page: Page, size: number): Promise<void> => {
  await page.addInitScript(install, size);
};

/** Waits until every row is opened and painted. */
export const allRows = async (page: Page): Promise<Marks> => {
  await page.waitForFunction(() => window.benchProbe.marks.allRows > 0, undefined, { timeout: 300_000 });
  return page.evaluate(() => window.benchProbe.marks);
};

/** Milliseconds from the act to the last picture that it caused. */
export const toPainted = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  await act();
  const settled = await page.waitForFunction(() => {
    const { acted, painted } = window.benchProbe;
    return painted > acted && performance.now() - painted > 200 ? painted - acted : false;
  });
  return Number(await settled.jsonValue());
};

/** The longest task of the main thread that began at or after `from`; 0 when none took 50 ms. */
export const longestBlock = (page: Page, from: number): Promise<number> =>
  page.evaluate(
    (since) => Math.max(0, ...window.benchProbe.blocks.filter(({ at }) => at >= since).map(({ took }) => took)),
    from,
  );

export const nowIn = (page: Page): Promise<number> => page.evaluate(() => performance.now());
