import { parentPort, workerData } from 'node:worker_threads';
import { sealOne, type SealingGround } from '@vrijhaven/testing/crowd';
import { nodeOf } from './crypto/compose-tape';
import { loadSodium } from './crypto/engines';

/** Applicants `from`, `from + step`, … below `until`. */
export interface Share {
  readonly ground: SealingGround;
  readonly from: number;
  readonly step: number;
  readonly until: number;
}

// A thread of its own: seals its share of the applications and posts what a list says of each.
const { ground, from, step, until } = workerData as Share;
const { p: engine } = await loadSodium();
for (let at = from; at < until; at += step)
  parentPort?.postMessage(JSON.stringify(nodeOf(await sealOne(engine, ground, at))));
