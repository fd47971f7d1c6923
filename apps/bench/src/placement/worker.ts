import { paperProblem } from '@vrijhaven/testing/crowd';
import { calculate } from './calculate';
import type { Asked, Told } from './messages';

/** One calculation for whoever asks, wherever the worker runs. */
export const work = ({ way, size, bytes }: Asked, tell: (told: Told) => void): void => {
  calculate(way, paperProblem(size), bytes, (heard) => tell({ kind: 'better', heard })).then(
    (heard) => tell({ kind: 'done', heard }),
    (fault: unknown) => tell({ kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) }),
  );
};
