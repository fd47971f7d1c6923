import type { Json } from '@vrijhaven/crypto/envelope';
import type { ApplicantCompartment } from '@vrijhaven/domain';

/** The JSON document inside one compartment: answers by the key of their question. */
export interface CompartmentContent {
  readonly questionsVersion: number;
  readonly answers: Readonly<Record<string, Json>>;
  /** In `contact` only: whether anyone may approach the defender directly. */
  readonly directContact?: 'yes' | 'no';
}

/** What a defender fills in; the seventh compartment, the summary, is drawn from these. */
export type AnsweredCompartment = Exclude<ApplicantCompartment, 'summary'>;
export type AnsweredContents = Readonly<Record<AnsweredCompartment, CompartmentContent>>;

/** What lists show of an application, for the roles that may open it. */
export interface Summary {
  readonly alias: string;
  /** ISO 3166 code or the words typed; empty when not answered. */
  readonly country: string;
  readonly field: string;
  readonly languages: readonly string[];
  readonly available: { readonly from: string; readonly until: string } | null;
  readonly directContact: 'yes' | 'no' | 'unknown';
  /** Language in which the application was filled in. */
  readonly language: string;
}
