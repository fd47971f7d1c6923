import type { Compartment, Role, Team } from '@vrijhaven/domain';

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

/** Where the newest chain head that this device has seen is kept; holds nothing secret. */
export interface HeadStore {
  read(organisation: string): Promise<SeenHead | undefined>;
  write(organisation: string, head: SeenHead): Promise<void>;
}

export interface SeenHead {
  readonly sequence: number;
  /** base64url of the hash of the last link. */
  readonly head: string;
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
  /** Signs out and wipes keys. */
  close(): Promise<void>;
}
