import type { PeriodAnswer } from '@vrijhaven/applications/model';

/** What lists show of an application, drawn from its summary compartment. Codes are those of the questions. */
export interface Summary {
  readonly alias: string;
  /** ISO 3166 codes; empty when not answered. */
  readonly country: string;
  readonly whereNow: string;
  readonly fields: readonly string[];
  readonly urgency: string;
  readonly english: string;
  readonly languages: readonly string[];
  readonly available: PeriodAnswer | null;
}
