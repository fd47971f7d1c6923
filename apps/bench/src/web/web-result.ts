import type { Measured } from '../result';

/** A line that the browser imitated: bits a second each way, and milliseconds from a question to its answer. */
export interface Link {
  readonly name: string;
  readonly rate?: number;
  readonly roundTrip: number;
}

/** How far a visit had come, and what had come over the line until then. */
export interface Reach {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
  readonly rounds: number;
}

export interface FirstLoad {
  readonly site: 'intake' | 'desk';
  readonly link: string;
  readonly cache: 'cold' | 'warm';
  readonly round: number;
  readonly marks: Readonly<Partial<Record<'first' | 'field', Reach>>>;
}

/** How evenly a page was drawn while something was done with it. Milliseconds, and shares of frames. */
export interface Frames {
  readonly act: string;
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly late: number;
  readonly broken: number;
  readonly longTasks: number;
  readonly longest: number;
}

/** What the child finds that drives the browser. */
export interface WebFigures {
  readonly browser: string;
  readonly rounds: number;
  readonly links: readonly Link[];
  readonly applications: number;
  readonly stays: number;
  readonly firstLoads: readonly FirstLoad[];
  readonly frames: readonly Frames[];
  /** Milliseconds of each key of a search, to the list painted. */
  readonly keys: readonly number[];
  /** The same of each choice of a filter and of an order; of the first rows and of all since the desk is open. */
  readonly filters?: readonly number[];
  readonly orders?: readonly number[];
  readonly firstRows?: readonly number[];
  readonly allRows?: readonly number[];
}

export type WebResult = Measured & WebFigures;
