import type { Who } from './who';

export interface Rule {
  /** What the action is done to. */
  readonly on: string;
  readonly by: readonly Who[];
}

/** One line of the access table. */
export const rule = <const Subject extends string>(on: Subject, ...by: Who[]): { on: Subject; by: readonly Who[] } => ({
  on,
  by,
});
