import type { LogCompartment } from '@vrijhaven/domain';
import type { StayEvent } from '@vrijhaven/shelter-city/client';
import type { ProposalState } from '@vrijhaven/shelter-city/model';

/** What a case consists of, and what its timeline can be narrowed to. */
export const CASE_KINDS = ['move', 'proposal', 'stay', 'note', 'disclosure', 'message'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export type CaseFact =
  | { readonly kind: 'move'; readonly to: string; readonly reason: string }
  | { readonly kind: 'proposal'; readonly city: string; readonly state: ProposalState; readonly isMove: boolean }
  | { readonly kind: 'stay'; readonly city: string; readonly event: StayEvent }
  /** `isOpen` false: sealed to others, or not passing a check. */
  | {
      readonly kind: 'note';
      readonly log: LogCompartment;
      readonly of: string;
      readonly text: string;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'disclosure';
      readonly city: string;
      readonly compartments: readonly string[];
      readonly ended: boolean;
    }
  /** Its words stand in the conversation. */
  | { readonly kind: 'message'; readonly isOpen: boolean };

/** One thing that happened. */
export interface CaseLine {
  readonly key: string;
  readonly day: string;
  /** The hour, where it is known; what is signed names a day only. */
  readonly at?: string;
  /** A role, `applicant` or `system`; left out where nobody says. */
  readonly by?: string;
  /** Of staff, who. */
  readonly member?: string;
  readonly fact: CaseFact;
}

/** One day and what happened on it, newest first. */
export interface CaseDay {
  readonly day: string;
  readonly lines: readonly CaseLine[];
}
