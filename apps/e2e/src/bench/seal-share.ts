import { parentPort, workerData } from 'node:worker_threads';
import { loadSodiumOpener } from '@vrijhaven/crypto/open/sodium';
import { sealOne, type SealingGround } from '@vrijhaven/testing/crowd';

/** Applicants `from`, `from + step`, … below `until`. */
export interface Share extends SealingGround {
  readonly from: number;
  readonly step: number;
  readonly until: number;
}

// A thread of its own: seals its share of the applicants and posts each as soon as it is done.
const { from, step, until, ...ground } = workerData as Share;
const engine = await loadSodiumOpener();
for (let at = from; at < until; at += step) parentPort?.postMessage({ at, input: await sealOne(engine, ground, at) });
