import { parentPort } from 'node:worker_threads';
import type { Asked } from './placement/messages';
import { work } from './placement/worker';

// A thread of node.
parentPort?.on('message', (asked: Asked) => work(asked, (told) => parentPort?.postMessage(told)));
parentPort?.postMessage({ kind: 'ready' });
