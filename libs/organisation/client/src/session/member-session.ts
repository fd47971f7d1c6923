import type { Id } from '@vrijhaven/crypto/envelope';
import type { KemIdentity, OpenPrimitives, RoleKey, Stretch } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { Transport } from '@vrijhaven/client';
import type { Clock, Compartment, Role, Team } from '@vrijhaven/domain';
import type { KeyAudit } from '../audit/audit-keys';
import type { ReplayedChain } from '../chain/load-chain';
import type { Pin } from '../pin';
import type { OwnNotes } from './own-notes';
import type { ShownBefore } from './shown-before';
import type { Doubts } from '../safety/doubts';

/** One member as staff screens show them. Names come from the server, keys and roles from the chain. */
export interface Assignment {
  readonly role: Role;
  readonly team: Team;
}

/** The person at the desk. */
export interface Myself {
  readonly member: string;
  readonly handle: string;
  readonly assignments: readonly Assignment[];
}

/**
 * An unlocked member: the replayed directory and the opened role keys stay inside. Plain data out.
 * Lives in memory only; `close` wipes every key.
 */
export interface MemberSession {
  readonly me: Myself;
  readonly organisation: { readonly id: string; readonly name: string; readonly demo: boolean };
  /** Whether any of the member's roles holds the key of a compartment, in the office or in a host city's team. */
  reads(compartment: Compartment): boolean;
  writes(compartment: Compartment): boolean;
  /** For the other headless clients, on this side of a worker's wall only: never plain data. */
  readonly inside: SessionInside;
  /** Signs out and wipes keys. */
  close(): Promise<void>;
}

/** What headless clients build on. */
export interface SessionInside {
  readonly transport: Transport;
  readonly p: OpenPrimitives;
  readonly pin: Pin;
  readonly clock: Clock;
  readonly member: Id;
  readonly signer: Signer;
  /** For what colleagues seal to this member alone. */
  readonly kem: KemIdentity;
  /** For proving the passphrase again. */
  readonly stretch: Stretch;
  readonly notes: OwnNotes;
  /** See [Note: what was shown is what is signed]. */
  readonly shownBefore: ShownBefore;
  /** Colleagues to whom this desk seals nothing until they have compared numbers again. */
  readonly doubts: Doubts;
  /** The links as last fetched, with what replaying them gave. */
  chain(): ReplayedChain;
  /** As last replayed. */
  directory(): Directory;
  /** Fetches and replays what was linked since. */
  refresh(): Promise<Directory>;
  /** What the chain, as last replayed, asks for and is not so: counted anew whenever it moved. */
  audit(): KeyAudit;
  /** Supplies the previous seeds that this member can and nobody has: later holders read back through them. */
  finishRotations(): Promise<void>;
  /** The opened role key of a generation; undefined when nobody granted it to this member. */
  roleKey(team: string, compartment: Compartment, generation: number): RoleKey | undefined;
}
