import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SubmitInput } from '@vrijhaven/contracts';
import { ROOT } from '../config';
import type { SealingGround } from '@vrijhaven/testing/crowd';
import type { Share } from './seal-share';

/** One applicant's submission. */
export interface SealedApplicant {
  readonly at: number;
  readonly input: SubmitInput;
}

const sealShare = (share: Share, take: (sealed: SealedApplicant) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(path.join(ROOT, 'tmp/bench/seal-share.mjs'), { workerData: share });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('a sealing thread failed'))));
  });

/** Really sealed applications, as many as asked for; each is handed over as it comes. */
export const sealCrowd = async (
  ground: SealingGround,
  size: number,
  take: (sealed: SealedApplicant) => void,
): Promise<void> => {
  const step = Math.max(1, availableParallelism() - 1);
  const shares = Array.from({ length: step }, (_, from) => ({ ...ground, from, step, until: size }));
  await Promise.all(shares.map((share) => sealShare(share, take)));
};
