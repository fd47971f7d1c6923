import type { Page } from 'playwright-core';

/** How evenly a page was drawn while something was done with it. Milliseconds. */
export interface Frames {
  readonly act: string;
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Shares of frames that came later than the screen could have shown them, and than the eye forgives. */
  readonly late: number;
  readonly broken: number;
  /** Tasks above 50 ms of the page's own thread, and the longest of them. */
  readonly longTasks: number;
  readonly longest: number;
}

interface Recorder {
  readonly frames: number[];
  readonly tasks: number[];
  stop: () => void;
}

declare global {
  interface Window {
    benchFrames: Recorder;
  }
}

const begin = (): void => {
  const [frames, tasks]: [number[], number[]] = [[], []];
  let [isOver, last] = [false, 0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const tick = (now: number): void => {
    if (last > 0) frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.benchFrames = {
    frames,
    tasks,
    stop: () => {
      isOver = true;
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
    },
  };
};

// A screen of 60 Hz shows one each 16.7 ms; the clock of the frames has a grain.
const [ON_TIME, FORGIVEN] = [17.5, 50];

/** The figures of a row of frames. */
export const framesOf = (act: string, times: readonly number[], tasks: readonly number[]): Frames => {
  const order = [...times].sort((left, right) => left - right);
  const at = (share: number): number => order[Math.max(0, Math.ceil(share * order.length) - 1)] ?? 0;
  const share = (limit: number): number =>
    order.length === 0 ? 0 : order.filter((time) => time > limit).length / order.length;
  return {
    act,
    ...{ count: order.length, median: at(0.5), p95: at(0.95), worst: at(1) },
    ...{ late: share(ON_TIME), broken: share(FORGIVEN) },
    ...{ longTasks: tasks.length, longest: Math.max(0, ...tasks) },
  };
};

/** Records every frame while something is done. */
export const framesWhile = async (page: Page, act: string, work: () => Promise<void>): Promise<Frames> => {
  await page.evaluate(begin);
  await work();
  const { frames, tasks } = await page.evaluate(() => {
    window.benchFrames.stop();
    return { frames: window.benchFrames.frames, tasks: window.benchFrames.tasks };
  });
  return framesOf(act, frames, tasks);
};
