import type { Compartment } from '@vrijhaven/domain';
import type { Assignment } from '../session/member-session';

/** One compartment of one team: what a role key opens. */
export interface KeyPlace {
  readonly team: string;
  readonly compartment: Compartment;
}

/** What a change of roles would do, before anybody signs it. */
export interface RolePreview {
  /** What the person could open then and cannot now. */
  readonly opens: readonly KeyPlace[];
  /** What they could not open any more. Earlier readings stay known to them. */
  readonly closes: readonly KeyPlace[];
  /** Keys that would get their next generation. */
  readonly renews: readonly KeyPlace[];
  /** Compartments of the office that nobody else reads: while there are any, the change is refused. */
  readonly lastReaderOf: readonly Compartment[];
  /** Whether it makes or unmakes a coordinator. */
  readonly takesTwo: boolean;
}

export interface RoleRequest {
  readonly member: string;
  /** All roles that they hold from then on. */
  readonly roles: readonly Assignment[];
}

export type RoleChangeOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  /** To and from coordinator: it waits for another coordinator's signature. */
  | { readonly kind: 'proposed'; readonly act: string }
  /** `NothingChanges`: they hold these roles. */
  | { readonly kind: 'NothingChanges' | 'Yourself' | 'NeedsRootKey' }
  | { readonly kind: 'ChainMoved' | 'NotSigned' | 'NotFound' };

export type LeaveOutcome =
  | { readonly kind: 'left' }
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] }
  /** Coordinators go with two other signatures, never of themselves. */
  | { readonly kind: 'Coordinator' | 'ChainMoved' | 'NotSigned' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };
