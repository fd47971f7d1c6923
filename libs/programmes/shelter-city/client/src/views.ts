import type { CompartmentView, ConsentView } from '@vrijhaven/applications/client';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import type { BlockKind, BlockReason, ProposalState, ResidencyState } from '@vrijhaven/shelter-city/model';

export interface CityView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Year of joining. */
  readonly since: number;
  /** ISO 639 codes of what its team speaks. */
  readonly languages: readonly string[];
  /** ISO 3166 codes of the countries from which a community lives there. */
  readonly communities: readonly string[];
  readonly version: number;
  readonly places: readonly PlaceView[];
}

export interface PlaceView {
  readonly id: string;
  readonly name: string;
  /** Days between two stays. */
  readonly turnoverDays: number;
  readonly attributes: readonly string[];
  /** From this day on it takes nobody any more. */
  readonly retiredOn: string | null;
  readonly version: number;
  /** Periods in which it takes nobody; empty when loaded without a span. */
  readonly blocks: readonly BlockView[];
  /** Empty when loaded without a span. */
  readonly residencies: readonly ResidencyView[];
}

export interface BlockView {
  readonly id: string;
  readonly place: string;
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  readonly period: Period;
  /** Shared by the years of one seasonal closing. */
  readonly series: string | null;
  readonly version: number;
}

/** A secret address of a calendar; the address itself is nobody's to show again. */
export interface FeedView {
  readonly id: string;
  readonly city: string;
  /** One place; null for all of the city. */
  readonly place: string | null;
  readonly madeOn: string;
  readonly lastUsedOn: string | null;
}

export interface ResidencyView {
  readonly id: string;
  readonly place: string;
  readonly city: string;
  readonly application: string;
  readonly period: Period;
  /** First day on which the place is free again, turnover included. */
  readonly freeFrom: string;
  readonly state: ResidencyState;
  readonly version: number;
}

export interface CandidateView {
  /** Record id of the application. */
  readonly id: string;
  readonly state: ApplicationState;
  readonly need: CompartmentView;
  /** `unavailable` until the office disclosed them with the defender's consent. */
  readonly identity: CompartmentView;
  readonly contact: CompartmentView;
  /** The defender's word on this city, when given. */
  readonly consents: readonly ConsentView[];
}

export interface ProposalView {
  readonly id: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly proposedOn: string;
  /** Of a guest who would go on to this city while the stay in another lasts. */
  readonly isMove: boolean;
  /** Of a move: the guest said yes. */
  readonly agreed: boolean;
  readonly stays: Period;
  readonly city: { readonly id: string; readonly slug: string; readonly name: string };
  readonly candidate: CandidateView;
  readonly residency: ResidencyView | null;
}

/** Somebody who waits for a city. */
export interface PoolCandidate {
  /** Record id of the application. */
  readonly id: string;
  readonly call: string;
  readonly version: number;
  readonly submittedOn: string;
  /** Empty when the summary could not be opened. */
  readonly alias: string;
  readonly need: CompartmentView;
}
