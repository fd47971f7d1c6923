import type { Transport } from '@vrijhaven/client';
import { Logout, Me } from '@vrijhaven/contracts';
import type { MeQuery, OrganisationPartsFragment } from '@vrijhaven/contracts';
import type { MemberIdentity, OpenPrimitives } from '@vrijhaven/crypto/open';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { Clock } from '@vrijhaven/domain';
import { assignmentsOf, reads, writes } from '../assignments';
import type { ChainSource, ReplayedChain } from '../chain/load-chain';
import { loadChain } from '../chain/load-chain';
import type { ComparisonStore } from '../safety/comparison-store';
import { createDoubts } from '../safety/doubts';
import type { MemberSession, Myself } from './member-session';
import { openRoleKeys, roleKeySlot } from './open-role-keys';
import { createShownBefore } from './shown-before';

export interface SessionParts {
  readonly source: ChainSource & { readonly transport: Transport; readonly p: OpenPrimitives };
  readonly clock: Clock;
  readonly comparisons: ComparisonStore;
  readonly identity: MemberIdentity;
  readonly me: NonNullable<MeQuery['me']>;
  readonly chain: ReplayedChain;
  readonly organisation: OrganisationPartsFragment;
}

/** Wraps an unlocked member: keys stay in this closure until `close`. */
export const createSession = (parts: SessionParts): MemberSession => {
  const { source, clock, identity, organisation } = parts;
  const { transport, p, pin } = source;
  const member = identity.bundle.memberId;
  let chain = parts.chain;
  let keys = openRoleKeys(p, identity, chain.directory, parts.me.roleGrants);

  const myself = (): Myself => ({
    member,
    handle: parts.me.handle,
    assignments: assignmentsOf(requireMember(chain.directory, member).roles),
  });
  const wipeRoleKeys = () => {
    for (const key of keys.values()) {
      key.seed.wipe();
      key.kem.wipe();
    }
    keys = new Map();
  };

  return {
    get me() {
      return myself();
    },
    organisation: { id: pin.organisation, name: organisation.name, demo: organisation.demo },
    reads: (compartment) => reads(myself().assignments, compartment),
    writes: (compartment) => writes(myself().assignments, compartment),
    inside: {
      transport,
      p,
      pin,
      clock,
      member,
      signer: identity.signing,
      shownBefore: createShownBefore(),
      doubts: createDoubts(p, { organisation: pin.organisation, self: identity.bundle }, parts.comparisons),
      chain: () => chain,
      directory: () => chain.directory,
      refresh: async () => {
        const before = chain;
        chain = await loadChain(source, chain);
        if (chain === before) return chain.directory;
        const { me } = await transport.run(Me, {});
        const opened = openRoleKeys(p, identity, chain.directory, me?.roleGrants ?? []);
        // Keys in use elsewhere stay as they are; only what is new is added.
        for (const [slot, key] of opened) if (!keys.has(slot)) keys.set(slot, key);
        return chain.directory;
      },
      roleKey: (team, compartment, generation) => keys.get(roleKeySlot(team, compartment, generation)),
    },
    close: async () => {
      wipeRoleKeys();
      identity.wipe();
      await transport.run(Logout, {}).catch(() => undefined);
    },
  };
};
