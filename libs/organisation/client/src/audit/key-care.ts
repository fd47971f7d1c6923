import type { KeyLoss } from '@vrijhaven/organisation/model';
import type { KeyPlace } from '../people/role-changes';

/** Keys that are due for renewal because of one person. */
export interface DueRenewal {
  readonly member: string;
  /** The server's word; who it is about is the chain's. */
  readonly handle: string;
  readonly why: KeyLoss['why'];
  readonly keys: readonly KeyPlace[];
}

/** What is missing or due, as this desk's own replay of the chain says. */
export interface KeyCareView {
  readonly due: readonly DueRenewal[];
  /** Present keys of one's own roles that the server did not hand over, or not in a box that opens. */
  readonly missing: readonly KeyPlace[];
  /** Keys whose older generations cannot be reached: files of before stay closed here. */
  readonly unlinked: readonly KeyPlace[];
  /** Colleagues to whom no good box of a present key is shown; for coordinators, who can hand it over again. */
  readonly without: readonly { readonly member: string; readonly handle: string; readonly keys: readonly KeyPlace[] }[];
  /** Teams that lack a key for something new; nobody writes there until a coordinator's desk has made it. */
  readonly unfounded: readonly string[];
  /** Whether this member can finish it. */
  readonly mayFinish: boolean;
  /** Who else can: names of the coordinators in office. */
  readonly menders: readonly string[];
}

export type FinishOutcome =
  | { readonly kind: 'finished'; readonly renewed: number; readonly handed: number }
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'NotYours' | 'NeedsRootKey' | 'ChainMoved' | 'NotSigned' };

/** Looks after keys that are due, missing or unlinked. Throws TransportFault. */
export interface KeyCare {
  look(): Promise<KeyCareView>;
  /** Coordinator: rotates what is stale and hands over what colleagues lack. Safe to interrupt and to repeat. */
  finish(): Promise<FinishOutcome>;
}
