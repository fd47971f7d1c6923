import { doTask } from './do-task';
import type { MatchingTask } from './messages';

// [Note: needs are computed beside the keys, not among them] this worker holds what a page showed and nothing else, and
// its own policy gives it no network.
globalThis.addEventListener('message', ({ data }: MessageEvent<MatchingTask>) => {
  void doTask(data, (news) => globalThis.postMessage(news)).catch((error: unknown) => {
    // Thrown again outside the promise: the page hears it as the worker's error.
    setTimeout(() => {
      throw error;
    });
  });
});
