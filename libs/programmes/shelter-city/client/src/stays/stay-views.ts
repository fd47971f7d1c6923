import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Day, Period } from '@vrijhaven/domain';
import type { FollowUpState, ItemCode, ItemState, ResidencyEventKind } from '@vrijhaven/shelter-city/model';
import type { ResidencyView } from '../views';

export interface ItemView {
  readonly code: ItemCode;
  readonly state: ItemState;
  /** Another day than the usual one. */
  readonly due: Day | null;
  /** 0 before anybody worked on it. */
  readonly version: number;
}

export interface FollowUpView {
  readonly id: string;
  readonly due: Day;
  readonly state: FollowUpState;
  readonly version: number;
}

/** A stay with what is seen to in it. */
export interface StayView extends ResidencyView {
  readonly proposal: string;
  readonly applicationState: ApplicationState;
  /** The whole checklist, in its order. */
  readonly items: readonly ItemView[];
  /** Empty for a city. */
  readonly followUps: readonly FollowUpView[];
  /** A stay in another city is planned to go on from this one. */
  readonly goesOn: boolean;
  readonly continues: string | null;
}

/** One change of a stay: who, by the hour, and what; never a word that somebody wrote. */
export interface StayEvent {
  readonly id: string;
  readonly kind: ResidencyEventKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly period: Period | null;
  readonly item: ItemCode | null;
  readonly due: Day | null;
  readonly reason: string | null;
  /** A role, `applicant` or `system`. */
  readonly by: string;
  /** Of staff, who. */
  readonly member: string | null;
  readonly at: string;
}

export interface StayFile extends StayView {
  /** Oldest first. */
  readonly events: readonly StayEvent[];
}

/** What is left of a stay that was minimised. */
export interface PastStay {
  readonly city: string;
  readonly month: Day;
  readonly days: number;
}
