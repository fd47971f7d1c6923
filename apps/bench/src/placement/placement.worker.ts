import type { Asked } from './messages';
import { work } from './worker';

// In a browser.
globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) =>
  work(data, (told) => globalThis.postMessage(told)),
);
globalThis.postMessage({ kind: 'ready' });
