import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { Failure } from '../io/fault';

/** A stay on the board: days relative to the day of the seed. */
export interface Stay {
  readonly city: string;
  /** Which of the city's places, from 0. */
  readonly place: number;
  readonly from: number;
  readonly until: number;
  readonly state: ResidencyState;
  /** What is noted of a step into a state, sealed into the log of the stay. */
  readonly notes?: Readonly<Partial<Record<ResidencyState, string>>>;
  /** The last day that was agreed upon later, with the visa looked at. */
  readonly extendedUntil?: number;
  /** Days on which the office asks how it goes; what falls on today was asked already. */
  readonly followUps?: readonly number[];
  /** The city that would receive the guest from here on, and said yes. */
  readonly goesOnTo?: string;
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

export const stayOf = ({ alias, stay }: Defender): Stay => {
  if (!stay) throw new Failure(`The demonstration has no stay for ${alias}.`);
  return stay;
};
