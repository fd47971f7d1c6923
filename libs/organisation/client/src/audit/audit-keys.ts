import type { Id } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireMember } from '@vrijhaven/crypto/verify';
import { holdsKey, staleRoleKeys } from '@vrijhaven/organisation/model';
import type { StaleRoleKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';

/** What the boxes that a server shows give this member. */
export interface Shown {
  /** Whether a box or a previous seed opened to this generation's key. */
  readonly opens: (key: DirectoryRoleKey) => boolean;
}

/** What the replayed chain asks for and is not so; empty lists while all is well. */
export interface KeyAudit {
  readonly stale: readonly StaleRoleKey[];
  /** Present keys that this member's roles need and no box gave them. */
  readonly missing: readonly DirectoryRoleKey[];
  /** Older generations of keys that this member holds, to which no previous seed leads. */
  readonly unlinked: readonly DirectoryRoleKey[];
}

/**
 * [Note: no server is asked what is due] a pure function of the own replay and of what opened: withheld boxes, old ones
 * handed back, a rotation that nobody was told about, all show here, at every unlocking and whenever the chain moved.
 * (protocol.md step 16)
 */
export const auditKeys = (directory: Directory, self: Id, { opens }: Shown): KeyAudit => {
  const { roles } = requireMember(directory, self);
  const held = assignmentsOf(roles);
  const needed = [...directory.roleKeys.values()].filter(
    ([first]) => first && holdsKey(held, first.team, first.compartment),
  );
  const present = needed.flatMap((generations) => generations.slice(-1));
  return {
    stale: staleRoleKeys(directory),
    missing: present.filter((key) => !opens(key)),
    unlinked: needed
      .filter((generations) => generations.slice(-1).some(opens))
      .flatMap((generations) => generations.slice(0, -1).filter((key) => !opens(key))),
  };
};
