import type { Compartment, Role, Team } from '@vrijhaven/domain';
import type { Assignment } from '../session/member-session';
import type { LeaveOutcome, RoleChangeOutcome, RolePreview, RoleRequest } from './role-changes';

export interface PersonView {
  readonly id: string;
  readonly handle: string;
  readonly active: boolean;
  /** From the chain, not from the server. */
  readonly assignments: readonly Assignment[];
  /** `unknownToChain`: the server names somebody whom nobody signed in. Tell a coordinator. */
  readonly standing: 'inChain' | 'removed' | 'unknownToChain';
}

export interface InvitationView {
  readonly id: string;
  readonly handle: string;
  readonly role: Role;
  readonly team: Team;
  readonly state: 'open' | 'answered' | 'admitted' | 'expired';
  readonly expiresOn: string;
}

/** `code` is shown once and travels by phone or in person, never through the server. */
export type InviteOutcome =
  | { readonly kind: 'invited'; readonly invitation: InvitationView; readonly code: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'KeyReused' | 'NotFound' };

/** `WrongCode`: mistyped, or the keys are not those of the person who was given the code. */
export type AdmitOutcome =
  | { readonly kind: 'admitted'; readonly member: string }
  /** Making a coordinator needs two: it waits for another coordinator’s signature. */
  | { readonly kind: 'proposed'; readonly act: string }
  /** A colleague's keys are in doubt: nothing is sealed to them, and nothing countersigned that they have signed. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  /** `NeedsRootKey`: there is no second coordinator. */
  | { readonly kind: 'WrongCode' | 'InvitationSpent' | 'ChainMoved' | 'NotSigned' | 'NotFound' | 'NeedsRootKey' };

export type RemoveOutcome =
  | { readonly kind: 'removed' }
  /** A coordinator is removed by two: it waits for another coordinator’s signature. */
  | { readonly kind: 'proposed'; readonly act: string }
  /** Nobody else could read these any more: admit somebody first. */
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  /** A remaining colleague's keys are in doubt, and the new keys would be sealed to them too. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  /** `NeedsRootKey`: fewer than two coordinators would be left; that takes the words on paper. */
  | { readonly kind: 'Yourself' | 'NeedsRootKey' | 'ChainMoved' | 'NotSigned' | 'NotFound' };

/** Who belongs to the organisation. Throws TransportFault. */
export interface People {
  list(): Promise<readonly PersonView[]>;
  invitations(): Promise<readonly InvitationView[]>;
  /** Administrator or coordinator. */
  invite(request: { handle: string; role: Role; team: Team }): Promise<InviteOutcome>;
  /** Coordinator: checks the invitee's keys against the code, links them into the chain, grants the role's keys. */
  admit(request: { invitation: string; code: string }): Promise<AdmitOutcome>;
  /** Coordinator: removes a member and makes the next generation of every key that they held, in one act. */
  removeMember(request: { member: string }): Promise<RemoveOutcome>;
  /** What a change of roles would do. */
  previewRoles(request: RoleRequest): Promise<RolePreview>;
  /** Coordinator: grants and withdraws roles, with every key that follows from it, in one act. */
  changeRoles(request: RoleRequest): Promise<RoleChangeOutcome>;
  /** Anybody but a coordinator, for themselves: the session is dead afterwards. */
  leave(): Promise<LeaveOutcome>;
}
