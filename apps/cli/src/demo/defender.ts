import type { Answers, ApplicationState } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type { MatchingNote } from '@vrijhaven/shelter-city/matching';
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

/** A letter to a referee: still open, answered and not yet read, or read and kept. */
export type Letter = 'open' | 'answered' | 'filed';
export type Judging = 'score' | 'abstain' | 'recuse' | 'wait';

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
  /** Answers that this story needs, in place of the usual ones. */
  readonly answers?: Answers;
  readonly matching?: Partial<MatchingNote>;
  /** A working note of the office. */
  readonly note?: string;
  /** What became of the letters to the two whom they named. */
  readonly letters?: readonly Letter[];
  /** What each of the commission does while the case waits for its meeting. */
  readonly judged?: readonly Judging[];
  /** A consent that was given and taken back. */
  readonly takesBack?: string;
}

export const stayOf = ({ alias, stay }: Defender): Stay => {
  if (!stay) throw new Failure(`The demonstration has no stay for ${alias}.`);
  return stay;
};
