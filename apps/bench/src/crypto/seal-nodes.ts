import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SealingGround } from '@vrijhaven/testing/crowd';
import { ROOT } from '../config';
import type { Share } from '../crypto-seal';

const sealShare = (share: Share, take: (node: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(path.join(ROOT, 'tmp/bench/crypto-seal.mjs'), { workerData: share });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('a sealing thread failed'))));
  });

/** Really sealed summaries, as many as asked for, as texts of a list. */
export const sealNodes = async (ground: SealingGround, count: number): Promise<string[]> => {
  const nodes: string[] = [];
  const step = availableParallelism();
  const shares = Array.from({ length: step }, (_, from) => ({ ground, from, step, until: count }));
  await Promise.all(shares.map((share) => sealShare(share, (node) => nodes.push(node))));
  return nodes;
};
