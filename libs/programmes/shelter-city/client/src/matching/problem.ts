import type { Period } from '@vrijhaven/domain';

/** A candidate as the engine sees them: a pseudonym and what a place must offer. No name, no key, no threat. */
export interface MatchingCandidate {
  readonly id: string;
  /** ISO 639 codes; English only when it is enough for a conversation. */
  readonly languages: readonly string[];
  /** What a place must have, as codes of place attributes. */
  readonly needs: readonly string[];
  /** What a place should have. */
  readonly wishes: readonly string[];
  /** What the stay should bring, as codes of the question `hopes`. */
  readonly hopes: readonly string[];
  /** Days on which they can be here, within the stays of their call. */
  readonly available: Period;
  /** The longest stay that is wished, and the shortest that is of use. */
  readonly days: number;
  readonly shortest: number;
  readonly avoidCities: readonly string[];
  /** Codes of communities that must not be present. */
  readonly avoidCommunities: readonly string[];
  /** Cities that said no before, unless somebody lifted it. */
  readonly declinedBy: readonly string[];
  /** Place in the order that the selection gave, 1 first; only when it gave one. */
  readonly rank?: number;
}

export interface MatchingCity {
  readonly id: string;
  readonly languages: readonly string[];
  readonly communities: readonly string[];
}

export interface MatchingPlace {
  readonly id: string;
  readonly city: string;
  readonly attributes: readonly string[];
  readonly turnoverDays: number;
  /** Days on which it takes nobody: stays with their turnover, and blocks. */
  readonly occupied: readonly Period[];
}

/** One candidate in one place for one period. */
export interface SuggestedStay {
  readonly candidate: string;
  readonly place: string;
  readonly period: Period;
}

/** Aims that bend the choice and never forbid: an even share of arrivals over cities, and over start windows. */
export interface Balance {
  readonly cities: boolean;
  readonly starts: boolean;
}

/** Everything that one calculation knows. */
export interface MatchingProblem {
  readonly candidates: readonly MatchingCandidate[];
  readonly cities: readonly MatchingCity[];
  readonly places: readonly MatchingPlace[];
  /** Windows in which a stay may begin, one after another. */
  readonly starts: readonly Period[];
  /** Pairs that somebody settled: they keep their place and days. */
  readonly locked: readonly SuggestedStay[];
  /** Pairs that somebody ruled out. */
  readonly excluded: readonly { readonly candidate: string; readonly place: string }[];
  readonly balance: Balance;
}

export interface Matching {
  readonly stays: readonly SuggestedStay[];
  readonly unplaced: readonly string[];
  /** Locked pairs that break a hard rule or each other; they were left out. */
  readonly brokenLocks: readonly SuggestedStay[];
  readonly value: number;
  /** No arrangement is worth more than this. */
  readonly bound: number;
  readonly proven: boolean;
}
