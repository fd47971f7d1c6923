import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';

/** A stay on the board: days relative to the day of the seed. */
export interface Stay {
  readonly city: string;
  /** Which of the city's places, from 0. */
  readonly place: number;
  readonly from: number;
  readonly until: number;
  readonly state: ResidencyState;
}

/** One invented applicant, and how far their application has come. */
export interface Defender {
  readonly alias: string;
  readonly legalName: string;
  readonly country: string;
  readonly field: string;
  readonly role: string;
  readonly affiliation: string;
  readonly languages: readonly string[];
  readonly english: 'none' | 'little' | 'conversation' | 'well';
  readonly urgency: 'now' | 'weeks' | 'months' | 'pressure';
  readonly call: 'running' | 'open';
  readonly state: ApplicationState;
  /** The city before which they stand or stood. */
  readonly city?: string;
  readonly stay?: Stay;
  /** Messages, office first unless it begins with `>`: the defender's own. */
  readonly messages?: readonly string[];
  readonly writes?: Language;
}
