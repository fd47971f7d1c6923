import type { SecondFactor } from '@vrijhaven/crypto/envelope';
import type { SpokenNumber } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import type { WaitingActState } from '@vrijhaven/organisation/model';
import type { Assignment } from '../session/member-session';

/** Somebody of the chain; the name is the server's word. */
export interface Named {
  readonly id: string;
  readonly handle: string;
}

/** What a signature under this does, read from the bytes that are signed and from nothing else but names. */
export type ActSays =
  | { readonly kind: 'addMember'; readonly who: Named; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'setRoles'; readonly who: Named; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'removeMember' | 'renewMember'; readonly who: Named }
  | { readonly kind: 'setPolicy'; readonly secondFactor: SecondFactor }
  | {
      readonly kind: 'setEscrow';
      readonly generation: number;
      readonly threshold: number;
      readonly cards: number;
      /** To be compared with the one that was printed with the cards. (protocol.md step 24) */
      readonly number: SpokenNumber;
    }
  | { readonly kind: 'checkpoint'; readonly expires: string };

/**
 * `sign`: waits for this member's signature · `mine`: signed here first · `others`: waits for another coordinator ·
 * `false`: not signed by whom it says, or not what two may sign; nobody should touch it · `over`: waits no more
 */
export type ActStanding = 'sign' | 'mine' | 'others' | 'false' | 'over';

export interface WaitingActView {
  readonly id: string;
  /** Null when nobody can tell. */
  readonly says: ActSays | null;
  readonly standing: ActStanding;
  /** The chain went on since: nobody can sign it as it is, but it can be written anew. */
  readonly moved: boolean;
  readonly proposer: Named;
  readonly second: Named | null;
  readonly state: WaitingActState;
  readonly endedBy: Named | null;
  readonly proposedOn: string;
  readonly expiresOn: string;
}

/** Why nothing waits now. `NeedsRootKey`: there is no second coordinator. */
export type ProposeRefusal =
  | { readonly kind: 'ChainMoved' | 'NotFound' | 'NotSigned' | 'NeedsRootKey' }
  /** Who would sign second, or who proposed it, or a colleague who would be given keys, is in doubt. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

/** Nothing was signed, or nothing that left this device. */
export type ActRefusal =
  | ProposeRefusal
  | { readonly kind: 'NotAsSigned' | 'NotYours' }
  /** `WrongCode`: the code that came with it does not prove the keys in it. `NeedsCode`: it is not at this desk. */
  | { readonly kind: 'WrongCode' | 'NeedsCode' | 'InvitationSpent' }
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] };

interface Proposed {
  readonly kind: 'proposed';
  readonly act: string;
}

export type SignOutcome = { readonly kind: 'done' } | ActRefusal;
export type ProposeOutcome = Proposed | ProposeRefusal;
export type RewriteOutcome = Proposed | ActRefusal;
export type EndOutcome = { readonly kind: 'ended' } | { readonly kind: 'NotFound' };

/** Acts that take two coordinators. Throws TransportFault; CryptoFault when the server changes its story. */
export interface WaitingActs {
  list(): Promise<readonly WaitingActView[]>;
  /** Signs what `list` last showed under this id, after checking all of it against the own replay of the chain. */
  sign(id: string): Promise<SignOutcome>;
  /** Writes the same act for the chain as it is, signs it first and leaves it to the other coordinator. */
  rewrite(id: string): Promise<RewriteOutcome>;
  /** Withdraws an own act, refuses another's. */
  end(id: string): Promise<EndOutcome>;
  proposePolicy(policy: { secondFactor: SecondFactor }): Promise<ProposeOutcome>;
  /** What applies to everybody now, from the chain. */
  policy(): Promise<{ readonly secondFactor: SecondFactor }>;
}
