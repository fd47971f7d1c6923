import { median } from '../measure/median';
import type { CryptoSample } from './crypto-result';
import type { Task } from './work';

/** A runner at a task. */
export interface Doing {
  readonly runner: string;
  readonly task: Task;
}

const of = (samples: readonly CryptoSample[], { runner, task }: Doing): CryptoSample[] =>
  samples.filter((sample) => sample.runner === runner && sample.task === task);

const one = ({ took, times }: CryptoSample): number => took / times;

/** Milliseconds of one, the middle of all rounds; undefined where it was not measured. */
export const timeOf = (samples: readonly CryptoSample[], doing: Doing): number | undefined =>
  median(of(samples, doing).map(one));

/** How many times as long one takes as the other: the middle of the ratios of single rounds. */
export const timesAsLong = (samples: readonly CryptoSample[], doing: Doing, against: Doing): number | undefined => {
  const others = new Map(of(samples, against).map((sample) => [sample.round, one(sample)]));
  return median(
    of(samples, doing).flatMap((sample) => {
      const other = others.get(sample.round);
      return other === undefined || other === 0 ? [] : one(sample) / other;
    }),
  );
};
