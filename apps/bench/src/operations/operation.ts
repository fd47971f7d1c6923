import type { Part } from '../data/members';
import type { Ask } from '../measure/volley';

export type OperationName = 'board' | 'page' | 'pairs' | 'editions' | 'book';

/** What is measured, once as each kind of server is asked for it. */
export interface BenchOperation {
  readonly name: OperationName;
  readonly title: string;
  /** Of a registered operation. */
  readonly id: string;
  /** Who asks. */
  readonly part: Part;
  readonly variables: (nr: number) => object;
  /** What the REST handlers are asked. */
  readonly rest: (nr: number) => Pick<Ask, 'method' | 'path' | 'body'>;
  /** How often it can be asked before what it writes is taken back; undefined for reading. */
  readonly most?: number;
}
