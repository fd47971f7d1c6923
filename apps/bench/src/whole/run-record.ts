import type { BenchName } from '../report/goals';
import type { Measured } from '../result';

/** A run of several chapters, one after the other. */
export interface RunRecord {
  /** ISO instants. */
  readonly began: string;
  readonly ended: string;
  readonly revision: string;
  /** Why a chapter did not come to an end; undefined where it did. Chapters that were not asked for are missing. */
  readonly chapters: Readonly<Partial<Record<BenchName, { readonly failed?: string }>>>;
}

/** Whether figures were found in this run, and not at another hour. */
export const isOfRun = ({ began, ended }: RunRecord, found: Measured): boolean =>
  found.began >= began && found.ended <= ended;
