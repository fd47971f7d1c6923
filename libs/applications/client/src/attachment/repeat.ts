import { TransportFault } from '@vrijhaven/client';

const PAUSES = [500, 1_500, 4_000, 10_000];

const isPassing = (error: unknown): boolean =>
  error instanceof TransportFault && ['offline', 'timeout', 'rateLimited'].includes(error.code);

const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Tries again after a while when the line broke; each chunk by itself, so that little is lost. */
export const repeat = async <Answer>(
  work: () => Promise<Answer>,
  signal?: AbortSignal,
  pauses: readonly number[] = PAUSES,
): Promise<Answer> => {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || signal?.aborted) throw error;
      await wait(pause, signal);
      if (signal?.aborted) throw error;
    }
  }
  return work();
};

/** Does `work` for every number below `count`, so many at a time; the first failure ends it. */
export const inParallel = async (
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < count && !failed) {
      const index = next;
      next += 1;
      try {
        await work(index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
};
