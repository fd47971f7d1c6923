import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type { Departure, FollowUpRatings, ItemCode, ItemState, ResidencyState } from '@vrijhaven/shelter-city/model';
import type { ProposeOutcome, ResidencyOutcome, StayOutcome } from '../outcomes';
import type { PastStay, StayFile, StayView } from './stay-views';

/** Stays and what is seen to in them, for coordinators and city coordinators. Throws TransportFault. */
export interface Stays {
  /** Every stay that the member sees, or those of one application, by their beginning. */
  load(application?: string): Promise<readonly StayView[]>;
  /** One stay with its history; undefined where there is none for this member. */
  open(residency: string): Promise<StayFile | undefined>;
  /** Coordinator: stays that ended during a hold, of which guest and city were told nothing yet. */
  lackingDeparture(): Promise<readonly StayView[]>;
  /** Coordinator: what is left of stays that were minimised. */
  past(): Promise<readonly PastStay[]>;

  workItem(request: {
    residency: string;
    code: ItemCode;
    state: ItemState;
    due: Day | null;
    version: number;
    application: string;
    /** Details for the log; sealed with the act, or neither is. */
    note?: string;
  }): Promise<StayOutcome>;
  /** Takes a stay further, with what is noted of it. A departure needs how the guest left. */
  advance(request: {
    residency: string;
    application: string;
    to: ResidencyState;
    version: number;
    reason: ReasonCode;
    day?: Day;
    note?: string;
    departure?: Departure;
    /** The case is held or withdrawn: what the office notes goes to nobody outside it. */
    held?: boolean;
  }): Promise<ResidencyOutcome>;
  /** Coordinator: the days that the guest named; they replace those planned before. */
  planFollowUps(request: { residency: string; days: readonly Day[]; version: number }): Promise<StayOutcome>;
  recordFollowUp(request: {
    id: string;
    application: string;
    held: boolean;
    version: number;
    outcome?: FollowUpRatings;
  }): Promise<StayOutcome>;
  /** Coordinator: puts a guest before one other city, which sees the need profile only. */
  proposeMove(request: {
    residency: string;
    application: string;
    city: string;
    version: number;
  }): Promise<ProposeOutcome>;
  /** Wipes cached data keys. */
  close(): void;
}
