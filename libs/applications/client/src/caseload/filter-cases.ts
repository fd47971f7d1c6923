import type { ApplicationState } from '@vrijhaven/applications/model';
import type { CaseSummary } from './caseload';

export interface CaseFilter {
  /** Words that must all stand in alias, country, field or id, in any order; accents and capitals do not matter. */
  readonly text?: string;
  readonly states?: readonly ApplicationState[];
  readonly call?: string;
  readonly language?: string;
  /** Only those in which the defender waits for an answer. */
  readonly unread?: boolean;
}

export type CaseOrder = 'newest' | 'oldest' | 'alias' | 'country' | 'state';
