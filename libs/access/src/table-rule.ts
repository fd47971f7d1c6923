import type { Columns } from './columns';
import type { Action } from './policy';
import type { Who } from './who';

export type Grounds = readonly (Action | Who)[];

export interface TableRule {
  readonly columns: Columns;
  readonly select?: Grounds;
  readonly insert?: Grounds;
  readonly update?: Grounds;
  readonly delete?: Grounds;
  /** Update reaches these columns only. */
  readonly changes?: readonly string[];
}
